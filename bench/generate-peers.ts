import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { mustRun } from "./run-program.js";

const HERE = fileURLToPath(new URL("./", import.meta.url));
const STAMP = "stamp.txt";
/** In the place of the contract's origin, and itself replaced by the server's, which nobody knows yet. */
const ORIGIN = "http://origin.invalid";
const ORIGIN_AT_RUN_TIME = "${globalThis.benchOrigin}";
const CONTRACT = "data-network/openapi.json";
const TYPIA_OPTIONS = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    skipLibCheck: true,
    types: [],
  },
  include: ["source"],
};

/** Lets the foreign generators write what is measured beside ours, unless they have written it for the same input. */
export async function generatePeers(folder: string, tell: (text: string) => void): Promise<void> {
  const contract = await readFile(createRequire(join(folder, "x.js")).resolve(`smile-contracts/${CONTRACT}`), "utf8");
  const own = await Promise.all(
    [join(HERE, "typia", "validators.ts"), fileURLToPath(import.meta.url)].map((file) => readFile(file, "utf8")),
  );
  const stamp = createHash("sha256")
    .update([contract, ...own].join("\n"))
    .digest("hex");
  const target = join(folder, "generated");
  if ((await readFile(join(target, STAMP), "utf8").catch(() => "")) === stamp) return;
  tell("generating with typia, hey-api and orval");
  const workplace = join(folder, "generating");
  for (const path of [target, workplace]) {
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
  }
  await writeFile(join(workplace, "openapi.json"), JSON.stringify(withoutExtensions(JSON.parse(contract))));
  await generateTypia(workplace, target);
  await generateHeyApi(workplace, target);
  await generateOrval(workplace, target);
  await rm(workplace, { recursive: true, force: true });
  await writeFile(join(target, STAMP), stamp);
}

/** orval takes extensions of other makers for its own, and stops at them. */
function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !name.startsWith("x-"));
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutExtensions(part)]));
}

async function generateTypia(workplace: string, target: string): Promise<void> {
  await cp(join(HERE, "typia"), join(workplace, "source"), { recursive: true });
  await writeFile(join(workplace, "tsconfig.json"), JSON.stringify(TYPIA_OPTIONS));
  const folders = ["--input", "source", "--output", "typia", "--project", "tsconfig.json"];
  await runTool("typia", ["generate", ...folders], workplace);
  await compile(join(workplace, "typia", "validators.ts"), join(target, "typia.js"));
}

async function generateHeyApi(workplace: string, target: string): Promise<void> {
  const parameters = ["-i", "openapi.json", "-o", "hey-api", "-c", "@hey-api/client-fetch"];
  await runTool("openapi-ts", parameters, workplace);
  const entry = join(workplace, "hey-api.ts");
  await writeFile(
    entry,
    'export { client } from "./hey-api/client.gen.js";\nexport { listAccounts } from "./hey-api/sdk.gen.js";\n',
  );
  await compile(entry, join(target, "hey-api.js"));
}

async function generateOrval(workplace: string, target: string): Promise<void> {
  const output = { target: "orval.ts", client: "fetch", mode: "single", baseUrl: ORIGIN };
  const configuration = { api: { input: { target: "openapi.json" }, output } };
  await writeFile(join(workplace, "orval.config.mjs"), `export default ${JSON.stringify(configuration)};\n`);
  await runTool("orval", ["--config", "orval.config.mjs"], workplace);
  const file = join(workplace, "orval.ts");
  await writeFile(file, (await readFile(file, "utf8")).replaceAll(ORIGIN, ORIGIN_AT_RUN_TIME));
  await compile(file, join(target, "orval.js"));
}

async function runTool(name: string, parameters: readonly string[], workplace: string): Promise<void> {
  await mustRun(join(workplace, "..", "node_modules", ".bin", name), parameters, workplace);
}

async function compile(entry: string, outfile: string): Promise<void> {
  const platform = { platform: "node", target: "node20", format: "esm" } as const;
  await build({ entryPoints: [entry], outfile, bundle: true, packages: "external", logLevel: "error", ...platform });
}
