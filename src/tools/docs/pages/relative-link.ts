import { posix } from "node:path";

/** How links between pages are written before it is known from which page: from the root of the site. */
export const SITE_SCHEME = "site:";

/** Takes two addresses from the root of the site, the second with or without a fragment. Returns how one links to the other. */
export function relativeLink(from: string, to: string): string {
  const [target = "", fragment] = to.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  if (target === from && hash !== "") return hash;
  return posix.relative(posix.dirname(from), target) + hash;
}
