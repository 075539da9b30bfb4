import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Makes plain JavaScript of the programs that measure: a loader of TypeScript would be measured with them. Each becomes
 * one file; what they import by a package's name stays where it is installed.
 */
export async function compileInside(from: string, to: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => name.endsWith(".ts"));
  await rm(to, { recursive: true, force: true });
  await build({
    entryPoints: names.map((name) => join(from, name)),
    outdir: to,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
}
