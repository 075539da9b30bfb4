import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/run.js";
import { codesIn, readGuide } from "./guide.js";
import { FIRST_NODE_22, OLD_NODE, withoutFolders } from "./nodes.js";
import { makeProject, type Project, tool, TSC, tsconfig, TSX } from "./project.js";

const guide = readGuide("commonjs-jest-and-bare-folders");
const [outsideModule = "", awaitOutside = "", requireEsm = "", cannotFind = "", topLevelInCjs = ""] = guide.printed;

const NEW_NODES = [process.execPath, ...FIRST_NODE_22];
const ALL_NODES = [...NEW_NODES, ...OLD_NODE];
const NPM_MAJOR = Number.parseInt(execFileSync("npm", ["--version"], { encoding: "utf8" }), 10);

const NETWORK = ["createDataNetworkClient", "smile-contracts/data-network"] as const;
/** A smaller API spares the compiler work. */
const BILLING = ["createBillingClient", "smile-contracts/billing"] as const;
type Names = readonly [client: string, entry: string];
const printing = (name: string) => `console.log(typeof ${name});\n`;
const importing = ([client, entry]: Names) => `import { ${client} } from "${entry}";\n${printing(client)}`;
const awaiting = ([client, entry]: Names) => `const { ${client} } = await import("${entry}");\n${printing(client)}`;
const importingAndAwaiting = (names: Names) => `${importing(names)}await Promise.resolve();\n`;

const SOURCES = {
  "import.js": importing(NETWORK),
  "await.js": awaiting(NETWORK),
  "app.mjs": importingAndAwaiting(NETWORK),
  "network.ts": importing(NETWORK),
  "import.ts": importing(BILLING),
  "await.ts": importingAndAwaiting(BILLING),
  "await.mts": importingAndAwaiting(BILLING),
};
const WORKS = { code: 0, output: "function\n" };
const SILENTLY = { ...WORKS, messages: "" };
const worksWarning = (warning: string) => ({ ...WORKS, messages: expect.stringContaining(warning) as string });

let commonJs: Project;
let typeless: Project;
beforeAll(async () => {
  [commonJs, typeless] = await Promise.all([makeProject("commonjs"), makeProject()]);
  for (const project of [commonJs, typeless]) await project.write({ ...SOURCES, ...Object.fromEntries(guide.files) });
});

describe("a bare folder", () => {
  test.skipIf(NPM_MAJOR < 11)("is CommonJS by npm init, and ES modules by npm pkg", async () => {
    const { folder, write, node } = await makeProject();
    await run("rm", ["package.json"], { cwd: folder });
    await run("npm", ["init", "-y"], { cwd: folder });
    await write({ "app.js": importingAndAwaiting(NETWORK) });
    expect((await node(["app.js"])).messages).toContain(outsideModule);
    await run("npm", ["pkg", "set", "type=module"], { cwd: folder });
    expect(await node(["app.js"])).toEqual(SILENTLY);
  });

  test.each([
    ["import.js", outsideModule],
    ["await.js", awaitOutside],
  ])("%s in CommonJS: %s", async (file, error) => {
    for (const node of ALL_NODES) expect((await commonJs.node([file], node)).messages).toContain(`\n${error}\n`);
  });

  test("a file that ends in .mjs works", async () => {
    for (const node of ALL_NODES) expect(await commonJs.node(["app.mjs"], node)).toEqual(SILENTLY);
  });

  test("without a type, Node finds out, or ends as above", async () => {
    const warned = worksWarning("MODULE_TYPELESS_PACKAGE_JSON");
    for (const node of NEW_NODES) expect(await typeless.node(["import.js"], node)).toEqual(warned);
    for (const node of OLD_NODE) expect((await typeless.node(["import.js"], node)).messages).toContain(outsideModule);
  });
});

