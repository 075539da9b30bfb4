import { escapeHtml } from "../html.js";
import { relativeLink } from "../relative-link.js";
import { type HeaderReference, siteHeader } from "./site-header.js";

/** What a page of ours may load and do: its own files of this host, and nothing that stands in its text. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/** What stands around the content of every page that is ours. */
export interface Layout {
  /** The page, from the root of the site. */
  path: string;
  /** Its own title, which comes before that of its part. */
  title: string;
  /** What the page belongs to: the title of an API, or "Guides". Absent for the landing page. */
  part?: string;
  /** One sentence for search engines. */
  description: string;
  /** What the header leads to. */
  references: readonly HeaderReference[];
  /** The list of pages beside this one, as HTML. */
  navigation?: string;
  /** Where the page stands, from the outermost page on. */
  breadcrumbs?: readonly { text: string; page: string }[];
  /** The same page in other forms. */
  alternates?: readonly { text: string; page: string; type?: string }[];
  /** The headings of the page, which stand beside it where there is room. */
  outline?: readonly OutlineHeading[];
  /** The content, which begins with the one h1. */
  main: string;
}

export interface OutlineHeading {
  level: 2 | 3;
  text: string;
  id: string;
}

/** How many headings make a list of them worth its room. */
const OUTLINE_LENGTH = 2;

/** Writes a whole page of the site around its content. */
export function layout(page: Layout): string {
  const { path, title, part, description, references, navigation = "", main, alternates = [] } = page;
  const to = (target: string) => relativeLink(path, target);
  const links = alternates.flatMap(({ page: target, type }) =>
    type === undefined ? [] : [`  <link rel="alternate" type="${type}" href="${to(target)}">\n`],
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <title>${escapeHtml([title, part].filter(Boolean).join(" · "))}</title>
  <meta name="description" content="${escapeHtml(description)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="${to("icon.svg")}">
  <script src="${to("scheme.js")}"></script>
  <link rel="stylesheet" href="${to("site.css")}">
${links.join("")}  <script type="module" src="${to("site.js")}"></script>
</head>
<body>
  <a class="skip" href="#content">Skip to the content</a>
${siteHeader(path, references)}
  <div class="frame${navigation === "" ? "" : " with-navigation"}">
${navigation}
  <main id="content" tabindex="-1">
${pageBar(page)}${main}
  </main>
${outlineOf(page)}
  </div>
  <footer class="site-footer"><p>Independent of the companies that run these services. Made from the contracts of
  <a href="${to("index.html")}">smile-contracts</a>.</p></footer>
</body>
</html>
`;
}

/** Where the page stands, and what else there is of it. */
function pageBar({ path, breadcrumbs = [], alternates = [] }: Layout): string {
  if (breadcrumbs.length === 0) return "";
  const link = ({ text, page }: { text: string; page: string }) =>
    `<a href="${relativeLink(path, page)}">${escapeHtml(text)}</a>`;
  const crumbs = breadcrumbs.map((crumb) => `<li>${link(crumb)}</li>`).join("");
  return `<div class="page-bar">
<nav class="breadcrumbs" aria-label="Where this page stands"><ol>${crumbs}</ol></nav>
<p class="alternates">${alternates.map(link).join(" ")}</p>
</div>
`;
}

function outlineOf({ outline = [] }: Layout): string {
  if (outline.length < OUTLINE_LENGTH) return "";
  const items = outline.map(
    ({ level, text, id }) => `<li class="level-${level}"><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="outline" aria-label="On this page"><p>On this page</p><ul>${items.join("")}</ul></nav>`;
}
