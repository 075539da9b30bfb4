import { schemaName } from "../../src/tools/generate/contract.js";
import type { Place, Places } from "./fact-tables.js";

/** A schema of a bundle, as far as the tables of facts go. */
export interface PlainSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly propertyNames?: PlainSchema;
  readonly additionalProperties?: boolean | PlainSchema;
  readonly items?: PlainSchema;
  readonly allOf?: readonly PlainSchema[];
  readonly anyOf?: readonly PlainSchema[];
  readonly oneOf?: readonly PlainSchema[];
}

export type Schemas = Readonly<Record<string, PlainSchema>>;

const LIMITS = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
];
/** What a place says of itself. */
const OF_PLACES = ["$ref", "type", "format", "const", "enum", "default", "deprecated", "required", "properties"];
const OF_PARTS = ["propertyNames", "additionalProperties", "items", "allOf", "anyOf", "oneOf"];
/** What decides nothing. */
const SILENT = /^(x-.*|description|title|summary|examples)$/;

/** Every schema of a bundle with its places, as the table of objects has them. */
export function placesOfSchemas(schemas: Schemas): Record<string, Places> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, placesOf(schemas, schema, "", false)] as const),
  );
}

/** The places of a schema at a path, and below: where another schema begins, its own rows tell the rest. */
export function placesOf(schemas: Schemas, schema: PlainSchema, path: string, required: boolean): Places {
  const { nullable, bare } = withoutNull(schemas, schema);
  const [open, branches] = [openEnumOf(schemas, bare), bare.oneOf ?? bare.anyOf];
  const union = open ? [] : (branches ?? []).map(({ $ref }) => schemaName($ref ?? ""));
  const flat = bare.$ref === undefined ? flatten(schemas, bare) : bare;
  const isObject = [flat.type].flat().includes("object");
  const values = open ?? flat.enum ?? ("const" in flat ? [flat.const] : []);
  const place: Place = {
    type:
      bare.$ref !== undefined ? schemaName(bare.$ref) : union.join(" or ") || typeOf(open ? { type: "string" } : flat),
    deprecated: schema.deprecated === true || bare.deprecated === true || target(schemas, bare).deprecated === true,
    required,
    nullable,
    limits: Object.fromEntries(
      Object.entries(flat)
        .filter(([keyword]) => LIMITS.includes(keyword))
        .map(([keyword, value]) => [keyword, String(value)]),
    ),
    default: schema.default === undefined ? "" : JSON.stringify(schema.default),
    openness: open ? "open" : values.length > 0 ? "closed" : isObject ? opennessOf(flat) : "",
    values: values
      .map(String)
      .filter((value) => value !== "null")
      .sort(),
  };
  const dot = path === "" ? "" : `${path}.`;
  const map = flat.additionalProperties;
  const names = new Set([...Object.keys(flat.properties ?? {}), ...(flat.required ?? [])]);
  return Object.assign(
    { [path]: place },
    ...[...names].map((name) =>
      placesOf(schemas, flat.properties?.[name] ?? {}, `${dot}${name}`, flat.required?.includes(name) === true),
    ),
    flat.items && placesOf(schemas, flat.items, `${path}[]`, false),
    isOpenedBy(map) ? undefined : placesOf(schemas, map as PlainSchema, `${path}{}`, false),
    flat.propertyNames && placesOf(schemas, flat.propertyNames, `${path}{key}`, false),
  ) as Places;
}

/** The keywords of a schema that are no place's: conditions, which the table of conditions has in words. */
export function conditionsOf(schemas: Schemas, schema: PlainSchema): string[] {
  const { bare } = withoutNull(schemas, schema);
  const own = Object.keys(bare).filter(
    (keyword) => ![...LIMITS, ...OF_PLACES, ...OF_PARTS].includes(keyword) && !SILENT.test(keyword),
  );
  const isOpenEnum = openEnumOf(schemas, bare) !== undefined;
  const branches = isOpenEnum ? (bare.anyOf ?? []) : [];
  return [
    ...own,
    ...(!isOpenEnum && (bare.oneOf ?? bare.anyOf) ? ["oneOf"] : []),
    ...[...branches, ...Object.values(bare.properties ?? {}), ...(bare.items ? [bare.items] : [])].flatMap((part) =>
      part.$ref === undefined ? conditionsOf(schemas, part) : [],
    ),
  ];
}

/** "Or null" taken away: as one of the types, as an alternative, or because the schema that stands there says so. */
function withoutNull(schemas: Schemas, schema: PlainSchema): { bare: PlainSchema; nullable: boolean } {
  const branches = schema.anyOf?.filter(({ type }) => type !== "null") ?? [];
  if (branches.length === 1 && schema.anyOf?.length === 2) {
    const { anyOf: _, ...marks } = schema;
    return { bare: { ...marks, ...withoutNull(schemas, branches[0] as PlainSchema).bare }, nullable: true };
  }
  if (schema.$ref !== undefined)
    return { bare: schema, nullable: withoutNull(schemas, target(schemas, schema)).nullable };
  if (
    schema.type === undefined &&
    schema.anyOf === undefined &&
    schema.allOf === undefined &&
    schema.oneOf === undefined
  )
    return { bare: schema, nullable: schema.enum === undefined && !("const" in schema) };
  const types = [schema.type ?? []].flat();
  return { bare: schema, nullable: types.includes("null") };
}

function target(schemas: Schemas, { $ref }: PlainSchema): PlainSchema {
  return $ref === undefined ? {} : (schemas[schemaName($ref)] ?? {});
}

/** An enum that grows: known values, or any text. */
function openEnumOf(schemas: Schemas, { anyOf = [] }: PlainSchema): readonly unknown[] | undefined {
  const [known, other] = anyOf;
  const values = known && target(schemas, known).enum;
  const isAnyText = other?.type === "string" && Object.keys(other).every((keyword) => /^(type|not)$/.test(keyword));
  return anyOf.length === 2 && isAnyText ? values : undefined;
}

/** What a schema extends, merged into it. */
function flatten(schemas: Schemas, schema: PlainSchema): PlainSchema {
  const parts = (schema.allOf ?? []).map((part) =>
    flatten(schemas, part.$ref === undefined ? part : target(schemas, part)),
  );
  return {
    ...(Object.assign({}, ...parts, schema) as PlainSchema),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties) as NonNullable<
      PlainSchema["properties"]
    >,
    required: [...parts, schema].flatMap(({ required = [] }) => required),
  };
}

function typeOf({ type, format }: PlainSchema): string {
  const types = [type ?? "any"].flat().filter((name) => name !== "null");
  return `${types.join(" or ")}${format === undefined ? "" : `(${format})`}`;
}

function opennessOf({ additionalProperties }: PlainSchema): Place["openness"] {
  if (additionalProperties === false) return "closed";
  return isOpenedBy(additionalProperties) ? "open" : "map";
}

function isOpenedBy(additional: PlainSchema["additionalProperties"]): boolean {
  return typeof additional !== "object" || Object.keys(additional).length === 0;
}