describe("require", () => {
  test("works in newer versions of Node", async () => {
    expect(await commonJs.node(["require.cjs"])).toEqual(SILENTLY);
    const warned = worksWarning("ExperimentalWarning");
    for (const node of FIRST_NODE_22) expect(await commonJs.node(["require.cjs"], node)).toEqual(warned);
  });

  test.skipIf(OLD_NODE.length === 0)("is refused by older versions", async () => {
    const { code, messages } = await commonJs.node(["require.cjs"], OLD_NODE[0]);
    expect(code).toBe(1);
    expect(withoutFolders(messages, commonJs.folder)).toContain(requireEsm);
  });

  test("import() works in any", async () => {
    for (const node of ALL_NODES) expect(await commonJs.node(["import.cjs"], node)).toEqual(SILENTLY);
  });
});

/** A name, the kind of package, the compiler's options, the file, and the errors. */
type Case = [string, "commonjs" | "module", object, string, string[]];

const CASES: readonly Case[] = [
  ["commonjs", "commonjs", { module: "commonjs" }, "import.ts", ["TS2307"]],
  ["commonjs, await at the top", "module", { module: "commonjs" }, "await.ts", ["TS2307", "TS1378"]],
  ["commonjs, .mts", "commonjs", { module: "commonjs" }, "await.mts", ["TS2307", "TS1378"]],
  ["esnext alone", "module", { module: "esnext" }, "await.ts", ["TS2792"]],
  ["esnext for a bundler", "commonjs", { module: "esnext", moduleResolution: "bundler" }, "await.ts", []],
  ["preserve", "commonjs", { module: "preserve" }, "await.ts", []],
  ["preserve, ES modules", "module", { module: "preserve" }, "await.ts", []],
  ...["node16", "node18", "nodenext", "node20"].flatMap((module): Case[] => {
    const refused = module === "node16" || module === "node18" ? ["TS1479"] : [];
    return [
      [module, "commonjs", { module }, "import.ts", refused],
      [`${module}, await at the top`, "commonjs", { module }, "await.ts", [...refused, "TS1309"]],
      [`${module}, .mts`, "commonjs", { module }, "await.mts", []],
      [`${module}, ES modules`, "module", { module }, "await.ts", []],
    ];
  }),
];

describe("TypeScript", () => {
  const compile = async (type: "commonjs" | "module", options: object, file: string) => {
    const project = await makeProject(type);
    await project.write({ ...SOURCES, "tsconfig.json": tsconfig(options, [file]) });
    const { output } = await project.node([tool(TSC), "-p", "."]);
    const codes = [...output.matchAll(/error (TS\d+)/g)].map(([, code = ""]) => code);
    return { project, output, codes: [...new Set(codes)] };
  };

  test.each(CASES)("%s", async (_name, type, options, file, expected) => {
    expect((await compile(type, { ...options, noEmit: true }, file)).codes).toEqual(expected);
  });

  test("the table names the errors that were seen, and no others", () => {
    const rows = guide.table("Your `module`", "Package", "Error", "Ways out");
    const named = rows.flatMap(([, , errors = ""]) => codesIn(errors)).filter((code) => /^TS\d/.test(code));
    expect(new Set(named)).toEqual(new Set(CASES.flatMap(([, , , , codes]) => codes)));
  });

  test("the error that node10 gives is the guide's", async () => {
    for (const resolution of [{}, { moduleResolution: "node10" }]) {
      const options = { module: "commonjs", ...resolution, noEmit: true };
      const { output, project } = await compile("commonjs", options, "network.ts");
      expect(withoutFolders(output, project.folder)).toContain(cannotFind);
    }
  });

  test("what nodenext makes of a CommonJS package runs on newer versions of Node only", async () => {
    const { project } = await compile("commonjs", { module: "nodenext", outDir: "out" }, "import.ts");
    const messagesOf = async (node: string) => (await project.node(["out/import.js"], node)).messages;
    expect(await project.node(["out/import.js"])).toEqual(SILENTLY);
    for (const node of OLD_NODE) expect(await messagesOf(node)).toContain("ERR_REQUIRE_ESM");
  });

  test("tsx runs all but await at the top of CommonJS", async () => {
    expect(await commonJs.node([tool(TSX), "import.ts"])).toEqual(SILENTLY);
    expect((await commonJs.node([tool(TSX), "await.ts"])).messages).toContain(topLevelInCjs);
    expect(await commonJs.node([tool(TSX), "await.mts"])).toEqual(SILENTLY);
  });
});
