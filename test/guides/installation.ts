import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder in which the tarball lives beside the foreign tools. */
    readonly installation: string;
  }
}

const HERE = fileURLToPath(new URL("./", import.meta.url));
const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];

/** Packs the project and installs the tarball, once for all files, beside what the lock file says. */
export default async function install(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-guides-"));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const packed = join(folder, "packed");
    await mkdir(packed);
    await mustRun(["run", "build"], ROOT);
    await mustRun(["pack", "--ignore-scripts", "--pack-destination", packed], ROOT);
    const [tarball = ""] = await readdir(packed);
    for (const name of ["package.json", "package-lock.json"]) await cp(join(HERE, name), join(folder, name));
    await mustRun(["ci", ...QUIET], folder);
    await mustRun(["install", "--no-save", ...QUIET, join(packed, tarball)], folder);
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide("installation", folder);
  return remove;
}

async function mustRun(parameters: readonly string[], cwd: string): Promise<void> {
  const { code, output, messages } = await run("npm", parameters, { cwd });
  if (code !== 0) throw new Error(`npm ${parameters.join(" ")} failed:\n${messages}\n${output}`);
}
