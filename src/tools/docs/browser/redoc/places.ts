import type { RedocPlaces } from "../../redoc/redoc-places.js";

/**
 * The forms in which links to a reference are written: Redoc's own, that of its second version, and what a reader would
 * write: `#tag/Pets`, `#operation/getPet`, `#/webhooks/PET_LOST`.
 */
const FORMS = [
  /^#?tag\/[^/]+\/operation\/(?<name>.+)$/,
  /^#?(?:tag|operation|schema|section|webhook|webhooks)\/(?<name>.+)$/i,
  /^#?\/?section\/(?<name>.+)$/,
  /^#?\/?(?<name>.+)$/,
];

/** Leads every form of a link to its place, names the page for what is shown, and keeps links within Redoc. */
export function setUpPlaces({ aliases, titles }: RedocPlaces): void {
  const site = document.title;
  const settle = () => {
    const place = placeOf(location.hash, aliases, titles);
    if (place !== undefined && location.hash !== `#/${place}`) history.replaceState(history.state, "", `#/${place}`);
    document.title = [titles[place ?? ""], site].filter(Boolean).join(" · ");
  };
  settle();
  // Before Redoc hears of it.
  addEventListener("hashchange", settle, { capture: true });
  addEventListener("popstate", settle, { capture: true });
  document.addEventListener("click", (event) => stayHere(event, aliases, titles));
}

/** Returns what Redoc calls the place that an address names; undefined where it has none of that name. */
export function placeOf(
  hash: string,
  aliases: RedocPlaces["aliases"],
  titles: RedocPlaces["titles"],
): string | undefined {
  const wanted = decoded(hash).toLowerCase().replaceAll(" ", "-");
  for (const form of FORMS) {
    const name = form.exec(wanted)?.groups?.["name"];
    if (name === undefined) continue;
    if (name in titles) return name;
    if (name in aliases) return aliases[name];
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A plain click on a link to a page that Redoc shows too goes there within Redoc. */
function stayHere(event: MouseEvent, aliases: RedocPlaces["aliases"], titles: RedocPlaces["titles"]): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || event.defaultPrevented || !link.closest("#redoc")) return;
  const folder = new URL(".", location.href).href;
  if (!link.href.startsWith(folder)) return;
  const [page = ""] = link.href.slice(folder.length).split("#");
  const place = page.endsWith(".html") ? placeOf(page.replace(/\.html$/, ""), aliases, titles) : undefined;
  if (place === undefined) return;
  event.preventDefault();
  location.hash = `#/${place}`;
}
