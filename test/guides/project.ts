import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { run, type RunResult } from "../support/run.js";

/** A folder of its own beneath the installation, so that it finds the tarball and the foreign tools. */
export interface Project {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Runs a script with this Node, or with another one. */
  node(parameters: readonly string[], node?: string): Promise<RunResult>;
}

/** The path of something that the lock file has brought. */
export const tool = (path: string) => join(inject("installation"), "node_modules", path);

export const TSC = "typescript/bin/tsc";
export const TSX = "tsx/dist/cli.mjs";

/** Makes a project. `type` is that of its package.json, which is silent about it unless given. */
export async function makeProject(type?: "commonjs" | "module"): Promise<Project> {
  const folder = await mkdtemp(join(inject("installation"), "project-"));
  const project: Project = {
    folder,
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), text);
      }
    },
    node: (parameters, node = process.execPath) => run(node, parameters, { cwd: folder, env: quietEnvironment() }),
  };
  await project.write({ "package.json": JSON.stringify({ name: "project", private: true, ...(type && { type }) }) });
  return project;
}

/** What vitest sets for its own workers changes what Jest and Node print. */
const NOT_PASSED_ON = ["NODE_OPTIONS", "NODE_ENV", "FORCE_COLOR", "JEST_WORKER_ID", "VITEST"];

/** What the programs of a project are given. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const passedOn = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.includes(name));
  return { ...Object.fromEntries(passedOn), NO_COLOR: "1" };
}

/** The lines in which vitest says of a test file that it passes, by name and without their times. */
export function passedIn(output: string): string[] {
  return [...output.matchAll(/✓ \S+ \(\d+ tests?\)/g)].map(([line]) => line).sort();
}

/** The compiler's options of a strict project. */
export function tsconfig(options: object, files: readonly string[]): string {
  const compilerOptions = { strict: true, target: "es2022", skipLibCheck: true, types: [], ...options };
  return JSON.stringify({ compilerOptions, files });
}
