import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { readApiModule } from "../../../src/tools/api-module.js";
import { generateAll, generateFiles } from "../../../src/tools/generate/generate.js";
import { findDifferences, writeGenerated } from "../../../src/tools/generate/write-generated.js";
import { type ContractCopy, copyContract } from "../../support/contract-copy.js";
import { ROOT } from "../../support/root.js";
import { run } from "../../support/run.js";

const TSX = createRequire(import.meta.url).resolve("tsx/cli");
const quiet = () => undefined;
/** The smallest contract: what is proven on it is quick, and holds for the others. */
const API = "provider-accounts";

const schemas = `openapi/${API}/schemas`;

let copy: ContractCopy;
beforeEach(async () => {
  copy = await copyContract(API);
});
afterEach(() => copy.remove());

const generate = (...parameters: string[]) =>
  run(process.execPath, [TSX, join(ROOT, "src/tools/generate/main.ts"), ...parameters], { cwd: copy.root });

async function snapshot(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      names.map(
        async ({ parentPath, name }) =>
          [join(parentPath, name), await readFile(join(parentPath, name), "utf8")] as const,
      ),
    ),
  );
}

describe("generation", () => {
  test("the committed files are those of a fresh generation, and a second run gives the same bytes", async () => {
    const first = await generateAll(ROOT, quiet);
    expect(await findDifferences(ROOT, first)).toEqual([]);
    const files = first.get(API);
    const document = JSON.parse(files?.["openapi.json"] ?? "") as OpenApiDocument;
    expect(await generateFiles(API, document, readApiModule(ROOT, API))).toEqual(files);
  });

  test("--check fails on a difference, names the file, and writes nothing", async () => {
    await copy.edit(`${schemas}/ProviderName.yaml`, "type: string", "type: string\nmaxLength: 500");
    const before = await snapshot(join(copy.root, "generated"));
    const { code, messages } = await generate("--check");
    expect(code).toBe(1);
    expect(messages).toContain(`generated/${API}/validators.ts is out of date`);
    expect(messages).toContain("Run `npm run generate`");
    expect(await snapshot(join(copy.root, "generated"))).toEqual(before);
  });

  test("a changed contract reaches bundle, types and validators", async () => {
    await copy.edit(
      `${schemas}/Flag.yaml`,
      "  CreatedDate:\n",
      '  ClearedDate:\n    type: [string, "null"]\n    format: date\n    description: New.\n  CreatedDate:\n',
    );
    await writeGenerated(copy.root, await generateAll(copy.root, quiet));
    for (const name of ["openapi.json", "types.ts", "validators.ts"]) {
      expect(await readFile(join(copy.root, "generated", API, name), "utf8")).toContain("ClearedDate");
    }
  });

  test("a folder that is no contract is named", async () => {
    await mkdir(join(copy.root, "openapi/half-begun"));
    const { code, messages } = await generate("--check");
    expect(code).toBe(1);
    expect(messages).toContain("openapi/half-begun/ holds no openapi.yaml");
  });

  test("what lost its source is deleted, and what is not generated stays", async () => {
    await mkdir(join(copy.root, "generated/gone-api"));
    await writeFile(join(copy.root, "generated/gone-api/types.ts"), "");
    await writeFile(join(copy.root, `generated/${API}/stale.ts`), "");
    await writeFile(join(copy.root, "generated/README.md"), "kept");
    await writeGenerated(copy.root, new Map([[API, { "openapi.json": "{}" }]]));
    expect(existsSync(join(copy.root, "generated/gone-api"))).toBe(false);
    expect(existsSync(join(copy.root, `generated/${API}/stale.ts`))).toBe(false);
    expect((await readdir(join(copy.root, "generated"))).sort()).toEqual(["README.md", API]);
  });

  test("an unknown option is refused, and --help helps", async () => {
    expect(await generate("--chek")).toMatchObject({ code: 2, messages: expect.stringContaining("--chek") as string });
    expect(await generate("--help")).toMatchObject({ code: 0, output: expect.stringContaining("--check") as string });
  });
});

describe("a contract that cannot be carried into every layer stops generation with file, line and reason", () => {
  const lintFaults: [string, string, string, RegExp][] = [
    [
      `${schemas}/Flag.yaml`,
      "type: object",
      "type: object\nunevaluatedProperties: false",
      /schemas\/Flag\.yaml:2:1[^]*?"unevaluatedProperties" is not supported: the mock does not check it/,
    ],
    [
      `${schemas}/ProviderAccount.yaml`,
      "format: date-time",
      "format: month",
      /ProviderAccount\.yaml:\d+:\d+[^]*?The format "month" is not supported/,
    ],
    [
      `${schemas}/ProviderAccountStatusKnown.yaml`,
      "  - Complete\n",
      "  - Complete\n  - Paused\n",
      /ProviderAccountStatusKnown\.yaml:\d+:\d+[^]*?"Paused" has no meaning/,
    ],
    [
      `${schemas}/VerifyOutcome.yaml`,
      "  Failed: ",
      "  Lost: ",
      /VerifyOutcome\.yaml:\d+:\d+[^]*?"Lost" has a meaning but is not in the enum/,
    ],
    [
      `openapi/${API}/examples/accounts/access-revoked.yaml`,
      "Id: ",
      "Id: x",
      /access-revoked\.yaml:\d+:\d+[^]*?`Id` property type must be integer/,
    ],
  ];

  test("faults that lint finds are all named at once, and nothing is written", async () => {
    for (const [file, search, replacement] of lintFaults) await copy.edit(file, search, replacement);
    const before = await snapshot(join(copy.root, "generated"));
    const { code, messages } = await generate();
    for (const [, , , message] of lintFaults) expect(messages).toMatch(message);
    expect(messages).toContain("Nothing was written.");
    // The list is the last thing, and nothing in it is about Redocly.
    expect(messages.split("\n\n").at(-1)).toMatch(/^\d+ problems\n$/);
    expect(
      messages
        .split("\n\n")
        .at(-2)
        ?.split("\n")
        .every((line) => line.startsWith("openapi/")),
    ).toBe(true);
    expect(messages).not.toMatch(/end-of-life|redocly|validating/);
    expect(code).toBe(1);
    expect(await snapshot(join(copy.root, "generated"))).toEqual(before);
  });

  const faults: [string, string, string, string, RegExp][] = [
    [
      "a file that is not YAML",
      `${schemas}/ProviderName.yaml`,
      "type: string",
      "type: [string",
      /ProviderName\.yaml:\d+:\d+/,
    ],
    [
      "an inline response schema",
      `openapi/${API}/paths/Data_{userId}_ProviderAccounts.yaml`,
      "            $ref: ../schemas/ProviderAccountList.yaml",
      "            type: array\n            items: {}",
      /paths\/Data_\{userId\}_ProviderAccounts\.yaml:\d+: the schema of a body must be a \$ref/,
    ],
    [
      "a keyword that its type does not have",
      `${schemas}/ProviderName.yaml`,
      "type: string",
      "type: [string, integer]\nminItems: 3",
      /schemas\/ProviderName\.yaml:1: strict mode: missing type "array" for keyword "minItems"/,
    ],
  ];
  test.each(faults)("%s", async (_name, file, search, replacement, message) => {
    await copy.edit(file, search, replacement);
    await expect(generateAll(copy.root, quiet)).rejects.toThrow(message);
  });
});
