import { createRequire } from "node:module";
import { findPeer, installCommand, testedVersion } from "../http/optional-peer.js";

export const PRISM = "@stoplight/prism-cli";

export interface FoundPrism {
  /** Where its package.json lies. */
  readonly peer: string;
  readonly version: string;
}

/**
 * Finds Prism, without loading it. `onProblem` is told where the version is another one than the mock was tested with,
 * which may do all the same. Throws an Error that says how to install Prism where it is missing.
 */
export function findPrism(onProblem: (reason: string) => void): FoundPrism {
  const peer = findPeer(PRISM, "The mock");
  const { version } = createRequire(peer)(peer) as { readonly version: string };
  if (version !== testedVersion(PRISM)) {
    onProblem(
      `The mock was tested with ${PRISM} ${testedVersion(PRISM)}, and ${version} is installed. Where that makes a ` +
        `difference: ${installCommand(PRISM)}`,
    );
  }
  return { peer, version };
}
