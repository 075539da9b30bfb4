import { createRequire } from "node:module";
import { readPackageDescription } from "./package-files.js";
import type { PrismLibraries } from "./prism-types.js";

const PEER = "@stoplight/prism-cli";

/**
 * Loads Prism's libraries, which takes seconds: hence not before a mock starts. `onProblem` is told where the version
 * is another one than the mock was tested with, which may do all the same. Returns them. Throws an Error that says
 * how to install Prism where it is missing or does not load.
 */
export function loadPrism(onProblem: (reason: string) => void): PrismLibraries {
  const peer = findPeer();
  const fromPeer = createRequire(peer);
  const { version } = fromPeer(peer) as { readonly version: string };
  if (version !== testedVersion()) {
    onProblem(
      `The mock was tested with ${PEER} ${testedVersion()}, and ${version} is installed. Where that makes a ` +
        `difference: ${installCommand()}`,
    );
  }
  try {
    return { http: fromPeer("@stoplight/prism-http"), core: fromPeer("@stoplight/prism-core") };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The installed ${PEER} does not load (${reason}). Install the version that is known to work: ${installCommand()}`,
    );
  }
}

// The libraries are looked up from the peer: they are its dependencies, and a package manager may keep them out of
// our sight.
function findPeer(): string {
  try {
    return createRequire(import.meta.url).resolve(`${PEER}/package.json`);
  } catch {
    throw new Error(`The mock needs ${PEER}, which is not installed. Install it: ${installCommand()}`);
  }
}

/**
 * What this package itself is developed with. Its peer range is wider: an exact one would refuse to stand beside
 * another 5.x.
 */
function testedVersion(): string {
  return readPackageDescription().devDependencies[PEER] ?? "";
}

function installCommand(): string {
  return `npm install --save-dev ${PEER}@${testedVersion()}`;
}
