/** The JSON type of a value, or `missing` where there is none. */
export type JsonType = "string" | "number" | "boolean" | "object" | "array" | "null" | "missing";

export function jsonTypeOf(value: unknown): JsonType {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}

/** Whether a value is an object of JSON: what has attributes by name, which a list has not. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
