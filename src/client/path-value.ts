/** These segments would change the path itself, whether encoded or not. */
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i;

/** Whether a value can stand in a path without reaching another resource: `""` would turn one account into the list of all. */
export function isPathValue(value: unknown): value is string | number {
  const isScalar = typeof value === "string" || typeof value === "number";
  return isScalar && value !== "" && !DOT_SEGMENT.test(String(value));
}
