/** Each type of JSON Schema in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "a boolean",
  object: "an object",
  array: "an array",
};

/** Types as alternatives: `a string, a number or null`. */
export function describeTypes(types: readonly string[]): string {
  const words = [...new Set(types)].map((type) => TYPES[type] ?? type);
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(" or ");
}

/** What is allowed, as JSON writes it. They are the contract's values, never the data's. */
export function describeValues(values: readonly unknown[]): string {
  return `${values.length > 1 ? "one of " : ""}${values.map((value) => JSON.stringify(value)).join(", ")}`;
}

/** `1 character`, `2 characters`. */
export function describeAmount(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
