/** These segments would change the path itself, whether encoded or not. */
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i;
/** Servers and proxies disagree about these, encoded or not. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;

/** What {@link isPathValue} asks for, in words. */
export const PATH_VALUE = "non-empty text other than . and .., without control characters";

/** Whether a value can stand in a path without reaching another resource: `""` would turn one account into the list of all. */
export function isPathValue(value: unknown): value is string | number {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" && value !== "" && !DOT_SEGMENT.test(value) && !CONTROL_CHARACTER.test(value);
}
