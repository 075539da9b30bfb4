import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { type Consumer, installPacked } from "../support/packed-package.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";
import { compile } from "../support/typescript.js";

const require = createRequire(import.meta.url);
const NODE_NEXT = { module: "NodeNext", moduleResolution: "NodeNext" };
const BUNDLER = { module: "ESNext", moduleResolution: "bundler" };

let consumer: Consumer;
let mock: Mock;

beforeAll(async () => {
  [consumer, mock] = await Promise.all([installPacked("typescript@7.0.2"), startMock()]);
});
afterAll(async () => {
  await mock.close();
  await consumer.remove();
});

describe("the tarball", () => {
  test("holds what ships and nothing else", async () => {
    const { output } = await run("tar", ["-tzf", consumer.tarball], { cwd: ROOT });
    const files = output.trim().split("\n").map((name) => name.replace("package/", ""));
    const shipping = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^dist\/src\/(client|validation|data-network|provider-accounts|billing|mock|cli)\/[a-z-]+\.(js|d\.ts)$/,
      /^src\/openapi-document\.d\.cts$/,
      /^dist\/generated\/[a-z-]+\/[a-z-]+\.(js|d\.ts)$/,
      /^generated\/[a-z-]+\/openapi\.json$/,
    ];
    expect(files.filter((name) => !shipping.some((pattern) => pattern.test(name)))).toEqual([]);
    for (const pattern of shipping) expect(files.some((name) => pattern.test(name)), String(pattern)).toBe(true);
  });

  test("installs openapi-fetch and its types, and nothing else", async () => {
    const { output } = await run("npm", ["ls", "--all", "--parseable"], { cwd: consumer.folder });
    const packages = output.trim().split("\n").map((path) => path.split("node_modules/")[1]).filter((name) => name !== undefined);
    expect(packages.filter((name) => !name?.includes("typescript") || name === "openapi-typescript-helpers").sort()).toEqual(["openapi-fetch", "openapi-typescript-helpers", "smile-contracts"]);
  });

  test("every entry of package.json can be imported, and no other file", async () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { exports: Record<string, unknown> };
    for (const entry of Object.keys(exports)) {
      const attributes = entry.endsWith(".json") ? ', { with: { type: "json" } }' : "";
      const script = `await import(${JSON.stringify(entry.replace(".", "smile-contracts"))}${attributes})`;
      const { code, messages } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: consumer.folder });
      expect({ entry, code, messages: code === 0 ? "" : messages }).toEqual({ entry, code: 0, messages: "" });
    }
    const { code } = await run(process.execPath, ["--input-type=module", "--eval", 'await import("smile-contracts/dist/src/client/call.js")'], { cwd: consumer.folder });
    expect(code).not.toBe(0);
  });

  test("publint finds nothing", async () => {
    const { code, output } = await run(process.execPath, [binary("publint"), consumer.tarball, "--strict"], { cwd: ROOT });
    expect(output).toContain("All good!");
    expect(code).toBe(0);
  });

  test("attw finds nothing under its profile for packages with ES modules only", async () => {
    const { code, output } = await run(process.execPath, [binary("@arethetypeswrong/cli"), consumer.tarball, "--profile", "esm-only", "--no-color"], { cwd: ROOT });
    expect(output).not.toMatch(/(node16 \(from ESM\)|bundler): (?!🟢)/u);
    expect(code).toBe(0);
  });
});

describe("a strict consumer", () => {
  test.each([
    ["NodeNext", NODE_NEXT],
    ["bundler", BUNDLER],
  ])("compiles with %s resolution, libraries checked too", async (_name, resolution) => {
    const { output } = await compile(consumer.folder, ["app.ts", "refusals.ts", "mistakes.ts"], { ...resolution, resolveJsonModule: true, noEmit: true });
    expect(output).toBe("");
  });

  test("compiles with TypeScript 7 too", async () => {
    const compiler = join(consumer.folder, "node_modules", "typescript", "bin", "tsc");
    const { output } = await compile(consumer.folder, ["app.ts", "refusals.ts", "mistakes.ts"], { ...NODE_NEXT, resolveJsonModule: true, noEmit: true }, [], compiler);
    expect(output).toBe("");
    const control = await compile(consumer.folder, ["control.ts"], { ...NODE_NEXT, noEmit: true }, [], compiler);
    expect(control.output).toContain("control.ts(4,");
  });

  test("is told of a mistake (control)", async () => {
    const { code, output } = await compile(consumer.folder, ["control.ts"], { ...NODE_NEXT, noEmit: true, skipLibCheck: true });
    expect(output).toContain("control.ts(4,");
    expect(code).not.toBe(0);
  });

  test("runs against the mock, without a compiler of code at run time", async () => {
    await compile(consumer.folder, ["app.ts"], { ...NODE_NEXT, outDir: "out" });
    const { output, messages } = await run(process.execPath, ["--disallow-code-generation-from-strings", "out/app.js", mock.url("data-network")], { cwd: consumer.folder });
    expect(messages.replace(/^.*ExperimentalWarning[^]*$/m, "")).toBe("");
    expect(JSON.parse(output)).toEqual([
      "CONNECTED",
      "ERROR",
      "no such account",
      "/path/id",
      5,
      false,
      false,
      true,
      "Smile data network API",
      "OK undefined",
      4200.5,
      { valid: true, known: false },
      "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      1,
      "listAccounts failed: api-error (status 503)",
      8,
    ]);
  });
});

test("a consumer of the other APIs runs against the mock", async () => {
  await compile(consumer.folder, ["refusals.ts"], { ...NODE_NEXT, outDir: "out" });
  const { output, messages } = await run(process.execPath, ["out/refusals.js", mock.url("billing"), mock.url("provider-accounts")], { cwd: consumer.folder });
  expect(messages.replace(/^.*ExperimentalWarning[^]*$/m, "")).toBe("");
  expect(JSON.parse(output)).toEqual([
    "0,1",
    "0 created, DUPLICATE_USERNAME",
    "500 undefined",
    "/body/subscriptions/0/accountId",
    "UPDATED",
    "ACCOUNT_TYPE_NOT_FOUND",
    "connected number",
    "Blacklisted",
    "Succeeded",
    true,
    false,
    true,
    [true, false, "GET", "Smile billing API", "Data platform provider accounts API"],
  ]);
});

describe("the command line of the tarball", () => {
  const command = () => join(consumer.folder, "node_modules", ".bin", "smile-contracts");

  test("prints its version", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(await run(command(), ["--version"], { cwd: consumer.folder })).toMatchObject({ code: 0, output: `${version}\n` });
  });

  test("says what to install for the mock", async () => {
    const { code, messages } = await run(command(), ["mock", "--port", "0"], { cwd: consumer.folder });
    expect(messages).toContain("npm install --save-dev @stoplight/prism-cli@5.14.2");
    expect(messages).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});

function binary(name: string): string {
  const manifest = findManifest(name);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === "string" ? bin : (Object.values(bin)[0] as string));
}

function findManifest(name: string): string {
  const folder = require.resolve.paths(name)?.map((base) => join(base, name, "package.json")).find((path) => {
    try {
      readFileSync(path);
      return true;
    } catch {
      return false;
    }
  });
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return folder;
}
