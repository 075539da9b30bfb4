import { schemaName } from "../../src/tools/generate/contract.js";

/** A schema of a bundle, as far as attributes go. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | string[];
  readonly format?: string;
  readonly enum?: string[];
  readonly deprecated?: boolean;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly allOf?: Schema[];
  readonly anyOf?: Schema[];
}

type Schemas = Readonly<Record<string, Schema>>;

/**
 * The attribute of an object at a path such as `state.status` or `emails[].type`; the object itself at the empty
 * path.
 */
export function attributeAt(schemas: Schemas, object: string, path: string): Schema | undefined {
  let schema: Schema | undefined = flatten(schemas, schemas[object]);
  for (const segment of path.split(".").filter((name) => name !== "")) {
    schema = flatten(schemas, schema?.properties?.[segment.replace("[]", "")]);
    if (segment.endsWith("[]")) schema = flatten(schemas, schema?.items);
  }
  return schema;
}

/** The one type beside null, with its format where it has one; several are joined. */
export function typesOf({ type = [], format }: Schema): string {
  const types = [type]
    .flat()
    .filter((name) => name !== "null")
    .join(" or ");
  return format === undefined || format === "int64" ? types : `${types}(${format})`;
}

/**
 * References followed, `allOf` merged, "or null" and "or any text" taken away. Marks of the reference's own place
 * stay.
 */
function flatten(schemas: Schemas, schema: Schema | undefined): Schema | undefined {
  if (schema === undefined) return undefined;
  const { deprecated } = schema;
  const marked = (flat: Schema | undefined) => flat && { ...flat, ...(deprecated && { deprecated }) };
  if (schema.$ref !== undefined) return marked(flatten(schemas, schemas[schemaName(schema.$ref)]));
  const [first, second] = (schema.anyOf ?? [])
    .map((part) => flatten(schemas, part))
    .filter((part) => part?.type !== "null");
  if (first !== undefined)
    return marked(second === undefined ? first : { ...second, ...(first.enum && { enum: first.enum }) });
  const parts = (schema.allOf ?? []).map((part) => flatten(schemas, part));
  return {
    ...schema,
    properties: Object.assign({}, ...parts.map((part) => part?.properties ?? {}), schema.properties ?? {}) as Record<
      string,
      Schema
    >,
  };
}
