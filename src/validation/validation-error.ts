import type { Issue } from "./issue.js";

/** Thrown by `parse` of a schema. It says where the value breaks the contract, and never holds the value. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** The first issues, at most 100. */
  readonly issues: readonly Issue[];
  /** How many issues there are in all. */
  readonly total: number;

  constructor(schemaName: string, issues: readonly Issue[], total: number) {
    const more = total > 1 ? ` (and ${total - 1} more)` : "";
    super(`Not a valid ${schemaName}: ${issues[0]?.message ?? "unknown reason"}${more}`);
    this.issues = issues;
    this.total = total;
  }
}
