import type { InvalidVerdict, Issue } from "./issue.js";

/**
 * Thrown by `parse` of a schema. It says where the value breaks the contract, and never holds the value. Takes the name
 * of the schema and what is wrong.
 */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** The issues, at most 100. */
  readonly issues: readonly Issue[];
  /** Whether there are more issues than were gathered. */
  readonly more: boolean;

  constructor(schemaName: string, { issues, more }: Omit<InvalidVerdict, "valid">) {
    const others = issues.length - 1;
    const rest = others > 0 ? ` (and ${more ? "at least " : ""}${others} more)` : "";
    super(`Not a valid ${schemaName}: ${issues[0]?.message ?? "unknown reason"}${rest}`);
    this.issues = issues;
    this.more = more ?? false;
  }
}
