import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";

const HERE = fileURLToPath(new URL("./", import.meta.url));
const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];

/** A folder in which the tarball lives beside the worlds' own packages. */
export interface Installation {
  /** Everything. */
  readonly folder: string;
  /** Where the worlds' files are. */
  readonly inside: string;
  remove(): Promise<void>;
}

type Tell = (text: string) => void;

/** Makes an empty folder, of which `install` fills the rest. It can be removed at any time. */
export async function makeFolder(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-world-"));
  // A world that has just been ended may still be writing.
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return { folder, inside: join(folder, "inside"), remove };
}

/** Packs the project unless a tarball is given, and installs it beside what the lock file says. */
export async function install(installation: Installation, given: string | undefined, tell: Tell): Promise<void> {
  const { folder, inside } = installation;
  for (const name of ["package.json", "package-lock.json"]) await cp(join(HERE, name), join(folder, name));
  tell("installing the worlds' packages");
  const [tarball] = await Promise.all([
    given === undefined ? pack(folder, tell) : resolve(given),
    mustRun("npm", ["ci", ...QUIET], folder),
  ]);
  tell("installing the tarball");
  await mustRun("npm", ["install", "--no-save", ...QUIET, tarball], folder);
  await copyWithoutTypes(join(HERE, "inside"), inside);
}

async function pack(folder: string, tell: Tell): Promise<string> {
  tell("building and packing the project");
  const destination = join(folder, "packed");
  await mkdir(destination);
  await mustRun("npm", ["run", "build"], ROOT);
  await mustRun("npm", ["pack", "--ignore-scripts", "--pack-destination", destination], ROOT);
  const [name = ""] = await readdir(destination);
  return join(destination, name);
}

/** The worlds run on plain Node, as an integrator's code does: a loader could hide what the package lacks. */
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

async function mustRun(command: string, parameters: readonly string[], cwd: string): Promise<void> {
  const { code, output, messages } = await run(command, parameters, { cwd });
  if (code !== 0) throw new Error(`${command} ${parameters.join(" ")} failed:\n${messages}\n${output}`);
}
