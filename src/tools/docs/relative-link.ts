/** How links between pages are written before it is known from which page: from the root of the site. */
export const SITE_SCHEME = "site:";

/**
 * Takes two addresses from the root of the site, the second with or without a fragment. Returns how one links to the
 * other.
 */
export function relativeLink(from: string, to: string): string {
  const [target = "", fragment] = to.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  if (target === from && hash !== "") return hash;
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  // Browsers and build take the same way, so no library of either stands here.
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/") + hash;
}
