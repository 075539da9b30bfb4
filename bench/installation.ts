import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generatePeers } from "./generate-peers.js";
import { compileInside } from "./inside-compiler.js";
import { mustRun } from "./run-program.js";

export const ROOT = fileURLToPath(new URL("../", import.meta.url));
const HERE = fileURLToPath(new URL("./", import.meta.url));
const CACHE = join(ROOT, ".cache", "bench");
const FILES = ["package.json", "package-lock.json"];
const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
const SHOWN_OF_HASH = 12;

export interface Source {
  readonly built: boolean;
  readonly tarball: string | undefined;
}

type Tell = (text: string) => void;

/**
 * Installs the package as a tarball beside its peers, of which one is what it depends on. The peers stay for the next
 * run, as long as their lock file is the same: they are hundreds of packages. Returns the folder.
 */
export async function install(source: Source, tell: Tell): Promise<string> {
  const folder = await installPeers(tell);
  const packed = await mkdtemp(join(tmpdir(), "smile-contracts-bench-"));
  try {
    const tarball = source.tarball ? resolve(source.tarball) : await pack(source.built, packed, tell);
    await unpack(tarball, join(folder, "node_modules", "smile-contracts"));
  } finally {
    await rm(packed, { recursive: true, force: true });
  }
  await generatePeers(folder, tell);
  await compileInside(join(HERE, "inside"), join(folder, "inside"));
  return folder;
}

async function installPeers(tell: Tell): Promise<string> {
  const lock = await readFile(join(HERE, "package-lock.json"));
  const folder = join(CACHE, createHash("sha256").update(lock).digest("hex").slice(0, SHOWN_OF_HASH));
  if (await exists(join(folder, "node_modules"))) return folder;
  tell("installing the peers");
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of FILES) await cp(join(HERE, name), join(folder, name));
  try {
    await mustRun("npm", ["ci", ...QUIET], folder);
  } catch (error) {
    // Half an installation would be taken for a whole one.
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

async function pack(built: boolean, destination: string, tell: Tell): Promise<string> {
  if (!built) {
    tell("building the project");
    await mustRun("npm", ["run", "build"], ROOT);
  }
  tell("packing the project");
  await mustRun("npm", ["pack", "--ignore-scripts", "--pack-destination", destination], ROOT);
  const [name = ""] = await readdir(destination);
  return join(destination, name);
}

/** By hand: npm would go through hundreds of peers again, and remove what it did not install. */
async function unpack(tarball: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  await mustRun("tar", ["-xzf", tarball, "-C", target, "--strip-components", "1"], target);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
