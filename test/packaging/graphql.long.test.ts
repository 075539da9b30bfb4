import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { queries } from "../../generated/billing/graphql/queries.js";
import { readGuide } from "../guides/guide.js";
import { type Consumer, installPacked } from "../support/packed-package.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";
import { compile } from "../support/typescript.js";

const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};
const OPTIONS = { module: "NodeNext", moduleResolution: "NodeNext", lib: ["ES2022", "DOM"], types: ["node"] };
const NEW_COMPILER = "typescript@7.0.2";
const GUIDE_URL = "http://127.0.0.1:4010/billing/live";
/** What needs graphql-js, and must say so where it is missing. */
const WITH_GRAPHQL = ["smile-contracts/billing/graphql/check", "smile-contracts/mock/graphql"];

let consumer: Consumer;
const mock = inject("mock");

beforeAll(async () => {
  const packages = ["graphql", "gql.tada", "@types/node"].map((name) => `${name}@${devDependencies[name]}`);
  consumer = await installPacked(NEW_COMPILER, ...packages);
});
afterAll(() => consumer?.remove());

const importing = (entry: string, flag = "") =>
  run(process.execPath, [...(flag === "" ? [] : [flag]), "--input-type=module", "--eval", `await import("${entry}")`], {
    cwd: consumer.folder,
  });

describe("a consumer that reads billing by GraphQL", () => {
  test.each([
    ["TypeScript 5", () => undefined],
    ["TypeScript 7", () => join(consumer.folder, "node_modules", "typescript", "bin", "tsc")],
  ])("compiles with its own gql.tada, and no mistake, libraries checked too: %s", async (_name, compiler) => {
    const { output } = await compile(consumer.folder, ["graphql.ts"], { ...OPTIONS, noEmit: true }, [], compiler());
    expect(output).toBe("");
  });

  test("runs against the mock", async () => {
    await compile(consumer.folder, ["graphql.ts"], { ...OPTIONS, outDir: "out", skipLibCheck: true });
    const { output, messages } = await run(process.execPath, ["out/graphql.js", mock.urls.billing], {
      cwd: consumer.folder,
    });
    expect(messages).toBe("");
    expect(JSON.parse(output)).toEqual([
      "AUD Mira Holt",
      "/account/Contact AUD 1",
      ["T-5517", "T-5533"],
      ["0.0153333333333333333333", "string", "number", 2, expect.toBeOneOf([2, null])],
      "object",
      true,
      "2142420815",
      ["/document"],
      ["data"],
    ]);
  });

  test.each(WITH_GRAPHQL)("%s can be imported", async (entry) => {
    expect(await importing(entry)).toMatchObject({ code: 0, messages: "" });
  });

  test("finds the schema as a file", () => {
    const file = join(consumer.installed, "openapi", "billing", "schema.graphql");
    expect(readFileSync(file, "utf8")).toBe(readFileSync(join(ROOT, "openapi", "billing", "schema.graphql"), "utf8"));
  });

  test("finds the licences of what is joined into the package", () => {
    for (const name of ["0no-co-graphql.web", "lossless-json", "streamparser-json"])
      expect(readFileSync(join(consumer.installed, "dist", "licences", `${name}.txt`), "utf8")).toMatch(/MIT|ISC/);
  });
});

describe("the guide", () => {
  const guide = readGuide("billing-by-graphql");
  const samples = [...guide.files].filter(([name]) => name.endsWith(".ts"));

  test.each(samples)("%s compiles and runs against the mock", async (name, code) => {
    const here = code.replace(GUIDE_URL, mock.urls.billing);
    expect(here).not.toBe(code);
    await writeFile(join(consumer.folder, name), here);
    const { output } = await compile(consumer.folder, [name], { ...OPTIONS, outDir: "out" });
    expect(output).toBe("");
    const ran = await run(process.execPath, [`out/${name.replace(".ts", ".js")}`], { cwd: consumer.folder });
    expect(ran).toMatchObject({ output: guide.printedBy(name), messages: "" });
  });

  test("names every ready-made query", () => {
    expect(guide.table("Method", "It reads").map(([name = ""]) => name.replaceAll("`", ""))).toEqual(
      Object.keys(queries),
    );
  });
});

test("only the check and the executor of the mock need graphql", async () => {
  await run("npm", ["uninstall", "--no-audit", "--no-fund", "--offline", "graphql", "gql.tada"], {
    cwd: consumer.folder,
  });
  expect(await importing("smile-contracts/billing/graphql")).toMatchObject({ code: 0, messages: "" });
  expect(await importing("smile-contracts/mock")).toMatchObject({ code: 0, messages: "" });
  for (const entry of WITH_GRAPHQL)
    expect((await importing(entry)).messages).toContain("Cannot find package 'graphql'");
});
