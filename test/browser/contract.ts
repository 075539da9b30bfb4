import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apis } from "../support/contracts.js";
import { ROOT } from "../support/root.js";

export interface Operation {
  operationId: string;
  summary: string;
  tags: [string];
  deprecated?: boolean;
  responses: object;
  "x-source": string;
  "x-violations"?: { at: string; status: number; code?: string; "x-source"?: string }[];
}

interface Enumeration {
  enum?: string[];
  "x-enumDescriptions"?: Record<string, string>;
  "x-enumSources"?: Record<string, string>;
}

export interface Contract {
  api: string;
  info: { title: string; description: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, { post: Operation }>;
  components: { schemas: Record<string, Enumeration> };
}

/** What the reference says for each `x-source`. */
export const SOURCE_IN_WORDS: Readonly<Record<string, string>> = {
  seed: "the service's own page",
  public: "other public documentation",
  inferred: "our own conclusion",
};

/** The bundled contracts that the tests take their expectations from. */
export const contracts: Contract[] = apis.map((api) => ({
  ...(JSON.parse(readFileSync(join(ROOT, "generated", api, "openapi.json"), "utf8")) as Contract),
  api,
}));

export function operationsOf({ paths }: Contract): Operation[] {
  return Object.values(paths).flatMap((pathItem) => Object.values(pathItem));
}

/** The enumerations of a contract under the names of their tables: an open one has the name of its open schema. */
export function enumsOf({
  components: { schemas },
}: Contract): { name: string; isOpen: boolean; rows: [value: string, meaning: string][] }[] {
  return Object.entries(schemas)
    .filter(([, schema]) => schema["x-enumDescriptions"] !== undefined)
    .map(([name, schema]) => {
      const openName = name.replace(/Known$/, "");
      const isOpen = openName !== name && openName in schemas;
      return { name: isOpen ? openName : name, isOpen, rows: rowsOf(schema) };
    });
}

/** Every value with its meaning as a reader sees it: without Markdown. */
function rowsOf({
  enum: values = [],
  "x-enumDescriptions": meanings = {},
  "x-enumSources": sources = {},
}: Enumeration): [string, string][] {
  const mark = (value: string) => (sources[value] === undefined ? "" : ` Source: ${SOURCE_IN_WORDS[sources[value]]}.`);
  return values.map((value) => [value, (meanings[value] ?? "").replaceAll("`", "") + mark(value)]);
}
