import { relativeLink } from "../relative-link.js";

const SITE_LINK = /\]\(site:(?<target>[^)\s]+)\)/g;
/** The links that Redoc prerenders begin at the root of a host, which the site may not have. */
const ROOTED = / href="\/(?<place>[^"/][^"]*|)"/g;

/** Takes what Redoc renders as text, and its page from the root of the site. Makes links to the site's pages relative. */
export function withRelativeLinks(text: string, page: string): string {
  return text.replace(SITE_LINK, (_link, target: string) => `](${relativeLink(page, target)})`);
}

/**
 * Takes a page that Redoc has rendered, where it lies, and the pages of the static edition. Lets the prerendered links
 * lead to the pages with the same content, so that they land without scripts, in a new tab and on any host.
 */
export function withLandingLinks(html: string, page: string, paths: ReadonlySet<string>): string {
  const folder = page.replace(/[^/]+$/, "");
  return html.replace(ROOTED, (_link, place: string) => {
    const own = `${folder}${place}.html`;
    const isGroup = place !== "" && !place.includes("/");
    const target = paths.has(own) ? own : `${folder}contents.html${isGroup ? `#contents.${place}` : ""}`;
    return ` href="${relativeLink(page, target)}"`;
  });
}
