import { escapeHtml } from "../html.js";
import { relativeLink } from "../relative-link.js";
import type { Page } from "./page.js";

/** The groups of a navigation, in their order, and where the pages of each come from. */
export interface NavigationGroup {
  title: string;
  links: readonly { text: string; page: string; deprecated?: boolean }[];
}

/** Writes the list of pages beside a page. The group that the page belongs to is open, the others fold. */
export function siteNavigation(path: string, label: string, groups: readonly NavigationGroup[]): string {
  const lists = groups.map(({ title, links }) => {
    const open = links.some(({ page }) => page === path) ? " open" : "";
    const items = links.map(({ text, page, deprecated }) => {
      const here = page === path ? ' aria-current="page"' : "";
      const mark = deprecated ? ' class="old"' : "";
      return `<li><a href="${relativeLink(path, page)}"${here}${mark}>${breakable(text)}</a></li>`;
    });
    return `<details${open}><summary>${escapeHtml(title)}</summary><ul>${items.join("")}</ul></details>`;
  });
  return `<nav class="pages" aria-label="${escapeHtml(label)}">${lists.join("\n")}</nav>`;
}

/** Where there are hundreds, a reader looks for a name. */
function byText(one: { text: string }, other: { text: string }): number {
  return one.text.localeCompare(other.text, "en");
}

/** A name of many words in one may be broken between them. */
function breakable(name: string): string {
  return escapeHtml(name).replace(/(?<=[a-z])(?=[A-Z])|(?<=_)/g, "<wbr>");
}

/** Groups the pages of a reference: its sections, what each tag has, its error codes and its schemas. */
export function navigationOf(pages: readonly Page[]): NavigationGroup[] {
  const ofKind = (kind: Page["kind"]) => pages.filter((page) => page.kind === kind);
  const link = ({ title, path, deprecated }: Page) => ({ text: title, page: path, ...(deprecated && { deprecated }) });
  const groups = ofKind("group").map((group) => ({
    title: group.title,
    links: [
      { text: `About ${group.title}`, page: group.path },
      ...pages.filter(({ path }) => path.startsWith(`${group.path.replace(/\.html$/, "")}/`)).map(link),
    ],
  }));
  const others = [
    { title: "Error codes", links: ofKind("error code").map(link) },
    { title: "Schemas", links: ofKind("schema").map(link).sort(byText) },
    { title: "Queries", links: ofKind("query").map(link) },
    { title: "Types", links: ofKind("type").map(link).sort(byText) },
  ];
  const guides = ofKind("guide").map(link);
  const sections = ofKind("section").map(link);
  const contents = ofKind("contents").map(({ path }) => ({ text: "Contents", page: path }));
  const first = { title: guides.length > 0 ? "Guides" : "Introduction", links: [...contents, ...guides, ...sections] };
  return [first, ...groups, ...others].filter(({ links }) => links.length > 0);
}
