/** Where a schema holds others that speak of the same value. */
const PARTS = ["allOf", "anyOf", "oneOf"];

/**
 * @typedef {{ schema: any, from: string }} Found A schema without reference, and the file that its references go from.
 * @typedef {(node: any, from: string) => { node?: any, location?: any }} Resolve
 */

/**
 * Follows the references of a schema.
 *
 * @param {Found} found
 * @param {Resolve} resolve
 * @returns {Found}
 */
export function followed({ schema, from }, resolve) {
  if (schema?.$ref === undefined) return { schema: schema ?? {}, from };
  const { node, location } = resolve(schema, from);
  return followed({ schema: node, from: location?.source.absoluteRef ?? from }, resolve);
}

/**
 * Every schema that speaks of a place in a value, by the names that lead there; `*` stands for any item of a list.
 *
 * @param {Found} found
 * @param {readonly string[]} names
 * @param {Resolve} resolve
 * @returns {Found[]}
 */
export function schemasAt(found, names, resolve) {
  const { schema, from } = followed(found, resolve);
  const [name, ...rest] = names;
  if (name === undefined) return [{ schema, from }];
  const next = name === "*" ? schema.items : schema.properties?.[name];
  const here = next === undefined ? [] : schemasAt({ schema: next, from }, rest, resolve);
  const parts = PARTS.flatMap((keyword) => schema[keyword] ?? []);
  return [...here, ...parts.flatMap((part) => schemasAt({ schema: part, from }, names, resolve))];
}
