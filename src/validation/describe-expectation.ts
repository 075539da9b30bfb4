/** What each keyword of JSON Schema asks for, in words that complete "must be …". */
const EXPECTATION: Readonly<Record<string, (parameters: Readonly<Record<string, unknown>>) => string>> = {
  type: ({ type }) => [type].flat().join(" or "),
  required: () => "present",
  additionalProperties: () => "absent: the contract has no attribute of this name",
  enum: ({ allowedValues }) => `one of ${(allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  format: ({ format }) => `a valid ${String(format)}`,
  pattern: ({ pattern }) => `text that matches ${String(pattern)}`,
  minLength: ({ limit }) => `at least ${String(limit)} characters long`,
  maxLength: ({ limit }) => `at most ${String(limit)} characters long`,
  minItems: ({ limit }) => `a list of at least ${String(limit)} items`,
  maxItems: ({ limit }) => `a list of at most ${String(limit)} items`,
  maxProperties: ({ limit }) => `an object of at most ${String(limit)} attributes`,
  propertyNames: () => "an allowed name",
  minimum: ({ comparison, limit }) => `${String(comparison)} ${String(limit)}`,
  maximum: ({ comparison, limit }) => `${String(comparison)} ${String(limit)}`,
  oneOf: () => "exactly one alternative",
  not: () => "another value",
};

/** Says what a broken keyword asks for, without any value of the data. */
export function describeExpectation(keyword: string, parameters: Readonly<Record<string, unknown>>): string {
  return EXPECTATION[keyword]?.(parameters) ?? `valid under "${keyword}"`;
}
