import { escapeHtml } from "../html.js";
import { relativeLink } from "../relative-link.js";
import { ICONS } from "./icons.js";

/** A reference as the header names it. */
export interface HeaderReference {
  title: string;
  /** Its page, from the root of the site. */
  page: string;
}

/**
 * Writes the header that all pages have, those of Redoc too. Search and the switch of the colours need scripts, which
 * take away their `hidden`; without scripts a list of the contents is one link away.
 */
export function siteHeader(path: string, references: readonly HeaderReference[]): string {
  const to = (target: string) => relativeLink(path, target);
  const here = references.find(({ page }) => path.startsWith(folderOf(page)));
  const items = references.map((reference) => {
    const current = reference === here ? ' aria-current="true"' : "";
    return `<li><a href="${to(reference.page)}"${current}>${escapeHtml(reference.title)}</a></li>`;
  });
  const contents = here === undefined ? "index.html#apis" : `${folderOf(here.page)}contents.html`;
  const inGuides = path.startsWith("guides/") ? ' aria-current="true"' : "";
  return `<header class="site-header">
  <div class="bar">
    <a class="brand" href="${to("index.html")}">
      <img src="${to("icon.svg")}" alt="" width="24" height="24"> <span>smile-contracts</span></a>
    <nav aria-label="Site">
      <ul>
        <li><details class="menu"><summary>APIs ${ICONS.chevron}</summary><ul>${items.join("")}</ul></details></li>
        <li><a href="${to("guides/index.html")}"${inGuides}>Guides</a></li>
      </ul>
    </nav>
    <div class="tools">
      <noscript><a href="${to(contents)}">Contents</a></noscript>
      <button type="button" class="search-button" data-search data-root="${to("index.html")}" hidden>
        ${ICONS.search} <span>Search</span> <kbd>Ctrl K</kbd></button>
      <button type="button" class="scheme-button" data-scheme="system" hidden>
        ${ICONS.system}${ICONS.dark}${ICONS.light}</button>
    </div>
  </div>
</header>`;
}

function folderOf(page: string): string {
  return page.replace(/[^/]+$/, "");
}
