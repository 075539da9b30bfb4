import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

interface Bundle {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly webhooks?: Record<string, { readonly post?: Operation }>;
  readonly components: { readonly schemas: Record<string, { enum?: string[]; "x-enumDescriptions"?: Record<string, string> }> };
}

interface Content {
  readonly content?: Record<string, { schema: { $ref: string }; examples?: Record<string, { value: unknown }> }>;
}

interface Operation {
  readonly operationId?: string;
  readonly requestBody?: Content;
  readonly responses: Record<string, Content>;
}

/** The names of the APIs that have a generated contract. */
export const apis = readdirSync(join(ROOT, "generated"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

export function readBundle(api: string): Bundle {
  return JSON.parse(readFileSync(join(ROOT, "generated", api, "openapi.json"), "utf8")) as Bundle;
}

/** Every named example of every operation and status of an API. */
export function listExamples(api: string): BundledExample[] {
  const bundle = readBundle(api);
  return Object.values(bundle.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId = "", responses }) =>
      Object.entries(responses).flatMap(([status, response]) => examplesOf(bundle, response).map((example) => ({ operationId, status: Number(status), ...example }))),
    ),
  );
}

/** Every named example of every webhook of an API. */
export function listWebhookExamples(api: string): { type: string; name: string; value: unknown; schema: string }[] {
  const bundle = readBundle(api);
  return Object.entries(bundle.webhooks ?? {}).flatMap(([type, { post }]) => examplesOf(bundle, post?.requestBody ?? {}).map((example) => ({ type, ...example })));
}

function examplesOf(bundle: Bundle, described: Content): { name: string; value: unknown; schema: string }[] {
  const media = resolve(bundle, described).content?.["application/json"];
  const schema = media?.schema.$ref.split("/").at(-1) ?? "";
  return Object.entries(media?.examples ?? {}).map(([name, example]) => ({ name, value: resolve(bundle, example).value, schema }));
}

function resolve<Value>(bundle: Bundle, value: Value): Value {
  const reference = (value as { $ref?: string }).$ref;
  if (reference === undefined) return value;
  return reference.split("/").slice(1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], bundle) as Value;
}
