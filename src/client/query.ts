/** What {@link isQueryValue} asks for, in words. */
export const QUERY_VALUE = "text, a number, true or false, or a list of them that is not empty";

/**
 * Whether a value stands in a query as it is. An object, null or an empty list would vanish from it, and with it the
 * filter.
 */
export function isQueryValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isScalar) : isScalar(value);
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/**
 * The text of a query. Lists stand in one parameter, parted by commas: generation makes sure that the contracts have
 * no other way, and so that this needs none of the styles of OpenAPI. URL parsers encode an apostrophe in it;
 * `encodeURIComponent` does not.
 */
export function serializeQuery(query: object): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${[value]
          .flat()
          .map((item) => encodeURIComponent(item as string))
          .join(",")}`,
    )
    .join("&")
    .replaceAll("'", "%27");
}
