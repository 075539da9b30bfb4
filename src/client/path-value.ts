/** These segments would change the path itself, whether encoded or not. */
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i;
/** Servers and proxies disagree about these, encoded or not. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;

/** Whether a value can stand in a path without reaching another resource: `""` would turn one account into the list of all. */
export function isPathValue(value: unknown): value is string | number {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" && value !== "" && !DOT_SEGMENT.test(value) && !CONTROL_CHARACTER.test(value);
}
