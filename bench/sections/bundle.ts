import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Workshop } from "../sections.js";
import { exactly, type Row, type Table } from "../table.js";

const BYTES_IN_KB = 1000;
const GOAL = { atMost: 9 };
const WEBHOOKS_GOAL = { atMost: 12 };
const ZOD = fileURLToPath(new URL("../inside/peers/zod.ts", import.meta.url));

const ENTRIES: readonly { name: string; code: string; goal?: Row["goal"] }[] = [
  {
    name: "ours, lists accounts, validated",
    code: `import { createClient, listAccounts } from "smile-contracts/data-network/operations";
const options = { mode: "sandbox", apiKey: "key", apiSecret: "secret", allowSecretsInBrowser: true };
const result = await createClient(options, { listAccounts }).listAccounts({ query: { size: 50 } });
console.log(result.kind === "ok" ? result.data.items : result);`,
    goal: GOAL,
  },
  {
    name: "openapi-fetch, lists accounts",
    code: `import createClient from "openapi-fetch";
const client = createClient({ baseUrl: "https://sandbox.example/v1" });
console.log((await client.GET("/accounts", { params: { query: { size: 50 } } })).data);`,
  },
  {
    name: "zod, schema of the same answer",
    code: `import { makeAccountPage } from ${JSON.stringify(ZOD)};
console.log(makeAccountPage().safeParse(JSON.parse(document.body.innerText)).success);`,
  },
  {
    name: "ours, receives all webhooks of the data network",
    code: `import { receiveWebhook } from "smile-contracts/data-network/webhooks";
console.log(await receiveWebhook(await fetch("/"), { secrets: ["secret"] }));`,
    goal: WEBHOOKS_GOAL,
  },
  {
    name: "ours, all schemas of the data network",
    code: `import * as schemas from "smile-contracts/data-network/schemas";
console.log(Object.keys(schemas));`,
  },
];

export async function bundle({ folder }: Workshop): Promise<readonly Table[]> {
  const bundled: Row[] = [];
  for (const { name, code, goal } of ENTRIES) {
    bundled.push({ name, value: exactly(await measureBundle(folder, code)), ...(goal && { goal }) });
  }
  const installed = join(folder, "node_modules", "smile-contracts");
  const ofDataNetwork = join("dist", "chunks", "data-network.js");
  const sizes: Row[] = [
    { name: "all of it", value: exactly(await sizeOf(installed, () => true)) },
    {
      name: "validators and descriptors of the data network",
      value: exactly(await sizeOf(installed, (file) => file === ofDataNetwork)),
    },
  ];
  return [
    { title: "Browser bundles, minified and gzipped", unit: "kB", groups: [{ name: "esbuild", rows: bundled }] },
    { title: "The installed package, unpacked", unit: "kB", groups: [{ name: "files", rows: sizes }] },
  ];
}

async function measureBundle(folder: string, code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "js" },
    // What a peer's source in the repository imports is installed in the folder only.
    nodePaths: [join(folder, "node_modules")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync((outputFiles[0] as { text: string }).text, { level: 9 }).length / BYTES_IN_KB;
}

async function sizeOf(folder: string, isCounted: (file: string) => boolean): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && isCounted(path.slice(folder.length + 1))) bytes += (await stat(path)).size;
  }
  return bytes / BYTES_IN_KB;
}
