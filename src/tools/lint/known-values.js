// @ts-check
const SUFFIX = "Known";

/**
 * Takes the name of a schema. Returns the name of the open enum whose known values it lists, `X` for `XKnown`;
 * `undefined` for any other name.
 *
 * @param {string} name
 */
export function openEnumOf(name) {
  return name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : undefined;
}
