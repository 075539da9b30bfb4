import { escapeHtml } from "../html.js";
import { relativeLink } from "../relative-link.js";

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
  const items = references.map(
    ({ title, page }) => `<li><a href="${to(page)}"${current(path, page)}>${escapeHtml(title)}</a></li>`,
  );
  return `<header class="site-header">
  <div class="bar">
    <a class="brand" href="${to("index.html")}"><img src="${to("icon.svg")}" alt="" width="24" height="24"> smile-contracts</a>
    <nav aria-label="Site">
      <ul>
        <li><details class="menu"><summary>References</summary><ul>${items.join("")}</ul></details></li>
        <li><a href="${to("guides/index.html")}"${path.startsWith("guides/") ? ' aria-current="true"' : ""}>Guides</a></li>
      </ul>
    </nav>
    <div class="tools">
      <button type="button" class="search-button" data-search data-root="${to("index.html")}" hidden>Search <kbd>Ctrl K</kbd></button>
      <button type="button" class="scheme-button" data-scheme hidden>Colours</button>
    </div>
  </div>
</header>`;
}

function current(path: string, page: string): string {
  return path.startsWith(page.replace(/[^/]+$/, "")) ? ' aria-current="true"' : "";
}
