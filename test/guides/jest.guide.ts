import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { readGuide } from "./guide.js";
import { NODE_24, withoutFolders } from "./nodes.js";
import { makeProject, type Project, tool } from "./project.js";

const guide = readGuide("commonjs-jest-and-bare-folders");
const [outsideModule = "", , , , , mustUseImport = "", unexpectedToken = "", dynamicImport = ""] = guide.printed;
const sample = guide.files.get("account.test.js") as string;

const JEST = "jest/bin/jest.js";
const JEST_29 = "jest-29/bin/jest.js";
const FLAG = "--experimental-vm-modules";
// The same test in CommonJS, and with its import inside.
const REQUIRING = sample.replace(/^import (\{.*?\}) from (".*?");/, "const $1 = require($2);");
const IMPORT_INSIDE = '{\n  const { createDataNetworkClient } = await import("smile-contracts/data-network");\n';
const DYNAMIC = sample.replace(/^import .*\n\n/, "").replace("{\n", IMPORT_INSIDE);

interface JestRun {
  readonly flags?: readonly string[];
  /** Which Jest, and by which Node. */
  readonly jest?: string;
  readonly binary?: string;
  readonly parameters?: readonly string[];
}

/** The files of a project that the guide shows under a folder's name. */
function configuration(name: string): Record<string, string> {
  const files = [...guide.files].filter(([file]) => file.startsWith(`${name}/`));
  return Object.fromEntries(files.map(([file, text]) => [basename(file), text]));
}

async function project(type: "commonjs" | "module", files: Readonly<Record<string, string>>): Promise<Project> {
  const made = await makeProject(type);
  await made.write(files);
  return made;
}

/** Runs Jest where nothing of it stays outside of the project. */
async function runJest({ folder, node }: Project, { flags = [], jest = JEST, binary, parameters = [] }: JestRun = {}) {
  const places = ["--rootDir", folder, "--cacheDirectory", `${folder}/cache`];
  const manners = ["--watchman=false", "--runInBand", "--colors=false"];
  const { code, output, messages } = await node([...flags, tool(jest), ...places, ...manners, ...parameters], binary);
  return { code, said: withoutFolders(`${output}${messages}`, folder) };
}

const PASSED = { code: 0, said: expect.stringMatching(/^Tests: +1 passed, 1 total$/m) as string };
const failedWith = (text: string) => ({ code: 1, said: expect.stringContaining(text) as string });

test("the test of the guide is rewritten as the other cases need it", () => {
  expect(REQUIRING).toMatch(/^const \{ createDataNetworkClient \} = require/);
  expect(DYNAMIC).toContain('await import("smile-contracts/');
});

describe("without a configuration", () => {
  test("an import is refused", async () => {
    const made = await project("commonjs", { "account.test.js": sample });
    expect(await runJest(made)).toEqual(failedWith(outsideModule));
  });

  test("Jest 30 tells how to load the package", async () => {
    const { "babel.config.js": babel = "" } = configuration("babel");
    const transformed = await project("commonjs", { "account.test.js": sample, "babel.config.js": babel });
    expect(await runJest(transformed)).toEqual(failedWith(mustUseImport));
    const requiring = await project("commonjs", { "account.test.js": REQUIRING });
    expect(await runJest(requiring)).toEqual(failedWith(mustUseImport));
  });

  test("Jest 29 stumbles over its first import", async () => {
    const made = await project("commonjs", { "account.test.js": REQUIRING });
    expect(await runJest(made, { jest: JEST_29 })).toEqual(failedWith(unexpectedToken));
  });

  test("a dynamic import asks for the flag", async () => {
    const made = await project("commonjs", { "account.test.js": DYNAMIC });
    expect(await runJest(made)).toEqual(failedWith(dynamicImport));
  });
});

describe("other test runners", () => {
  test("node --test needs nothing", async () => {
    const own = [
      'import assert from "node:assert";',
      'import test from "node:test";',
      "const expect = (value) => ({ toMatchObject: ({ kind }) => assert.equal(value.kind, kind) });",
    ];
    const { folder, node } = await project("commonjs", { "account.test.mjs": [...own, sample].join("\n") });
    const { code, output } = await node(["--test", `${folder}/account.test.mjs`]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/pass 1$/m) as string });
  });

  test("Vitest needs nothing", async () => {
    const own = 'import { expect, test } from "vitest";\n';
    const { folder, node } = await project("commonjs", { "account.test.js": `${own}${sample}` });
    const { code, output } = await node([tool("vitest/vitest.mjs"), "run", "--root", folder]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/Tests +1 passed/) as string });
  });
});

describe("with Node's flag", () => {
  const flags = [FLAG];

  test.each([JEST, JEST_29])("tests that are ES modules work in %s", async (jest) => {
    const byType = await project("module", { "account.test.js": sample });
    expect(await runJest(byType, { flags, jest })).toEqual(PASSED);
    const byName = await project("commonjs", { "account.test.mjs": sample });
    expect(await runJest(byName, { flags, jest, parameters: ["--testMatch", "**/*.test.mjs"] })).toEqual(PASSED);
  });

  test("Jest 29 does not look for .mjs unless told, Jest 30 does", async () => {
    const made = await project("commonjs", { "account.test.mjs": sample });
    expect(await runJest(made, { flags })).toEqual(PASSED);
    expect(await runJest(made, { flags, jest: JEST_29 })).toEqual(failedWith("No tests found"));
  });

  test("a dynamic import in CommonJS works", async () => {
    const made = await project("commonjs", { "account.test.js": DYNAMIC });
    expect(await runJest(made, { flags })).toEqual(PASSED);
  });

  test("require works from Node 24.9 on", async () => {
    const made = await project("commonjs", { "account.test.js": REQUIRING });
    expect(await runJest(made, { flags })).toEqual(failedWith(mustUseImport));
    for (const binary of NODE_24) expect(await runJest(made, { flags, binary })).toEqual(PASSED);
  });
});

describe("with a transformation", () => {
  const cases = [
    ["swc", "js"],
    ["swc", "ts"],
    ["babel", "js"],
    ["ts-jest", "ts"],
  ] as const;

  test.each(cases)("%s turns a test in .%s and the package into CommonJS", async (name, ending) => {
    const made = await project("commonjs", { [`account.test.${ending}`]: sample, ...configuration(name) });
    expect(await runJest(made)).toEqual(PASSED);
  });
});
