import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { apis, readBundle } from "../support/contracts.js";
import { type Consumer, installPacked } from "../support/packed-package.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";
import { compile } from "../support/typescript.js";
import { binary } from "./binary.js";
import { writeEveryOperation } from "./every-operation.js";

/** Compiles where the types of the package's own name name every other entry, and no more. */
const ENTRIES = `import "smile-contracts";
import type { Entries } from "smile-contracts";
export const entries: Record<keyof Entries, true> = `;

/** The compiler of this repository is the older one; the newer is installed beside the tarball. */
const NEW_COMPILER = "typescript@7.0.2";
/** Another Prism than the one the mock was tested with, which an integrator may have already. */
const OTHER_PRISM = "@stoplight/prism-cli@5.12.0";
// TypeScript 5 knows what can be iterated in a browser from a library of its own.
const LIBRARIES = { lib: ["ES2022", "DOM"] };
const NODE_NEXT = { module: "NodeNext", moduleResolution: "NodeNext", ...LIBRARIES };
const BUNDLER = { module: "ESNext", moduleResolution: "bundler", ...LIBRARIES };
const SOURCES = ["app.ts", "rejections.ts", "lists.ts", "mistakes.ts", "vanishing.ts", "webhooks.ts", "entries.ts"];

const { version, exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  version: string;
  exports: Record<string, unknown>;
};
const entries = Object.keys(exports)
  .filter((entry) => ![".", "./package.json"].includes(entry))
  .map((entry) => entry.replace(".", "smile-contracts"));
/** What needs a peer, and what is no module: `graphql.long.test.ts` takes care of them. */
const OTHERWISE = ["./billing/graphql/check", "./billing/schema.graphql", "./mock/graphql"];

/** The names that can stand for the star of an entry: those of the operations and of what is beside them. */
const starNames = (entry: string) => {
  const api = entry.split("/")[1] ?? "";
  const operations = Object.values(readBundle(api).paths).flatMap((item) => Object.values(item));
  return [...operations.map(({ operationId = "" }) => operationId), ...(readBundle(api).webhooks ? ["events"] : [])];
};
const starred = Object.keys(exports)
  .filter((entry) => entry.includes("*"))
  .flatMap((entry) => starNames(entry).map((name) => entry.replace("*", name).replace("./", "")));
const importable = [
  ...Object.keys(exports).filter((name) => !OTHERWISE.includes(name) && !name.includes("*")),
  ...starred.map((entry) => `./${entry}`),
];
const everything = apis.map((api) => ({ api, file: `every-operation-of-${api}.ts`, text: writeEveryOperation(api) }));

/** A text has none. */
const NO_TYPES = ["--exclude-entrypoints", "billing/schema.graphql"];

let consumer: Consumer;
const mock = inject("mock");

beforeAll(async () => {
  consumer = await installPacked(NEW_COMPILER);
  for (const { file, text } of everything) await writeFile(join(consumer.folder, file), text);
  await writeFile(
    join(consumer.folder, "entries.ts"),
    ENTRIES + JSON.stringify(Object.fromEntries(entries.map((entry) => [entry, true]))),
  );
});
afterAll(() => consumer.remove());

/** The newer compiler. */
const installed = () => join(consumer.folder, "node_modules", "typescript", "bin", "tsc");
const emit = (file: string) =>
  compile(consumer.folder, [file], { ...NODE_NEXT, outDir: "out", skipLibCheck: true }, [], installed());

