import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ROOT } from "./root.js";

/** What a fresh checkout does not have. */
const NOT_CHECKED_OUT = ["node_modules", "dist", "site", ".cache", ".git"];

/** A copy of the repository without anything that was built, as it is after `npm ci`. */
export async function freshCheckout(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-checkout-"));
  await cp(ROOT, folder, { recursive: true, filter: (path) => !NOT_CHECKED_OUT.includes(relative(ROOT, path)) });
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
