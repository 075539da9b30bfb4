import { readFileSync } from "node:fs";

interface Contract {
  info: { title: string; summary: string; version: string };
  paths: Record<string, Record<string, { operationId: string; summary: string; tags: [string]; responses: object; "x-source": string }>>;
  webhooks: Record<string, unknown>;
  components: { schemas: Record<string, { enum?: string[]; "x-enumDescriptions"?: Record<string, string>; "x-enumSources"?: Record<string, string> }> };
}

/** What the reference says for each `x-source`. */
export const SOURCE_IN_WORDS: Readonly<Record<string, string>> = {
  seed: "the service's own page",
  public: "other public documentation",
  inferred: "our own conclusion",
};

/** The root of the repository. */
export const ROOT = new URL("../../", import.meta.url);

/** The bundled contract that the tests take their expectations from. */
export const contract = JSON.parse(
  readFileSync(new URL("generated/data-network/openapi.json", ROOT), "utf8"),
) as Contract;

export const operations = Object.values(contract.paths).flatMap((pathItem) => Object.values(pathItem));

/** The known values of a growing enum, each with its meaning as a reader sees it: without Markdown. */
export function meaningsOf(name: string): [value: string, meaning: string][] {
  const { enum: values = [], "x-enumDescriptions": meanings = {}, "x-enumSources": sources = {} } = contract.components.schemas[`${name}Known`] ?? {};
  const mark = (value: string) => (sources[value] === undefined ? "" : ` Source: ${SOURCE_IN_WORDS[sources[value]]}.`);
  return values.map((value) => [value, (meanings[value] ?? "").replaceAll("`", "") + mark(value)]);
}
