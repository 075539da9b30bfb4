import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/docs/build-site.js";
import { selfHostedPage, selfHostedScript } from "../../src/docs/self-hosting.js";
import { ROOT } from "./contract.js";

const root = fileURLToPath(ROOT);

let folder: string;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-build-"));
  site = join(folder, "site");
  await build(root);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (from: string) => buildSite({ root: from, outputFolder: site, onProgress: () => {} });

async function filesOf(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(names.sort().map((name) => readFile(name, "utf8")));
  return new Map(names.map((name, index) => [name.slice(directory.length), texts[index] ?? ""]));
}

describe("the build of the site", () => {
  it("writes the same bytes again, drops what lost its source and leaves nothing else behind", async () => {
    const first = await filesOf(site);
    await writeFile(join(site, "old.html"), "");
    await build(root);
    expect([...(await filesOf(site))]).toEqual([...first]);
    expect(await readdir(folder)).toEqual(["site"]);
  });

  it("offers the bundled contract as it is", async () => {
    const generated = await readFile(join(root, "generated/data-network/openapi.json"), "utf8");
    expect(await readFile(join(site, "data-network/openapi.json"), "utf8")).toBe(generated);
  });

  it("names no content network in any file", async () => {
    for (const [name, text] of await filesOf(site)) expect(/cdn\./.test(text), name).toBe(false);
  });

  it("keeps the old site when it fails", async () => {
    const other = join(folder, "other");
    await mkdir(join(other, "generated/unknown"), { recursive: true });
    await cp(join(root, "docs/site"), join(other, "docs/site"), { recursive: true });
    await cp(join(root, "package.json"), join(other, "package.json"));
    await cp(join(root, "generated/data-network/openapi.json"), join(other, "generated/unknown/openapi.json"));
    const before = await filesOf(site);
    await expect(build(other)).rejects.toThrow(/No code samples for "unknown"/);
    expect([...(await filesOf(site))]).toEqual([...before]);
    await rm(other, { recursive: true });
    expect(await readdir(folder)).toEqual(["site"]);
  });

  it("fails when Redocly writes what it does not know", () => {
    expect(() => selfHostedPage("<html></html>", "../redoc.js")).toThrow(/does not know/);
    expect(() => selfHostedScript("export {}")).toThrow(/does not know/);
  });
});

describe("npm run docs", () => {
  it.each([
    ["--help", 0, /Usage: npm run docs/],
    ["--frobnicate", 2, /--frobnicate/],
    ["extra", 2, /extra/],
  ])("answers %s with exit code %i", async (argument, code, output) => {
    const main = join(root, "src/docs/main.ts");
    const result = await new Promise<{ code: unknown; output: string }>((done) => {
      execFile(process.execPath, ["--import", "tsx", main, argument], { cwd: root }, (error, stdout, stderr) =>
        done({ code: error === null ? 0 : error.code, output: stdout + stderr }),
      );
    });
    expect(result.code).toBe(code);
    expect(result.output).toMatch(output);
  });
});
