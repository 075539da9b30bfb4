import { createQuerySerializer } from "openapi-fetch";

/** Lists stand in one parameter, parted by commas: generation makes sure that the contract has no other way. */
const serialize = createQuerySerializer({ array: { style: "form", explode: false } });

/** The text of a query. URL parsers encode an apostrophe in it; `encodeURIComponent` does not. */
export function serializeQuery(query: unknown): string {
  return serialize(query).replaceAll("'", "%27");
}
