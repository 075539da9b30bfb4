import type { NamedExample, Operation } from "./contract.js";
import { parsePrefer } from "./prefer-header.js";

export type Preferred =
  | { readonly kind: "none" }
  /** `applied` is what the answer says was honoured. */
  | { readonly kind: "example"; readonly example: NamedExample; readonly applied: string }
  | { readonly kind: "impossible"; readonly reason: string };

/**
 * Takes an operation and the Prefer headers of a request for it, with Prism's words: `code` for a status, `example` for a name.
 * Returns the example that it asks for, or why there is none. Other preferences are ignored, as RFC 7240 demands.
 */
export function preferredExample({ examples }: Operation, headers: readonly string[] = []): Preferred {
  const preferences = parsePrefer(headers.join(", "));
  if (!preferences) return impossible("The Prefer header is malformed. Write it as: code=404, example=unknown-resource.");
  const code = preferences.get("code");
  const name = preferences.get("example");
  if (code === undefined && name === undefined) return { kind: "none" };

  const withCode = examples.filter(({ status }) => code === undefined || String(status) === code);
  if (withCode.length === 0) return impossible(`Prefer: this operation has no code "${code}". It has: ${codesOf(examples)}.`);
  const example = withCode.find((candidate) => name === undefined || candidate.name === name);
  if (example) return { kind: "example", example, applied: describe(code, name) };

  const elsewhere = examples.find((candidate) => candidate.name === name);
  if (elsewhere) return impossible(`Prefer: the example "${name}" belongs to code ${elsewhere.status}, not ${code}.`);
  return impossible(`Prefer: this operation has no example "${name}". It has: ${namesOf(withCode)}.`);
}

function impossible(reason: string): Preferred {
  return { kind: "impossible", reason };
}

function describe(code: string | undefined, name: string | undefined): string {
  const parts = [code === undefined ? [] : `code=${code}`, name === undefined ? [] : `example=${name}`];
  return parts.flat().join(", ");
}

function codesOf(examples: readonly NamedExample[]): string {
  return [...new Set(examples.map(({ status }) => status))].join(", ");
}

function namesOf(examples: readonly NamedExample[]): string {
  return examples.map(({ name }) => name).join(", ");
}
