import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";
import { checkoutImports } from "./checkout-imports.js";
import { readPrograms } from "./programs.js";

/** What talks to a real service is compiled with the package (`packaging/readme.long.test.ts`), and never run. */
const REAL = /\/real$/;
const RUNNER = fileURLToPath(new URL("inside/run-programs.mjs", import.meta.url));

const programs = readPrograms();
const harmless = programs.filter(({ name }) => !REAL.test(name));

let outcomes: Readonly<Record<string, { readonly printed: string; readonly failure?: string }>>;
let messages: string;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-programs-"));
  try {
    const files = harmless.map(({ name }) => `${name}.mjs`);
    for (const [index, { code }] of harmless.entries()) {
      const file = join(folder, files[index] as string);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, code);
    }
    const outdir = join(folder, "out");
    await build({
      absWorkingDir: folder,
      entryPoints: files,
      outbase: folder,
      outdir,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      // The folder has no packages; those of the checkout are what an installation brings along.
      nodePaths: [join(ROOT, "node_modules")],
      plugins: [checkoutImports],
    });
    const ended = await run(process.execPath, [RUNNER, ...files], { cwd: outdir });
    messages = ended.messages;
    outcomes = JSON.parse(ended.output) as typeof outcomes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("what is not run says so by its name, and prints nothing", () => {
  const silent = programs.filter(({ printed }) => printed === undefined);
  expect(silent).toEqual(programs.filter(({ name }) => REAL.test(name)));
});

test.each(harmless)("$name prints what the guide says", ({ name, printed }) => {
  expect(outcomes[`${name}.mjs`]).toEqual({ printed });
});

test("no program writes a message that the guide hides", () => expect(messages).toBe(""));
