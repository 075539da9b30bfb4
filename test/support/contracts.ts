import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSON_MEDIA_TYPE } from "../../src/client/media-type.js";
import { schemaName } from "../../src/tools/generate/contract.js";
import { resolveReference } from "../../src/validation/pointer.js";
import { ROOT } from "./root.js";

/** A response of the bundle with its references followed. */
export interface BundledExample {
  readonly operationId: string;
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
  /** The name of the schema that it fulfils. */
  readonly schema: string;
}

interface Schema {
  readonly enum?: string[];
  readonly "x-enumDescriptions"?: Record<string, string>;
  readonly "x-outcome"?: {
    readonly decidedBy: string[];
    readonly rejected?: Record<string, string[]>;
    readonly byIndex?: object;
    readonly byErrors?: boolean;
  };
}

interface Bundle {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly webhooks?: Record<string, { readonly post?: Operation }>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

interface Content {
  readonly content?: Record<string, { schema: { $ref: string }; examples?: Record<string, { value: unknown }> }>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema: { readonly examples?: readonly unknown[] };
}

interface Operation {
  readonly operationId?: string;
  readonly "x-source"?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Record<string, Content>;
}

/** The names of the APIs that have a generated contract. */
export const apis = readdirSync(join(ROOT, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const bundles = new Map<string, Bundle>();

/** The bundle of an API. Read once, and the same for all: whoever changes it, changes a copy. */
export function readBundle(api: string): Bundle {
  const bundle =
    bundles.get(api) ?? (JSON.parse(readFileSync(join(ROOT, "generated", api, "openapi.json"), "utf8")) as Bundle);
  bundles.set(api, bundle);
  return bundle;
}

/** Every named example of every operation and status of an API. */
export function listExamples(api: string): BundledExample[] {
  const bundle = readBundle(api);
  return Object.values(bundle.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId = "", responses }) =>
      Object.entries(responses).flatMap(([status, response]) =>
        examplesOf(bundle, response).map((example) => ({ operationId, status: Number(status), ...example })),
      ),
    ),
  );
}

/** Every status that an operation declares without a body. */
export function listBodilessStatuses(api: string): { operationId: string; status: number }[] {
  const bundle = readBundle(api);
  return Object.values(bundle.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId = "", responses }) =>
      Object.entries(responses).flatMap(([status, response]) =>
        resolveReference(bundle, response).content === undefined ? [{ operationId, status: Number(status) }] : [],
      ),
    ),
  );
}

/**
 * The smallest request that an operation accepts, from the contract's own examples: what is required, and the first
 * body.
 */
export function sampleRequest(api: string, operationId: string): { path?: object; query?: object; body?: unknown } {
  const bundle = readBundle(api);
  const operation = Object.values(bundle.paths)
    .flatMap((item) => Object.values(item))
    .find((candidate) => candidate.operationId === operationId) as Operation;
  const required = (operation.parameters ?? [])
    .map((parameter) => resolveReference(bundle, parameter))
    .filter((parameter) => parameter.required);
  const valuesIn = (place: string) =>
    Object.fromEntries(
      required
        .filter((parameter) => parameter.in === place)
        .map(({ name, example, schema }) => [name, example ?? schema.examples?.[0]]),
    );
  const [path, query] = [valuesIn("path"), valuesIn("query")];
  const [body] = examplesOf(bundle, operation.requestBody ?? {});
  return {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body && { body: body.value }),
  };
}

/** Every named example of every request body of an API. */
export function listRequestExamples(api: string): BundledExample[] {
  const bundle = readBundle(api);
  const operations = Object.values(bundle.paths).flatMap((item) => Object.values(item));
  return operations.flatMap(({ operationId = "", requestBody = {} }) =>
    examplesOf(bundle, requestBody).map((example) => ({ operationId, status: 0, ...example })),
  );
}

/** Every named example of every webhook of an API. */
export function listWebhookExamples(api: string): { type: string; name: string; value: unknown; schema: string }[] {
  const bundle = readBundle(api);
  return Object.entries(bundle.webhooks ?? {}).flatMap(([type, { post }]) =>
    examplesOf(bundle, post?.requestBody ?? {}).map((example) => ({ type, ...example })),
  );
}

/** What the client is to make of an example: its kind of result, as the contract says. */
export function kindOf(
  api: string,
  { status, schema, value }: Pick<BundledExample, "status" | "schema" | "value">,
): string {
  if (status >= 300) return "api-error";
  const {
    rejected = {},
    byIndex,
    byErrors,
    decidedBy = [],
  } = readBundle(api).components.schemas[schema]?.["x-outcome"] ?? {};
  const body = value as Record<string, never>;
  const isRefused = Object.entries(rejected).some(([attribute, values]) =>
    values.includes(body[attribute] as unknown as string),
  );
  const hasRefusedEntry =
    byIndex !== undefined &&
    decidedBy.flatMap((list) => Object.values(body[list] ?? {})).some((entry) => "errors" in (entry as object));
  const hasErrors =
    byErrors === true && ((body["errors"] as unknown as readonly unknown[] | undefined) ?? []).length > 0;
  return isRefused || hasRefusedEntry || hasErrors ? "rejected" : "ok";
}

function examplesOf(bundle: Bundle, described: Content): { name: string; value: unknown; schema: string }[] {
  const media = resolveReference(bundle, described).content?.[JSON_MEDIA_TYPE];
  const schema = schemaName(media?.schema.$ref ?? "");
  return Object.entries(media?.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolveReference(bundle, example).value,
    schema,
  }));
}
