import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const DECLARATIONS = ".d.ts";
const BUILT = "./dist/";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
}

/**
 * Takes the root and the folder of a build. Deletes the types that no entry of the package leads to: the code that they
 * are of is joined into files of other names, so nobody could ever ask for them.
 */
export function dropUnreachedTypes(root: string, folder: string): void {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const entries = Object.values(exports).flatMap((to) => (typeof to === "string" ? [] : (to.types ?? [])));
  const reached = new Set<string>();
  for (const entry of entries.filter((each) => each.startsWith(BUILT)))
    for (const file of expand(folder, entry.slice(BUILT.length))) reach(folder, file, reached);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(DECLARATIONS) && !reached.has(file)) rmSync(join(folder, file));
}

/** All files that an entry with a `*` for their name stands for; any other entry as it is. */
function expand(folder: string, entry: string): string[] {
  if (!entry.includes("*")) return [entry];
  const parent = dirname(entry);
  const names = readdirSync(join(folder, parent)).filter((name) => name.endsWith(DECLARATIONS));
  return names.map((name) => join(parent, name));
}

function reach(folder: string, file: string, reached: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), "utf8"));
  for (const { fileName } of importedFiles)
    if (fileName.startsWith(".")) reach(folder, join(dirname(file), fileName.replace(/\.js$/, DECLARATIONS)), reached);
}
