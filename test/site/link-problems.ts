import { posix } from "node:path";
import type { HtmlPage } from "./site-files.js";

/** What a link to elsewhere may begin with. */
const ELSEWHERE = /^https:\/\//;
/** What is no address of anything that could be missing. */
const DATA = /^data:image\//;
/** The addresses of places that a script shows: the browser's tests follow them. */
const OF_SCRIPT = /(?:^|\/)index\.html#\/|^#\//;

/** Lists the links of a site that do not land: to files that are not there, to places that their page does not have. */
export function linkProblems(pages: ReadonlyMap<string, HtmlPage>, files: ReadonlySet<string>): string[] {
  return [...pages.values()].flatMap((page) =>
    page.links.flatMap((link) => {
      const problem = problemOf(page, link, pages, files);
      return problem === undefined ? [] : [`${page.path}: ${link}: ${problem}`];
    }),
  );
}

function problemOf(
  page: HtmlPage,
  link: string,
  pages: ReadonlyMap<string, HtmlPage>,
  files: ReadonlySet<string>,
): string | undefined {
  if (ELSEWHERE.test(link) || DATA.test(link)) return undefined;
  if (/^[a-z]+:/i.test(link)) return "another scheme";
  if (link.startsWith("/")) return "leaves the base path";
  const [target = "", fragment] = link.split("#");
  const path = target === "" ? page.path : posix.join(posix.dirname(page.path), target);
  if (path.startsWith("..")) return "leaves the site";
  if (!files.has(path)) return "no such file";
  if (fragment === undefined || fragment === "" || OF_SCRIPT.test(link)) return undefined;
  return pages.get(path)?.ids.includes(decodeURIComponent(fragment)) ? undefined : "no such place";
}
