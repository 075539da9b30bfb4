import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.js";

/** A response of the bundle with its references followed. */
export interface BundledExample {
  readonly operationId: string;
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
}

interface Bundle {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, { enum?: string[]; "x-enumDescriptions"?: Record<string, string> }> };
}

interface Operation {
  readonly operationId?: string;
  readonly responses: Record<string, { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>;
}

/** The names of the APIs that have a generated contract. */
export const apis = readdirSync(join(ROOT, "generated"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

export function readBundle(api: string): Bundle {
  return JSON.parse(readFileSync(join(ROOT, "generated", api, "openapi.json"), "utf8")) as Bundle;
}

/** Every named example of every operation and status of an API. */
export function listExamples(api: string): BundledExample[] {
  const bundle = readBundle(api);
  const resolve = <Value>(value: Value): Value => {
    const reference = (value as { $ref?: string }).$ref;
    if (reference === undefined) return value;
    return reference.split("/").slice(1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], bundle) as Value;
  };
  return Object.values(bundle.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId = "", responses }) =>
      Object.entries(responses).flatMap(([status, response]) =>
        Object.entries(resolve(response).content?.["application/json"]?.examples ?? {}).map(([name, example]) => ({
          operationId,
          status: Number(status),
          name,
          value: resolve(example).value,
        })),
      ),
    ),
  );
}
