import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalMock } from "../../src/mock/local-mock.js";
import { mountPointOf } from "../../src/openapi/mount-point.js";
import { buildSite } from "../../src/tools/docs/build-site.js";
import { readContracts } from "../../src/tools/docs/contracts.js";
import { readRendered } from "../../src/tools/docs/redoc/rendered.js";
import { selfHostedScript } from "../../src/tools/docs/redoc/self-hosting.js";
import { apis } from "../support/contracts.js";
import { ROOT } from "../support/root.js";

let folder: string;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-build-"));
  site = join(folder, "site");
  await build(ROOT);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (from: string) => buildSite({ root: from, outputFolder: site, onProgress: () => {} });

async function filesOf(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(names.sort().map((name) => readFile(name, "utf8")));
  return new Map(names.map((name, index) => [name.slice(directory.length), texts[index] ?? ""]));
}

describe("the build of the site", () => {
  test("writes the same bytes again, drops what lost its source and leaves nothing else behind", async () => {
    const first = await filesOf(site);
    await writeFile(join(site, "old.html"), "");
    await build(ROOT);
    expect([...(await filesOf(site))]).toEqual([...first]);
    expect(await readdir(folder)).toEqual(["site"]);
  });

  test.each(apis)("offers the bundled contract of %s as it is", async (api) => {
    const generated = await readFile(join(ROOT, "generated", api, "openapi.json"), "utf8");
    expect(await readFile(join(site, "reference", api, "openapi.json"), "utf8")).toBe(generated);
  });

  test("has no page where the mock answers, and names the mock's paths right", async () => {
    const mock = createLocalMock();
    for (const name of (await filesOf(site)).keys()) {
      for (const path of [name, name.replace(/index\.html$/, ""), name.replace(/\/index\.html$/, "")])
        expect(mock.handles(path), path).toBe(false);
    }
    for (const contract of await readContracts(ROOT)) {
      const { path } = mountPointOf(contract.api, contract.document.servers);
      expect(mock.handles(`${path}/anything`), path).toBe(true);
    }
  });

  test("names no content network in any file", async () => {
    for (const [name, text] of await filesOf(site)) expect(/cdn\./.test(text), name).toBe(false);
  });

  test("keeps the old site when it fails", async () => {
    const other = join(folder, "other");
    await mkdir(join(other, "generated/unknown"), { recursive: true });
    await cp(join(ROOT, "docs/site"), join(other, "docs/site"), { recursive: true });
    await cp(join(ROOT, "package.json"), join(other, "package.json"));
    await cp(join(ROOT, "generated/data-network/openapi.json"), join(other, "generated/unknown/openapi.json"));
    const before = await filesOf(site);
    await expect(build(other)).rejects.toThrow("src/apis/unknown/credentials.ts is missing");
    expect([...(await filesOf(site))]).toEqual([...before]);
    await rm(other, { recursive: true });
    expect(await readdir(folder)).toEqual(["site"]);
  });

  test("fails when Redocly writes what it does not know", () => {
    expect(() => readRendered("<html></html>")).toThrow(/does not know/);
    expect(() => selfHostedScript("export {}")).toThrow(/does not know/);
  });
});

describe("npm run docs", () => {
  test.each([
    ["--help", 0, /Usage: npm run docs/],
    ["--frobnicate", 2, /--frobnicate/],
    ["extra", 2, /extra/],
  ])("answers %s with exit code %i", async (argument, code, output) => {
    const main = join(ROOT, "src/tools/docs/main.ts");
    const result = await new Promise<{ code: unknown; output: string }>((done) => {
      execFile(process.execPath, ["--import", "tsx", main, argument], { cwd: ROOT }, (error, stdout, stderr) =>
        done({ code: error === null ? 0 : error.code, output: stdout + stderr }),
      );
    });
    expect(result.code).toBe(code);
    expect(result.output).toMatch(output);
  });
});
