import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { listRequests } from "../mock/walk/list-requests.js";
import { walkedApis } from "../mock/walked-apis.js";
import { copyInside, type Installation, installLocked, mustRun, QUIET } from "../support/foreign/installation.js";
import { tell } from "../support/foreign/suite.js";
import { ROOT } from "../support/root.js";

/** What the mock is asked, whichever way: the code that asks, and the requests as data. */
const WALK = join("mock", "walk");

/** Packs the project unless a tarball is given, and installs it beside what the lock file says. */
export async function install(installation: Installation, given: string | undefined): Promise<void> {
  const { folder } = installation;
  tell("installing the worlds' packages");
  const [tarball] = await Promise.all([
    given === undefined ? pack(folder) : resolve(given),
    installLocked(installation, "world"),
  ]);
  tell("installing the tarball");
  await mustRun("npm", ["install", "--no-save", ...QUIET, tarball], folder);
  await copyInside(installation, "world", [WALK]);
  await writeFile(join(folder, WALK, "requests.json"), JSON.stringify(listRequests(walkedApis())));
}

async function pack(folder: string): Promise<string> {
  tell("building and packing the project");
  const destination = join(folder, "packed");
  await mkdir(destination);
  await mustRun("npm", ["run", "build"], ROOT);
  await mustRun("npm", ["pack", "--ignore-scripts", "--pack-destination", destination], ROOT);
  const [name = ""] = await readdir(destination);
  return join(destination, name);
}
