import { createRequire } from "node:module";
import { readPackageDescription } from "./package-files.js";

const fromThisPackage = createRequire(import.meta.url);

/**
 * Takes the name of an optional peer. Returns the version that this package itself is developed with. Its peer range is
 * wider: an exact one would refuse to stand beside another version that does.
 */
export function testedVersion(peer: string): string {
  return readPackageDescription().devDependencies[peer] ?? "";
}

/** Takes the name of an optional peer. Returns the command that installs the version which is known to work. */
export function installCommand(peer: string): string {
  return `npm install --save-dev ${peer}@${testedVersion(peer)}`;
}

/**
 * Takes the name of an optional peer, and what needs it, in words. Returns where its package.json lies. Throws an Error
 * that says how to install it where it is missing.
 */
export function findPeer(peer: string, what: string): string {
  try {
    return fromThisPackage.resolve(`${peer}/package.json`);
  } catch {
    throw new Error(`${what} needs ${peer}, which is not installed. Install it: ${installCommand(peer)}`);
  }
}

/** Takes the name of an optional peer, and why it does not load. Returns an Error that says how to install another. */
export function doesNotLoad(peer: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  const advice = `Install the version that is known to work: ${installCommand(peer)}`;
  return new Error(`The installed ${peer} does not load (${reason}). ${advice}`);
}
