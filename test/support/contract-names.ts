import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isInputObjectType, isObjectType, isScalarType } from "graphql";
import { resolveReference } from "../../src/validation/pointer.js";
import { readBundle } from "./contracts.js";
import { ROOT } from "./root.js";

type Json = Record<string, unknown>;

interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Json[];
  readonly "x-source"?: string;
}

interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly webhooks?: Record<string, { readonly post: Operation }>;
  readonly components: Record<string, Record<string, Json>>;
}

/** Everything in a contract that a document may refer to. */
export interface ContractNames {
  /** The names, by their kind. */
  readonly byKind: Readonly<Record<string, ReadonlySet<string>>>;
  /** The operations and webhooks that are marked as coming from the source pages. */
  readonly fromPages: readonly { readonly kind: "operation" | "webhook"; readonly name: string }[];
}

const isFromPages = (operation: Operation) => operation["x-source"] === "seed";

/** The names of all properties of a schema, with those of its parts. */
function propertiesOf(bundle: Document, schema: Json): string[] {
  const resolved = resolveReference<Json>(bundle, schema);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => (resolved[key] as Json[] | undefined) ?? []);
  return [
    ...Object.keys((resolved["properties"] as Json | undefined) ?? {}),
    ...parts.flatMap((part) => propertiesOf(bundle, part)),
  ];
}

/** The headings of an API's introduction and of the descriptions of its tags. */
function headingsOf(api: string): string[] {
  const folder = join(ROOT, "openapi", api);
  const pages = [
    join(folder, "introduction.md"),
    ...readdirSync(join(folder, "tags")).map((file) => join(folder, "tags", file)),
  ];
  return pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading),
  );
}

/** The names of an API's GraphQL schema, by their kind: `Type.field` and `Type.field.argument`. */
function graphqlNames(api: string): Record<string, Set<string>> {
  const file = join(ROOT, "openapi", api, "schema.graphql");
  if (!existsSync(file)) return {};
  const types = Object.values(buildSchema(readFileSync(file, "utf8")).getTypeMap());
  const owners = types.filter((type) => isObjectType(type) || isInputObjectType(type));
  const fields = owners.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}` })),
  );
  const named = (given: readonly { readonly name: string }[]) => new Set(given.map(({ name }) => name));
  return {
    type: named(types.filter(isObjectType)),
    input: named(types.filter(isInputObjectType)),
    scalar: named(types.filter(isScalarType)),
    field: named(fields),
    argument: new Set(
      owners
        .filter(isObjectType)
        .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
        .flatMap(({ type, field }) => field.args.map((argument) => `${type.name}.${field.name}.${argument.name}`)),
    ),
  };
}

export function readContractNames(api: string): ContractNames {
  const bundle = readBundle(api) as unknown as Document;
  const componentNames = (group: string) => Object.keys(bundle.components[group] ?? {});
  const operations = Object.values(bundle.paths).flatMap((item) => Object.values(item));
  const webhooks = Object.entries(bundle.webhooks ?? {});
  return {
    byKind: {
      operation: new Set(operations.map(({ operationId = "" }) => operationId)),
      parameter: new Set(
        operations.flatMap(({ parameters = [] }) =>
          parameters.map((parameter) => String(resolveReference<Json>(bundle, parameter)["name"])),
        ),
      ),
      response: new Set(componentNames("responses")),
      schema: new Set(componentNames("schemas")),
      attribute: new Set([
        ...Object.entries(bundle.components["schemas"] ?? {}).flatMap(([name, schema]) =>
          propertiesOf(bundle, schema).map((property) => `${name}.${property}`),
        ),
        ...(graphqlNames(api)["field"] ?? []),
      ]),
      webhook: new Set(webhooks.map(([type]) => type)),
      "security scheme": new Set(componentNames("securitySchemes")),
      server: new Set(bundle.servers.map(({ url }) => url)),
      tag: new Set(bundle.tags.map(({ name }) => name)),
      section: new Set(headingsOf(api)),
      ...graphqlNames(api),
    },
    fromPages: [
      ...operations
        .filter(isFromPages)
        .map(({ operationId = "" }) => ({ kind: "operation" as const, name: operationId })),
      ...webhooks
        .filter(([, { post }]) => isFromPages(post))
        .map(([type]) => ({ kind: "webhook" as const, name: type })),
    ],
  };
}
