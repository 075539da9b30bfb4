import type { JsonSchema } from "../../../src/openapi/document.js";
import { schemaName } from "../../../src/tools/generate/contract.js";

/** Alternatives of alternatives multiply; so many of one place are enough. */
const MAX_PLANS = 32;

/** What a value must be that fulfils several schemas at once, without alternatives: one of the ways to fulfil them. */
export interface Plan {
  /** Undefined where any type will do. */
  readonly types: readonly string[] | undefined;
  /** The allowed values; undefined where others are allowed too. */
  readonly values: readonly unknown[] | undefined;
  /** Limits, formats and expressions: the keywords that a number or a text has. */
  readonly limits: readonly JsonSchema[];
  readonly attributes: readonly { readonly name: string; readonly isRequired: boolean; readonly schemas: Schemas }[];
  /** The schemas of other attributes; undefined where there may be none. */
  readonly others: Schemas | undefined;
  readonly names: Schemas;
  readonly items: Schemas;
}

type Schemas = readonly JsonSchema[];
/** The ways to fulfil something, each as schemas to be fulfilled together. */
type Alternatives = Schemas[];

/** Takes schemas by name, and some that a value shall fulfil. Returns the plans for it; `not` is left to luck. */
export function plansOf(named: Readonly<Record<string, JsonSchema>>, schemas: Schemas): Plan[] {
  return both(schemas.map((schema) => alternativesOf(named, schema))).map(toPlan);
}

function alternativesOf(named: Readonly<Record<string, JsonSchema>>, schema: JsonSchema): Alternatives {
  const of = (part: JsonSchema) => alternativesOf(named, part);
  const { if: asked, then = {}, else: otherwise = {} } = schema as Record<string, JsonSchema | undefined>;
  return both([
    [[schema]],
    ...(schema.$ref === undefined ? [] : [of(named[schemaName(schema.$ref)] as JsonSchema)]),
    ...(schema.allOf ?? []).map(of),
    ...(schema.anyOf ? [schema.anyOf.flatMap(of)] : []),
    ...(schema.oneOf ? [schema.oneOf.flatMap(of)] : []),
    ...(asked === undefined ? [] : [[...both([of(asked), of(then)]), ...of(otherwise)]]),
  ]);
}

/** Each of one with each of the next. */
function both(parts: readonly Alternatives[]): Alternatives {
  return parts.reduce<Alternatives>(
    (all, part) => all.flatMap((one) => part.map((other) => [...one, ...other])).slice(0, MAX_PLANS),
    [[]],
  );
}

function toPlan(schemas: Schemas): Plan {
  const required = new Set(schemas.flatMap((schema) => schema.required ?? []));
  const names = new Set([...schemas.flatMap(({ properties }) => Object.keys(properties ?? {})), ...required]);
  const others = schemas.map(({ additionalProperties = {} }) => additionalProperties);
  const valuesOf = (schema: JsonSchema) => schema.enum ?? (schema["const"] === undefined ? [] : [schema["const"]]);
  const values = schemas.map(valuesOf).filter((list) => list.length > 0);
  const types = schemas.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  return {
    types: inAll(types),
    values: inAll(values),
    limits: schemas,
    attributes: [...names].map((name) => ({
      name,
      isRequired: required.has(name),
      schemas: schemas.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? [properties[name]!] : [])),
    })),
    others: others.includes(false) ? undefined : others.filter((schema) => typeof schema === "object"),
    names: schemas.flatMap((schema) => asList(schema["propertyNames"] as JsonSchema | undefined)),
    items: schemas.flatMap(({ items }) => asList(items)),
  };
}

const asList = (schema: JsonSchema | undefined) => (schema === undefined ? [] : [schema]);

/** What all lists hold; undefined where there is no list. */
function inAll<Item>(lists: readonly (readonly Item[])[]): readonly Item[] | undefined {
  const [first, ...others] = lists;
  return first?.filter((item) => others.every((list) => list.includes(item)));
}
