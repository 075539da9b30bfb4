import { createRequire } from "node:module";
import { doesNotLoad, findPeer, installCommand, testedVersion } from "./optional-peer.js";
import type { PrismLibraries } from "./prism-types.js";

const PEER = "@stoplight/prism-cli";

/**
 * Loads Prism's libraries, which takes seconds: hence not before a mock starts. `onProblem` is told where the version
 * is another one than the mock was tested with, which may do all the same. Returns them. Throws an Error that says
 * how to install Prism where it is missing or does not load.
 */
export function loadPrism(onProblem: (reason: string) => void): PrismLibraries {
  // The libraries are looked up from the peer: they are its dependencies, and a package manager may keep them out of
  // our sight.
  const peer = findPeer(PEER, "The mock");
  const fromPeer = createRequire(peer);
  const { version } = fromPeer(peer) as { readonly version: string };
  if (version !== testedVersion(PEER)) {
    onProblem(
      `The mock was tested with ${PEER} ${testedVersion(PEER)}, and ${version} is installed. Where that makes a ` +
        `difference: ${installCommand(PEER)}`,
    );
  }
  try {
    return { http: fromPeer("@stoplight/prism-http"), core: fromPeer("@stoplight/prism-core") };
  } catch (error) {
    throw doesNotLoad(PEER, error);
  }
}
