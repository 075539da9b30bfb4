import { readFileSync } from "node:fs";

interface Contract {
  info: { title: string; summary: string; version: string };
  paths: Record<string, Record<string, { operationId: string; summary: string; tags: [string]; responses: object }>>;
  components: { schemas: Record<string, { enum?: string[]; "x-enumDescriptions"?: Record<string, string> }> };
}

/** The root of the repository. */
export const ROOT = new URL("../../", import.meta.url);

/** The bundled contract that the tests take their expectations from. */
export const contract = JSON.parse(
  readFileSync(new URL("generated/data-network/openapi.json", ROOT), "utf8"),
) as Contract;

export const operations = Object.values(contract.paths).flatMap((pathItem) => Object.values(pathItem));

/** The known values of a growing enum, each with its meaning as a reader sees it: without Markdown. */
export function meaningsOf(name: string): [value: string, meaning: string][] {
  const { enum: values = [], "x-enumDescriptions": meanings = {} } = contract.components.schemas[`${name}Known`] ?? {};
  return values.map((value) => [value, (meanings[value] ?? "").replaceAll("`", "")]);
}
