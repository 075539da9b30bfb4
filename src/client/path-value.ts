/** These segments would change the path itself, whether encoded or not. */
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i;
/** Proxies decode these, and then a value reaches another resource. */
const SEPARATOR = /[/\\]|%2f|%5c/i;
/** Servers and proxies disagree about these, encoded or not; half a character cannot be encoded at all. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f\p{Cs}]/u;

/** What {@link isPathValue} asks for, in words. */
export const PATH_VALUE = "non-empty text other than . and .., without / and \\ and control characters";

/**
 * Whether a value can stand in a path without reaching another resource: `""` would turn one account into the list of
 * all.
 */
export function isPathValue(value: unknown): value is string | number {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "string" || value === "") return false;
  return ![DOT_SEGMENT, SEPARATOR, CONTROL_CHARACTER].some((harm) => harm.test(value));
}
