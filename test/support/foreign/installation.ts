import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { API_NAMES } from "../../../generated/apis.js";
import { ROOT } from "../root.js";
import { run } from "../run.js";

/** How npm installs other people's packages here. */
export const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];

const TESTS = join(ROOT, "test");
/** What scripts of every suite use inside. */
const SHARED = join("support", "foreign", "inside");

/** A folder in which other people's packages live, outside of the project. */
export interface Installation {
  /** Everything. The folders of a suite stand in it as they stand in `test`. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes an empty folder. It can be removed at any time. */
export async function makeFolder(suite: string): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), `smile-contracts-${suite}-`));
  // A script that has just been ended may still be writing.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Installs what the lock file of a suite says. */
export async function installLocked({ folder }: Installation, suite: string): Promise<void> {
  for (const name of ["package.json", "package-lock.json"]) await cp(join(TESTS, suite, name), join(folder, name));
  await mustRun("npm", ["ci", ...QUIET], folder);
}

/** Copies what runs beside the installed packages: the suite's own, what all suites share, and other folders of `test`. */
export async function copyInside(
  { folder }: Installation,
  suite: string,
  others: readonly string[] = [],
): Promise<void> {
  for (const path of [join(suite, "inside"), SHARED, ...others])
    await copyWithoutTypes(join(TESTS, path), join(folder, path));
}

/** Gives scripts the bundles as the package has them: no tarball has to be built for that. */
export async function copyContracts({ folder }: Installation): Promise<void> {
  for (const file of ["package.json", ...API_NAMES.map((api) => join("generated", api, "openapi.json"))]) {
    await cp(join(ROOT, file), join(folder, "node_modules", "smile-contracts", file));
  }
}

/** Scripts run on plain Node, as an integrator's code does: a loader could hide what a package lacks. */
async function copyWithoutTypes(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length).replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    const text = await readFile(source, "utf8");
    const isTyped = source.endsWith(".ts");
    await writeFile(target, isTyped ? (await transform(text, { loader: "ts", target: "node20" })).code : text);
  }
}

/** Runs a program to its end. Throws with what it said unless it succeeds. */
export async function mustRun(command: string, parameters: readonly string[], cwd: string): Promise<void> {
  const { code, output, messages } = await run(command, parameters, { cwd });
  if (code !== 0) throw new Error(`${command} ${parameters.join(" ")} failed:\n${messages}\n${output}`);
}
