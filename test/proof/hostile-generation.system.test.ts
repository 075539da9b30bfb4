import { transform } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonSchema, OpenApiDocument } from "../../src/openapi/document.js";
import { readApiModule } from "../../src/tools/api-module.js";
import { generateFiles } from "../../src/tools/generate/generate.js";
import type { GeneratedFiles } from "../../src/tools/generate/generated-files.js";
import type { Validator } from "../../src/validation/schema-node.js";
import { passes, validateWith } from "../../src/validation/validator.js";
import { readBundle } from "../support/contracts.js";
import { ROOT } from "../support/root.js";
import { HOSTILE_NAMES, HOSTILE_PATTERNS, objectOf } from "./support/hostile-names.js";
import { loadValidators } from "./support/load-validators.js";

/** The smallest contract: the rest of it takes as long to generate as it is large. */
const API = "provider-accounts";
/** Redocly takes these for methods of its own, and the last is no text of Unicode: no contract that has them is read. */
const UNREADABLE = ["hasOwnProperty", "valueOf", "isPrototypeOf", "__defineGetter__", "\ud800"];
/** As the name of a value that is described, it is taken for a reference. */
const REFERENCE = "$ref";
const NAMES = HOSTILE_NAMES.filter((name) => ![...UNREADABLE, REFERENCE].includes(name));
const DESCRIPTION = HOSTILE_NAMES.join(" ");
const common = { description: DESCRIPTION, "x-source": "inferred" };

const SCHEMAS: Record<string, JsonSchema> = {
  HostileNames: {
    ...common,
    type: "object",
    required: [...NAMES],
    properties: objectOf(NAMES, (name) => ({ type: "string", description: name })) as Record<string, JsonSchema>,
  },
  HostileValueKnown: {
    ...common,
    type: "string",
    enum: [...NAMES],
    "x-enumDescriptions": objectOf(NAMES, (name) => name) as Record<string, string>,
  },
  HostileValue: { ...common, anyOf: [{ $ref: "#/components/schemas/HostileValueKnown" }, { type: "string" }] },
  HostileTexts: {
    ...common,
    type: "object",
    properties: Object.fromEntries(
      HOSTILE_PATTERNS.map(([pattern], index) => [`p${index}`, { type: "string", pattern, description: pattern }]),
    ),
  },
};

function generateWith(schemas: Record<string, JsonSchema>): Promise<GeneratedFiles> {
  const document = structuredClone(readBundle(API)) as unknown as OpenApiDocument;
  Object.assign(document.components.schemas, schemas);
  return generateFiles(API, document, readApiModule(ROOT, API));
}

let files: GeneratedFiles;
beforeAll(async () => {
  files = await generateWith(SCHEMAS);
});

describe("a contract whose names, values and texts look like code", () => {
  test("becomes modules that can be parsed", async () => {
    const modules = Object.entries(files).filter(([name]) => name.endsWith(".ts"));
    expect(modules.length).toBeGreaterThan(5);
    for (const [name, text] of modules) await expect(transform(text, { loader: "ts" }), name).resolves.toBeDefined();
  });

  test("becomes validators that judge by these names", async () => {
    const validators = await loadValidators(files["validators.ts"] as string);
    const { HostileNames, HostileValueKnown, HostileValue, HostileTexts } = validators as Record<string, Validator>;
    const all = objectOf(NAMES, () => "x");
    expect(passes(HostileNames as Validator, all)).toBe(true);
    expect(validateWith(HostileNames as Validator, {})).toMatchObject({ issues: { length: NAMES.length } });
    for (const name of NAMES) {
      expect(passes(HostileNames as Validator, { ...all, ...objectOf([name], () => 5) })).toBe(false);
      expect(passes(HostileValueKnown as Validator, name)).toBe(true);
    }
    expect(passes(HostileValueKnown as Validator, "no such value")).toBe(false);
    expect(passes(HostileValue as Validator, "no such value")).toBe(true);
    for (const [index, [, right, wrong]] of HOSTILE_PATTERNS.entries()) {
      expect(passes(HostileTexts as Validator, { [`p${index}`]: right })).toBe(true);
      expect(passes(HostileTexts as Validator, { [`p${index}`]: wrong })).toBe(false);
    }
  });

  test.each(UNREADABLE)("stops generation with an attribute %j", async (name) => {
    const schema = { ...common, type: "object", properties: objectOf([name], () => ({ type: "string" })) };
    await expect(generateWith({ Hostile: schema as JsonSchema })).rejects.toThrow();
  });
});
