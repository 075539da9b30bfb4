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
/** The document, its validators and the reader of numbers come on top of what any call needs. */
const MAX_QUERY_BUNDLE_BYTES = 17_000;
/** All 37 events with what they carry; the goal is 12,000, and `docs/performance.md` says what is in the way. */
const MAX_WEBHOOKS_BUNDLE_BYTES = 13_300;
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

const ONE_QUERY = `
import { createClient, getAccount } from "smile-contracts/billing/graphql";
const billing = createClient({ baseUrl: "https://billing.example.test/live" }, { getAccount });
const result = await billing.getAccount({ variables: { usn: "2142420815" } });
console.log(result.kind === "ok" ? result.data.account : result);
`;

const EVERY_QUERY = `
import { createBillingGraphqlClient } from "smile-contracts/billing/graphql";
console.log(createBillingGraphqlClient({ baseUrl: "https://billing.example.test/live" }));
`;

const ALL_WEBHOOKS = `
import { receiveWebhook } from "smile-contracts/data-network/webhooks";
console.log(await receiveWebhook(await fetch("/"), { secrets: ["secret"] }));
`;

const ONE_EXAMPLE = `
import { connected } from "smile-contracts/data-network/examples/getAccount";
console.log(connected);
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
    await writeFile(join(target, "one-query.js"), ONE_QUERY);
    await writeFile(join(target, "every-query.js"), EVERY_QUERY);
    await writeFile(join(target, "webhooks.js"), ALL_WEBHOOKS);
    await writeFile(join(target, "example.js"), ONE_EXAMPLE);
    await writeFile(join(target, "calls.ts"), TWENTY_CALLS);
    await writeFile(join(target, "empty.ts"), "export {};\n");
  }
});
afterAll(async () => {
  await reduced.remove();
  await rm(folder, { recursive: true, force: true });
});

async function bundle(target: string, file = "list.js"): Promise<string> {
  const options = {
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [join(target, file)] });
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

describe("a browser bundle that reads by GraphQL", () => {
  test(`is at most ${MAX_QUERY_BUNDLE_BYTES} bytes for one ready-made query, minified and compressed`, async () => {
    const size = gzipped(await bundle(folder, "one-query.js"));
    console.log(`bundle of a query: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(MAX_QUERY_BUNDLE_BYTES);
  });

  test("holds no other query, and nothing that reads documents, unless it is asked for", async () => {
    const [one, every] = [await bundle(folder, "one-query.js"), await bundle(folder, "every-query.js")];
    for (const sign of ["allTickets", "FragmentSpread"])
      expect([one.includes(sign), every.includes(sign)], sign).toEqual([false, true]);
  });

  test("holds nothing of graphql-js", async () => {
    // What only its rules of validation say.
    expect((await bundle(folder, "every-query.js")).includes("Cannot query field")).toBe(false);
  });
});

describe("a bundle that receives webhooks", () => {
  test(`is at most ${MAX_WEBHOOKS_BUNDLE_BYTES} bytes for all events, minified and compressed`, async () => {
    const size = gzipped(await bundle(folder, "webhooks.js"));
    console.log(`bundle of webhooks: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(MAX_WEBHOOKS_BUNDLE_BYTES);
  });

  test("holds no operation", async () => {
    const code = await bundle(folder, "webhooks.js");
    expect(code).toContain("ACCOUNT_SYNC_TASK_FINISHED");
    expect(code).not.toContain("/accounts");
  });
});

test("a bundle with one example holds no other", async () => {
  const code = await bundle(folder, "example.js");
  expect(code).toContain("abccorp");
  expect(code).not.toContain("city-rides");
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
