/**
 * What each keyword of JSON Schema asks for, in words that complete "must be …". Names in braces stand for the
 * error's parameters.
 */
const EXPECTATION: Readonly<Record<string, string>> = {
  type: "{type}",
  required: "present",
  additionalProperties: "absent: the contract has no attribute of this name",
  enum: "one of {allowedValues}",
  const: "{allowedValue}",
  format: "a valid {format}",
  pattern: "text that matches {pattern}",
  minLength: "at least {limit} characters long",
  maxLength: "at most {limit} characters long",
  minItems: "a list of at least {limit} items",
  maxItems: "a list of at most {limit} items",
  maxProperties: "an object of at most {limit} attributes",
  propertyNames: "an allowed name",
  minimum: "{comparison} {limit}",
  maximum: "{comparison} {limit}",
  oneOf: "exactly one alternative",
  not: "another value",
};
/** Parameters that are values, and so written as JSON writes them. */
const VALUES = ["allowedValues", "allowedValue"];

/** Says what a broken keyword asks for, without any value of the data. */
export function describeExpectation(keyword: string, parameters: Readonly<Record<string, unknown>>): string {
  const words = EXPECTATION[keyword] ?? `valid under "${keyword}"`;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const values = [parameters[name]].flat();
    return VALUES.includes(name) ? values.map((value) => JSON.stringify(value)).join(", ") : values.join(" or ");
  });
}
