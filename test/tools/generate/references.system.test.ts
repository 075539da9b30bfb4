import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generateAll } from "../../../src/tools/generate/generate.js";
import { checkReferences } from "../../../src/tools/generate/references.js";
import { type ContractCopy, copyContract } from "../../support/contract-copy.js";
import { apis } from "../../support/contracts.js";
import { ROOT } from "../../support/root.js";

const API = "provider-accounts";
const folder = `openapi/${API}`;
const path = `${folder}/paths/Data_{userId}_ProviderAccounts.yaml`;

let copy: ContractCopy;
beforeEach(async () => {
  copy = await copyContract(API);
});
afterEach(() => copy.remove());

const broken = () =>
  checkReferences(copy.root, [API]).broken.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
const unreached = () => checkReferences(copy.root, [API]).unreached.map(({ file }) => file);

test("the contracts have no broken reference and no file that nothing refers to", () => {
  expect(checkReferences(ROOT, apis)).toEqual({ broken: [], unreached: [] });
});

describe("a broken reference is reported once, at its own line, with the target and why it is none", () => {
  const faults: [string, string, string, string, string][] = [
    ["of a path", `${folder}/openapi.yaml`, "_ProviderAccounts.yaml", "_Gone.yaml", "there is no such file"],
    ["of a parameter", path, "parameters/userId.yaml", "parameters/user.yaml", "there is no such file"],
    ["of a response", path, "responses/NotFound.yaml", "responses/Gone.yaml", "there is no such file"],
    ["of an example", path, "no-accounts.yaml", "none.yaml", "there is no such file"],
    ["of a text", `${folder}/openapi.yaml`, "./introduction.md", "./intro.md", "there is no such file"],
    ["of a schema that many reach", `${folder}/schemas/Flag.yaml`, "FlagCategory", "Gone", "there is no such file"],
    [
      "in another case of letters",
      `${folder}/schemas/Flag.yaml`,
      "./FlagCategory.yaml",
      "./flagCategory.yaml",
      'it is called "FlagCategory.yaml", and upper and lower case differ',
    ],
    ["to a folder", `${folder}/schemas/Flag.yaml`, "./FlagCategory.yaml", "../schemas", "it is a folder, not a file"],
    ["through a file", path, "schemas/ProviderAccountList.yaml", "openapi.yaml/List.yaml", "there is no such file"],
    [
      "to a JSON Pointer into another file",
      `${folder}/schemas/Flag.yaml`,
      "./FlagCategory.yaml",
      "./FlagCategory.yaml#/anyOf/7",
      'FlagCategory.yaml has no "7" there',
    ],
    [
      "to a JSON Pointer into the same file",
      `${folder}/schemas/Flag.yaml`,
      "./FlagCategory.yaml",
      '"#/properties/Colour"',
      'Flag.yaml has no "Colour" there',
    ],
  ];
  test.each(faults)("%s", async (_name, file, search, replacement, why) => {
    await copy.edit(file, search, replacement);
    const lines = (await readFile(join(copy.root, file), "utf8")).split("\n");
    const line = lines.findIndex((text) => text.includes(replacement)) + 1;
    const target = /\$ref: "?([^"]*)/.exec(lines[line - 1] ?? "")?.[1];
    expect(broken()).toEqual([`${file}:${line}: $ref "${target}" leads nowhere: ${why}`]);
  });

  test("a file that is not YAML, however often it is referred to", async () => {
    await copy.edit(`${folder}/schemas/ProviderName.yaml`, "type: string", "type: [string");
    expect(broken()).toEqual([expect.stringMatching(/schemas\/ProviderName\.yaml:\d+: this is not YAML: /)]);
  });

  test("all of them at once, and nothing that follows from them", async () => {
    await copy.edit(`${folder}/schemas/Flag.yaml`, "FlagCategory", "Gone");
    await copy.edit(path, "responses/NotFound.yaml", "responses/Gone.yaml");
    const message = await generateAll(copy.root, () => undefined).catch((error: unknown) => (error as Error).message);
    expect(String(message).split("\n")).toEqual([
      expect.stringContaining(`${path}:35:7: `),
      expect.stringContaining(`${folder}/schemas/Flag.yaml:12:5: `),
      "",
      "2 problems",
    ]);
  });
});

describe("what only looks like a broken reference is none", () => {
  test("a $ref inside a value that is data", async () => {
    await copy.edit(`${folder}/schemas/Flag.yaml`, "properties:\n", "example: { $ref: ./Gone.yaml }\nproperties:\n");
    expect(broken()).toEqual([]);
  });

  test("an attribute that is called as a keyword for data is", async () => {
    await copy.edit(`${folder}/schemas/Flag.yaml`, "  Category:\n", "  default:\n");
    await copy.edit(`${folder}/schemas/Flag.yaml`, "FlagCategory", "Gone");
    expect(broken()).toHaveLength(1);
  });
});

describe("a file that nothing refers to", () => {
  test("is reported, with those that only it refers to", async () => {
    await writeFile(join(copy.root, folder, "schemas/Old.yaml"), "$ref: ./Older.yaml\n");
    await writeFile(join(copy.root, folder, "schemas/Older.yaml"), "type: string\n");
    await writeFile(join(copy.root, folder, "tags/old.md"), "");
    expect(unreached().sort()).toEqual(
      ["schemas/Old.yaml", "schemas/Older.yaml", "tags/old.md"].map((name) => `${folder}/${name}`),
    );
    await expect(generateAll(copy.root, () => undefined)).rejects.toThrow(
      `${folder}/schemas/Old.yaml:1: nothing refers to this file: refer to it, or delete it`,
    );
  });

  test("is no fault where it is no part of the contract", async () => {
    for (const name of ["README.md", "lint.yaml", ".DS_Store"]) await writeFile(join(copy.root, folder, name), "");
    expect(unreached()).toEqual([]);
  });
});
