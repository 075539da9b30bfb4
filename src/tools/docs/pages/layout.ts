import { escapeHtml } from "../html.js";
import { relativeLink } from "./relative-link.js";

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
  /** The content, which begins with the one h1. */
  main: string;
}

/** Writes a whole page of the site around its content. */
export function layout({ path, title, part, description, main }: Layout): string {
  const to = (target: string) => relativeLink(path, target);
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
  <title>${escapeHtml([title, part].filter(Boolean).join(" · "))}</title>
  <meta name="description" content="${escapeHtml(description)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="${to("icon.svg")}">
  <link rel="stylesheet" href="${to("site.css")}">
</head>
<body>
  <a class="skip" href="#content">Skip to the content</a>
  <main id="content" class="column">
${main}
  </main>
</body>
</html>
`;
}