describe("the tarball", () => {
  test("holds what ships and nothing else", async () => {
    const { output } = await run("tar", ["-tzf", consumer.tarball], { cwd: ROOT });
    const files = output
      .trim()
      .split("\n")
      .map((name) => name.replace("package/", ""));
    const shipping = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^docs\/guides\/([a-z-]+|README)\.md$/,
      /^dist\/generated\/(index|apis|api-checks)\.(js|d\.ts)$/,
      /^dist\/generated\/(graphql-executors|mock-states|mock-tables|scenarios|webhook-senders)\.(js|d\.ts)$/,
      /^dist\/src\/(client|validation|openapi)\/(graphql\/)?[a-z-]+\.(js|d\.ts)$/,
      /^dist\/src\/mock\/((answer|control|delivery|graphql|http|journal)\/)?[a-z-]+\.(js|d\.ts)$/,
      /^dist\/src\/mock\/(pipeline|prism|request|session|state|story)\/[a-z-]+\.(js|d\.ts)$/,
      // Node starts it as it stands.
      /^src\/mock\/prism\/worker\.js$/,
      /^dist\/src\/cli\/main\.js$/,
      /^dist\/src\/apis\/[a-z-]+\/(graphql\/(data\/)?|webhooks\/|state\/)?[a-z-]+\.(js|d\.ts)$/,
      /^src\/openapi\/bundled-contract\.d\.cts$/,
      /^dist\/generated\/[a-z-]+\/(graphql\/)?[a-z-]+\.(js|d\.ts)$/,
      /^dist\/generated\/[a-z-]+\/examples\/[A-Za-z0-9]+\.(js|d\.ts)$/,
      /^dist\/licences\/[a-z0-9.-]+\.txt$/,
      /^openapi\/[a-z-]+\/schema\.graphql$/,
      /^dist\/chunks\/[A-Za-z-]+\d*\.js$/,
      /^generated\/[a-z-]+\/openapi\.json$/,
    ];
    expect(files.filter((name) => !shipping.some((pattern) => pattern.test(name)))).toEqual([]);
    for (const pattern of shipping)
      expect(
        files.some((name) => pattern.test(name)),
        String(pattern),
      ).toBe(true);
  });

  test("installs openapi-fetch and its types, and nothing else", async () => {
    const { output } = await run("npm", ["ls", "--all", "--parseable"], { cwd: consumer.folder });
    const packages = output
      .trim()
      .split("\n")
      .map((path) => path.split("node_modules/")[1])
      .filter((name) => name !== undefined);
    expect(
      packages.filter((name) => !name?.includes("typescript") || name === "openapi-typescript-helpers").sort(),
    ).toEqual(["openapi-fetch", "openapi-typescript-helpers", "smile-contracts"]);
  });

  test("every entry of package.json that needs no peer can be imported, and no other file", async () => {
    for (const entry of importable) {
      const attributes = entry.endsWith(".json") ? ', { with: { type: "json" } }' : "";
      const script = `await import(${JSON.stringify(entry.replace(".", "smile-contracts"))}${attributes})`;
      const { code, messages } = await run(process.execPath, ["--input-type=module", "--eval", script], {
        cwd: consumer.folder,
      });
      expect({ entry, code, messages: code === 0 ? "" : messages }).toEqual({ entry, code: 0, messages: "" });
    }
    const { code } = await run(
      process.execPath,
      ["--input-type=module", "--eval", 'await import("smile-contracts/dist/src/client/call.js")'],
      { cwd: consumer.folder },
    );
    expect(code).not.toBe(0);
  });

  test("its name alone can be imported, and gives nothing at run time", async () => {
    const script = 'import "smile-contracts"; console.log(Object.keys(await import("smile-contracts")).length)';
    const { output, messages } = await run(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: consumer.folder,
    });
    expect({ output, messages }).toEqual({ output: "0\n", messages: "" });
  });

  test("installs beside another Prism of the same major version", async () => {
    const { code, messages } = await run(
      "npm",
      ["install", "--dry-run", "--no-audit", "--no-fund", "--prefer-offline", OTHER_PRISM],
      { cwd: consumer.folder },
    );
    expect({ code, messages: code === 0 ? "" : messages }).toEqual({ code: 0, messages: "" });
  });

  test("publint finds nothing", async () => {
    const { code, output } = await run(process.execPath, [binary("publint"), consumer.tarball, "--strict"], {
      cwd: ROOT,
    });
    expect(output).toContain("All good!");
    expect(code).toBe(0);
  });

  test("attw finds nothing under its profile for packages with ES modules only", async () => {
    const { code, output } = await run(
      process.execPath,
      [
        ...[binary("@arethetypeswrong/cli"), consumer.tarball, "--profile", "esm-only", "--no-color", ...NO_TYPES],
        ...["--include-entrypoints", ...starred],
      ],
      { cwd: ROOT },
    );
    // Of an entry with a star it says only that it is one; what the star stands for is asked for by name.
    expect(output).not.toMatch(/(node16 \(from ESM\)|bundler): (?!🟢|\(wildcard\))/u);
    for (const entry of starred) expect(output).toContain(`"smile-contracts/${entry}"`);
    expect(code).toBe(0);
  });
});

