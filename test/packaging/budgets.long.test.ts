import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildReducedPackage } from "../support/reduced-package.js";
import { ROOT } from "../support/root.js";
import { countInstantiations } from "../support/typescript.js";

/** Budgets in bytes and counts are the same on every machine, so they are tests; times are measured in benchmarks. */
const MAX_BUNDLE_BYTES = 13_500;
const MAX_BUNDLE_GROWTH = 1.02;
const MAX_INSTANTIATIONS = 500;
const MAX_INSTANTIATION_GROWTH = 1.1;

const LIST_ACCOUNTS = `
import { createClient, listAccounts } from "smile-contracts/data-network/operations";
const smile = createClient(
  { mode: "sandbox", apiKey: "key", apiSecret: "secret", allowSecretsInBrowser: true },
  { listAccounts },
);
const result = await smile.listAccounts({ query: { size: 50 } });
console.log(result.kind === "ok" ? result.data.items : result);
`;

const TWENTY_CALLS = `
import { createDataNetworkClient } from "smile-contracts/data-network";
const smile = createDataNetworkClient({ mode: "sandbox", apiKey: "key", apiSecret: "secret" });
${Array.from(
  { length: 10 },
  (_, index) => `
const list${index} = await smile.listAccounts({ query: { size: ${index + 1} } });
if (list${index}.kind === "ok") console.log(list${index}.data.items[0]?.connectionStatus);
else if (list${index}.kind === "api-error") console.log(list${index}.error.code);
const account${index} = await smile.getAccount({ path: { id: "a-${index}" } });
if (account${index}.kind === "ok") console.log(account${index}.data.monitorStatus);
else if (account${index}.kind === "api-error") console.log(account${index}.status);
`,
).join("")}
`;

let folder: string;
let reduced: Awaited<ReturnType<typeof buildReducedPackage>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-budget-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(ROOT, join(folder, "node_modules", "smile-contracts"));
  reduced = await buildReducedPackage();
  for (const target of [folder, reduced.folder]) {
    await writeFile(join(target, "package.json"), '{"type":"module"}');
    await writeFile(join(target, "list.js"), LIST_ACCOUNTS);
    await writeFile(join(target, "calls.ts"), TWENTY_CALLS);
    await writeFile(join(target, "empty.ts"), "export {};\n");
  }
});
afterAll(async () => {
  await reduced.remove();
  await rm(folder, { recursive: true, force: true });
});

async function bundle(target: string): Promise<string> {
  const options = {
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [join(target, "list.js")] });
  return (outputFiles[0] as { text: string }).text;
}

const gzipped = (code: string) => gzipSync(code, { level: 9 }).length;

describe("a browser bundle that lists accounts", () => {
  test(`is at most ${MAX_BUNDLE_BYTES} bytes, minified and compressed`, async () => {
    const size = gzipped(await bundle(folder));
    console.log(`bundle: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(MAX_BUNDLE_BYTES);
  });

  test("holds no other operation", async () => {
    const code = await bundle(folder);
    expect(code).toContain("/accounts");
    expect(code).not.toContain("/accounts/{id}");
    // Only the validator of getAccount's request knows this limit.
    expect(code).not.toMatch(/maxLength:\s*200\b/);
    // Only what `smile.http` needs, which a picked client does not have.
    expect(code).not.toContain("onRequest");
  });

  test("is hardly smaller where there are few operations", async () => {
    const [among, alone] = [gzipped(await bundle(folder)), gzipped(await bundle(reduced.folder))];
    expect(among / alone).toBeLessThanOrEqual(MAX_BUNDLE_GROWTH);
  });
});

describe.each([
  ["as most consumers compile", { skipLibCheck: true }],
  ["with the libraries checked too", { skipLibCheck: false }],
])("the compiler's work for 20 calls, %s", (_name, options) => {
  test(`is at most ${MAX_INSTANTIATIONS} instantiations, and as many where there are few operations`, async () => {
    // A file with the same libraries and nothing of ours in it is where the count starts.
    const empty = await countInstantiations(folder, "empty.ts", options);
    const among = (await countInstantiations(folder, "calls.ts", options)) - empty;
    const alone = (await countInstantiations(reduced.folder, "calls.ts", options)) - empty;
    console.log(`instantiations: ${among} in the package, ${alone} with few operations`);
    expect(among).toBeLessThanOrEqual(MAX_INSTANTIATIONS);
    expect(among).toBeLessThanOrEqual(Math.ceil(alone * MAX_INSTANTIATION_GROWTH));
  });
});
