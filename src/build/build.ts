import { execFile } from "node:child_process";
import { chmod, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What clients import is compiled without Node's types, what runs on Node with them. */
const PROJECTS = ["tsconfig.web.json", "tsconfig.node.json"];
const COMPILER = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/**
 * Compiles the package into `dist/`. Compiles beside it first and replaces it at the end, so that a failure leaves the
 * old build. Rejects with the compiler's messages.
 */
export async function build(root: string): Promise<void> {
  const [target, staging, replaced] = ["dist", "dist.staging", "dist.replaced"].map((name) => join(root, name)) as [string, string, string];
  await rm(staging, { recursive: true, force: true });
  for (const project of PROJECTS) await compile(root, project, staging);
  await chmod(join(staging, "src", "cli", "main.js"), 0o755);
  await rm(replaced, { recursive: true, force: true });
  await rename(target, replaced).catch(() => undefined);
  await rename(staging, target);
  await rm(replaced, { recursive: true, force: true });
}

function compile(root: string, project: string, outputFolder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [COMPILER, "--project", project, "--outDir", outputFolder], { cwd: root }, (error, output) => {
      if (error) reject(new Error(`${project}:\n${output.trim() || error.message}`));
      else resolve();
    });
  });
}
