import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const RELATIVE_IMPORT = /\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;

/**
 * Takes the root of the repository and modules, relative to it. Returns these and all modules of the repository that
 * they import, directly or not.
 */
export function modulesBehind(root: string, modules: readonly string[], found = new Set<string>()): string[] {
  for (const module of modules.filter((module) => !found.has(module))) {
    found.add(module);
    const imported = [...readFileSync(join(root, module), "utf8").matchAll(RELATIVE_IMPORT)]
      .map(([, path]) => join(dirname(module), path as string))
      .map((path) => [path.replace(/\.js$/, ".ts"), path].find((candidate) => existsSync(join(root, candidate))));
    // Code that an emitter writes has imports too; they lead nowhere from here.
    modulesBehind(
      root,
      imported.filter((path) => path !== undefined),
      found,
    );
  }
  return [...found];
}
