import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { checkoutImports } from "../guides/checkout-imports.js";
import { ROOT } from "../support/root.js";
import { compile } from "../support/typescript.js";
import type { Command, Programs } from "./programs.js";

/** A project of somebody who has the package and the types of Node. */
const PROJECT = {
  module: "NodeNext",
  noEmit: true,
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: ["node"],
  typeRoots: [join(ROOT, "node_modules/@types")],
  paths: { "smile-contracts/*": [join(ROOT, "generated/*/index.ts")] },
};

/** Compiles all samples as one strict program. Joins each, as the JavaScript that it is too, with what it imports. */
export async function prepareTypescript(folder: string, programs: Programs): Promise<ReadonlyMap<string, Command>> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const filesIn = (extension: string) => [...programs.keys()].map((name) => name + extension);
  for (const [name, source] of programs)
    for (const extension of [".ts", ".mjs"]) await writeFile(join(folder, name + extension), `${source}\n`);
  const { code, output } = await compile(folder, filesIn(".ts"), PROJECT);
  if (code !== 0) throw new Error(output);
  const outdir = join(folder, "out");
  await build({
    absWorkingDir: folder,
    entryPoints: filesIn(".mjs"),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    plugins: [checkoutImports],
    nodePaths: [join(ROOT, "node_modules")],
    logLevel: "silent",
  });
  return new Map([...programs.keys()].map((name) => [name, [process.execPath, join(outdir, `${name}.js`)]]));
}
