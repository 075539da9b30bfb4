import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JsonSchema, OpenApiDocument, Operation, Parameter } from "../../../src/openapi/document.js";
import { emitValidators } from "../../../src/tools/generate/emit/validators.js";
import { generateAll } from "../../../src/tools/generate/generate.js";
import { GenerationError } from "../../../src/tools/generate/generation-error.js";
import { readContract } from "../../../src/tools/generate/read-contract.js";
import { locateSource } from "../../../src/tools/generate/source-location.js";
import { type ContractCopy, copyContract } from "../../support/contract-copy.js";

const API = "provider-accounts";
const PATH = "/Data/{userId}/ProviderAccounts";
const folder = `openapi/${API}`;
const pathFile = `${folder}/paths/Data_{userId}_ProviderAccounts.yaml`;
const REFERENCE = "    - $ref: ../parameters/userId.yaml\n";
const inline = (name: string, position: string, schema: string) =>
  `    - name: ${name}\n      in: ${position}\n      required: true\n` +
  `      description: New.\n      schema: ${schema}\n`;

let copy: ContractCopy;
let document: OpenApiDocument;
beforeEach(async () => {
  copy = await copyContract(API);
  document = JSON.parse(await readFile(join(copy.root, "generated", API, "openapi.json"), "utf8")) as OpenApiDocument;
});
afterEach(() => copy.remove());

/** Generates from the bundle, and gives the place and the reason of the fault. */
function fault(): string {
  try {
    emitValidators(readContract(API, document));
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    const { file, line } = locateSource(copy.root, API, error.pointer);
    return `${file}:${line}: ${error.message}`;
  }
  throw new Error("There is no fault.");
}

const operation = () => document.paths[PATH]?.["get"] as Operation;
const shared = () => document.components["parameters"] as Record<string, Parameter>;
const lineOf = async (file: string, text: string) =>
  (await readFile(join(copy.root, file), "utf8")).split("\n").findIndex((line) => line.includes(text)) + 1;

describe("a schema that ajv refuses is reported where it is written", () => {
  const bad: [string, JsonSchema, RegExp][] = [
    ["a pattern that is none", { type: "string", pattern: "[" }, /Invalid regular expression/],
    ["a type that is none", { type: "strnig" }, /type must be JSONType/],
    ["a keyword of another type", { type: "string", minItems: 1 }, /missing type "array" for keyword "minItems"/],
  ];

  test.each(bad)("in a parameter with a file of its own: %s", async (_name, schema, reason) => {
    (shared()["userId"] as Parameter).schema = schema;
    const file = `${folder}/parameters/userId.yaml`;
    expect(fault()).toMatch(reason);
    expect(fault()).toContain(`${file}:${await lineOf(file, "schema:")}: `);
  });

  test.each(["path", "query"])("in a parameter in the %s that stands in the operation", async (position) => {
    await copy.edit(pathFile, REFERENCE, `${REFERENCE}${inline("size", position, '{ type: string, pattern: "[" }')}`);
    const schema = { type: "string", pattern: "[" };
    operation().parameters?.push({ name: "size", in: position, required: true, description: "New.", schema });
    expect(fault()).toContain(`${pathFile}:${await lineOf(pathFile, "schema: {")}: `);
  });

  test("in the shared schema that a parameter refers to", () => {
    (shared()["userId"] as Parameter).schema = { $ref: "#/components/schemas/ProviderName" };
    Object.assign(document.components.schemas["ProviderName"] as JsonSchema, { pattern: "[" });
    expect(fault()).toContain(`${folder}/schemas/ProviderName.yaml:1: `);
  });
});

test("who generates sees the place of the fault, and how many there are", async () => {
  await copy.edit(`${folder}/parameters/userId.yaml`, "  type: string", "  type: string\n  minItems: 1");
  await expect(generateAll(copy.root, () => undefined)).rejects.toThrow(
    /^openapi\/provider-accounts\/parameters\/userId\.yaml:5: strict mode: missing type "array"[^\n]*\n\n1 problem$/,
  );
});
