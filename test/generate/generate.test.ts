import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generateAll } from "../../src/generate/generate.js";
import { findDifferences, writeGenerated } from "../../src/generate/write-generated.js";
import { type ContractCopy, copyContract } from "../support/contract-copy.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";

const TSX = createRequire(import.meta.url).resolve("tsx/cli");
const quiet = () => undefined;

let copy: ContractCopy;
beforeEach(async () => {
  copy = await copyContract();
});
afterEach(() => copy.remove());

const generate = (...parameters: string[]) => run(process.execPath, [TSX, join(ROOT, "src/generate/main.ts"), ...parameters], { cwd: copy.root });

async function snapshot(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Object.fromEntries(await Promise.all(names.map(async ({ parentPath, name }) => [join(parentPath, name), await readFile(join(parentPath, name), "utf8")] as const)));
}

describe("generation", () => {
  test("the committed files are those of a fresh generation, and a second run gives the same bytes", async () => {
    const first = await generateAll(ROOT, quiet);
    expect(await findDifferences(ROOT, first)).toEqual([]);
    expect(await generateAll(ROOT, quiet)).toEqual(first);
  });

  test("--check fails on a difference, names the file, and writes nothing", async () => {
    await copy.edit("openapi/data-network/schemas/Message.yaml", "type: string", "type: string\nmaxLength: 500");
    const before = await snapshot(join(copy.root, "generated"));
    const { code, messages } = await generate("--check");
    expect(code).toBe(1);
    expect(messages).toContain("generated/data-network/validators.ts is out of date");
    expect(messages).toContain("Run `npm run generate`");
    expect(await snapshot(join(copy.root, "generated"))).toEqual(before);
  });

  test("a changed contract reaches bundle, types and checks", async () => {
    await copy.edit("openapi/data-network/schemas/AccountMonitor.yaml", "  updatedAt:", "  nextRunAt:\n    type: [string, \"null\"]\n    format: date\n    description: New.\n  updatedAt:");
    await writeGenerated(copy.root, await generateAll(copy.root, quiet));
    for (const name of ["openapi.json", "types.ts", "validators.ts"]) {
      expect(await readFile(join(copy.root, "generated/data-network", name), "utf8")).toContain("nextRunAt");
    }
  });

  test("what lost its source is deleted, and what is not generated stays", async () => {
    await mkdir(join(copy.root, "generated/gone-api"));
    await writeFile(join(copy.root, "generated/gone-api/types.ts"), "");
    await writeFile(join(copy.root, "generated/data-network/stale.ts"), "");
    await writeFile(join(copy.root, "generated/README.md"), "kept");
    await writeGenerated(copy.root, new Map([["data-network", { "openapi.json": "{}" }]]));
    expect(existsSync(join(copy.root, "generated/gone-api"))).toBe(false);
    expect(existsSync(join(copy.root, "generated/data-network/stale.ts"))).toBe(false);
    expect((await readdir(join(copy.root, "generated"))).sort()).toEqual(["README.md", "data-network"]);
  });

  test("an unknown option is refused, and --help helps", async () => {
    expect(await generate("--chek")).toMatchObject({ code: 2, messages: expect.stringContaining("--chek") as string });
    expect(await generate("--help")).toMatchObject({ code: 0, output: expect.stringContaining("--check") as string });
  });
});

describe("a contract that cannot be carried into every layer stops generation with file, line and reason", () => {
  const schemas = "openapi/data-network/schemas";
  const lintFaults: [string, string, string, RegExp][] = [
    [`${schemas}/Account.yaml`, "type: object", "type: object\nunevaluatedProperties: false", /schemas\/Account\.yaml:2:1[^]*?"unevaluatedProperties" is not supported: the mock does not check it/],
    [`${schemas}/AccountMonitor.yaml`, "format: date-time", "format: month", /AccountMonitor\.yaml:\d+:\d+[^]*?The format "month" is not supported/],
    [`${schemas}/SuccessCodeKnown.yaml`, "  - CREATED\n", "  - CREATED\n  - ACCEPTED\n", /SuccessCodeKnown\.yaml:\d+:\d+[^]*?"ACCEPTED" has no meaning/],
    [`${schemas}/MonitorStatusKnown.yaml`, "  ACTIVE: ", "  RUNNING: ", /MonitorStatusKnown\.yaml:\d+:\d+[^]*?"RUNNING" has a meaning but is not in the enum/],
    ["openapi/data-network/examples/accounts/connected.yaml", 'createdAt: "2022-10-01T00:00:00Z"', "createdAt: 5", /connected\.yaml:\d+:\d+[^]*?`createdAt` property type must be string/],
  ];

  test("faults that lint finds are all named at once, and nothing is written", async () => {
    for (const [file, search, replacement] of lintFaults) await copy.edit(file, search, replacement);
    const before = await snapshot(join(copy.root, "generated"));
    const { code, messages } = await generate();
    for (const [, , , message] of lintFaults) expect(messages).toMatch(message);
    expect(messages).toContain("Nothing was written.");
    expect(messages).not.toContain("end-of-life");
    expect(code).toBe(1);
    expect(await snapshot(join(copy.root, "generated"))).toEqual(before);
  });

  const faults: [string, string, string, string, RegExp][] = [
    ["a file that is not YAML", `${schemas}/Message.yaml`, "type: string", "type: [string", /Message\.yaml:\d+:\d+/],
    ["an inline response schema", "openapi/data-network/paths/accounts.yaml", "            $ref: ../schemas/AccountListResponse.yaml", "            type: object", /paths\/accounts\.yaml:22: the schema of a response must be a \$ref/],
    ["a pagination without a cursor", "openapi/data-network/paths/accounts.yaml", "    - $ref: ../parameters/cursor.yaml\n", "", /paths\/accounts\.yaml:4: pagination "cursor" needs a query parameter/],
    ["a keyword that its type does not have", `${schemas}/Message.yaml`, "type: string", "type: [string, integer]\nminItems: 3", /schemas\/Message\.yaml:1: strict mode: missing type "array" for keyword "minItems"/],
  ];
  test.each(faults)("%s", async (_name, file, search, replacement, message) => {
    await copy.edit(file, search, replacement);
    await expect(generateAll(copy.root, quiet)).rejects.toThrow(message);
  });
});