test("the files that use everything hold every operation of the contracts, and every list", () => {
  const inContract = (pattern: RegExp) =>
    apis.map((api) => [...JSON.stringify(readBundle(api).paths).matchAll(pattern)].length);
  const inFiles = (pattern: RegExp) =>
    everything.map(({ text }) => new Set([...text.matchAll(pattern)].map(([, id]) => id)).size);
  const [operations, lists] = [inContract(/"operationId":/g), inContract(/"x-pagination":"cursor"/g)];
  for (const pattern of [/ = await client\.(\w+)\(/g, / = await picked\.(\w+)\(/g, /orThrow\((\w+)Result\)/g])
    expect(inFiles(pattern)).toEqual(operations);
  for (const pattern of [/validateRequest\("(\w+)"/g, /validateResponse\("(\w+)"/g])
    expect(inFiles(pattern)).toEqual(operations);
  for (const pattern of [/ of pages\(client\.(\w+),/g, / of paginate\(client\.(\w+),/g])
    expect(inFiles(pattern)).toEqual(lists);
});

describe("a strict consumer", () => {
  const inRepository = () => undefined;
  test.each([
    ["TypeScript 5, NodeNext resolution", inRepository, NODE_NEXT],
    ["TypeScript 5, bundler resolution", inRepository, BUNDLER],
    ["TypeScript 7, NodeNext resolution", installed, NODE_NEXT],
    ["TypeScript 7, bundler resolution", installed, BUNDLER],
  ])(
    "compiles all that can be called, and no mistake, libraries checked too: %s",
    async (_name, compiler, resolution) => {
      const files = [...SOURCES, ...everything.map(({ file }) => file)];
      const { output } = await compile(
        consumer.folder,
        files,
        { ...resolution, resolveJsonModule: true, noEmit: true },
        [],
        compiler(),
      );
      expect(output).toBe("");
    },
  );

  test.each([
    ["TypeScript 5", inRepository],
    ["TypeScript 7", installed],
  ])(
    "is told that mode or baseUrl is missing, by the names of both (and so a mistake is told at all): %s",
    async (_name, compiler) => {
      const { code, output } = await compile(
        consumer.folder,
        ["control.ts"],
        { ...NODE_NEXT, noEmit: true, skipLibCheck: true },
        [],
        compiler(),
      );
      expect(output).toMatch(/^control\.ts\(4,[^]*missing the following properties[^]*: mode, baseUrl/);
      expect(code).not.toBe(0);
    },
  );

  test("runs against the mock, without a compiler of code at run time", async () => {
    await emit("app.ts");
    const { output, messages } = await run(
      process.execPath,
      ["--disallow-code-generation-from-strings", "out/app.js", mock.urls["data-network"]],
      { cwd: consumer.folder },
    );
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
      { valid: true, known: false, event: expect.objectContaining({ type: "BRAND_NEW" }) as object },
      "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      1,
      { message: "Must be present", path: ["data", "items", 0, "id"] },
      expect.stringMatching(
        /^listAccounts failed: api-error \(status 503, SERVER_UNAVAILABLE, request \S+\); SERVER_UNAVAILABLE, 503, string$/,
      ),
      8,
    ]);
  });
});

test("a consumer of the other APIs runs against the mock", async () => {
  await emit("rejections.ts");
  const { output, messages } = await run(
    process.execPath,
    ["out/rejections.js", mock.urls.billing, mock.urls["provider-accounts"]],
    { cwd: consumer.folder },
  );
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

test("a consumer receives events, and has the examples", async () => {
  await emit("webhooks.ts");
  const { output, messages } = await run(process.execPath, ["out/webhooks.js"], { cwd: consumer.folder });
  expect(messages).toBe("");
  const [account] = /a-\w+/.exec(output) ?? [];
  expect(output).toBe(`${account} ${account} ${account} bad-signature\nACCOUNT_LOCKED exit 1\n`);
});

describe("the command line of the tarball", () => {
  const command = () => join(consumer.folder, "node_modules", ".bin", "smile-contracts");

  test("prints its version", async () => {
    expect(await run(command(), ["--version"], { cwd: consumer.folder })).toMatchObject({
      code: 0,
      output: `${version}\n`,
    });
  });

  test("says what to install for the mock", async () => {
    const { code, messages } = await run(command(), ["mock", "--port", "0"], { cwd: consumer.folder });
    expect(messages).toContain("npm install --save-dev @stoplight/prism-cli@5.14.2");
    expect(messages).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});
