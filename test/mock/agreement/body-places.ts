import type { JsonSchema } from "../../../src/openapi/document.js";
import { schemaName } from "../../../src/tools/generate/contract.js";
import { pointerTo } from "../../../src/validation/pointer.js";
import type { Random } from "../../proof/support/random.js";

type Schemas = Readonly<Record<string, JsonSchema>>;

const ROOT = "/body";
const ANY = "*";

/** Every attribute of a body, and the body itself, with its schema: pointers with a `*` for each item or free name. */
export function bodyPlaces(schemas: Schemas, name: string): Map<string, JsonSchema> {
  const places = new Map<string, JsonSchema>();
  const walk = (schema: JsonSchema, place: string): void => {
    const resolved = followed(schemas, schema);
    places.set(place, { ...resolved, ...places.get(place) });
    const { if: condition, then, else: otherwise } = resolved as Record<string, JsonSchema | undefined>;
    const { allOf = [], anyOf = [], oneOf = [] } = resolved;
    for (const part of [...allOf, ...anyOf, ...oneOf, condition, then, otherwise]) if (part) walk(part, place);
    for (const [attribute, part] of Object.entries(resolved.properties ?? {})) walk(part, place + pointerTo(attribute));
    const { items, additionalProperties } = resolved;
    for (const part of [items, additionalProperties]) if (saysSomething(part)) walk(part, place + pointerTo(ANY));
  };
  walk({ $ref: `#/components/schemas/${name}` }, ROOT);
  return places;
}

function followed(schemas: Schemas, schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : followed(schemas, schemas[schemaName(schema.$ref)] ?? {});
}

const saysSomething = (part: JsonSchema | boolean | undefined): part is JsonSchema =>
  typeof part === "object" && Object.keys(part).length > 0;

/** A value's parent and its name there. The value itself need not exist. */
export interface Found {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/**
 * Takes a body and the names of a place in it. Returns where in the body that is, items chosen at random; undefined
 * where nothing holds the place.
 */
export function findPlace(body: unknown, names: readonly string[], random: Random): Found | undefined {
  let found: Found | undefined;
  let current = body;
  for (const name of names) {
    if (
      typeof current !== "object" ||
      current === null ||
      Array.isArray(current) !== (name === ANY && Array.isArray(current))
    )
      return undefined;
    const keys = Object.keys(current);
    if (name === ANY && keys.length === 0) return undefined;
    const key = name === ANY ? random.pick(keys) : name;
    found = { parent: current as Record<string, unknown>, key };
    current = found.parent[key];
  }
  return found;
}
