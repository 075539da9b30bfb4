import { escapeHtml } from "../html.js";

/** Lists the pages for search engines. Takes the address of the site, and the pages from its root. */
export function sitemap(url: string, pages: readonly string[]): string {
  const entries = pages.map((page) => {
    // A folder's page has the address of the folder.
    const { href } = new URL(page.replace(/(?<=^|\/)index\.html$/, ""), url);
    return `  <url><loc>${escapeHtml(href)}</loc></url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

/** Tells crawlers that they may read everything, and where the list of it is. */
export function robots(url: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL("sitemap.xml", url).href}\n`;
}
