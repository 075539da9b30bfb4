import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import GithubSlugger from "github-slugger";
import { markdownBlocks } from "../pages/markdown-blocks.js";
import type { Block, Page } from "../pages/page.js";
import { firstSentence, plainText } from "../pages/summary.js";
import { guidePlace } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";

/** What the guides belong to. */
const PART = "Guides";

const TITLE = /^# (?<title>.+)\n+(?<body>[\s\S]*)$/;
const LINK = /\]\((?<target>(?!https?:|#|site:)[^)\s]+)\)/g;

/** The guide that lists the others, in the order in which a reader may want them, each with a sentence. */
const LIST = "README.md";
const LISTED = /^- \[[^\]]+\]\((?<file>[\w-]+\.md)\)\. (?<about>(?:.+\n?)(?: {2}.+\n?)*)/gm;

/** What code without a name is called, by its language. */
const UNNAMED: Readonly<Record<string, string>> = { text: "Output", sh: "Shell" };

/** Takes the root of the repository. Makes the page of every guide, in the order of the page that lists them. */
export async function guidePages(root: string): Promise<Page[]> {
  const folder = join(root, "docs", "guides");
  const text = (file: string) => readFile(join(folder, file), "utf8");
  const list = await text(LIST);
  const listed = [...list.matchAll(LISTED)].map(({ groups = {} }) => groups as { file: string; about: string });
  for (const file of await readdir(folder)) {
    if (file !== LIST && !listed.some((guide) => guide.file === file))
      throw new Error(`docs/guides/${LIST} does not list ${file}.`);
  }
  const guides = listed.map(async ({ file, about }) => guidePage(file, await text(file), "guide", plainText(about)));
  return [guidePage(LIST, list, "contents"), ...(await Promise.all(guides))];
}

function guidePage(file: string, text: string, kind: "contents" | "guide", about?: string): Page {
  const { title, body } = TITLE.exec(text)?.groups ?? {};
  if (title === undefined || body === undefined) throw new Error(`docs/guides/${file} does not begin with a title.`);
  return {
    path: pageOf(file),
    kind,
    part: PART,
    title: plainText(title),
    names: file === LIST ? [] : [file.replace(/\.md$/, "")],
    summary: about ?? firstSentence(body),
    blocks: withTitles(withGithubIds(markdownBlocks(toSiteLinks(body)))),
  };
}

/** A program is named in its guide. What it prints comes below it, and what is typed into a shell has no name either. */
function withTitles(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === "code" && block.title === "" ? { ...block, title: UNNAMED[block.language] ?? "" } : block,
  );
}

function pageOf(file: string): string {
  return guidePlace(file === LIST ? "index" : file.replace(/\.md$/, "")).page;
}

/** The links within guides lead to sections by the ids that GitHub gives to headings. */
function withGithubIds(blocks: readonly Block[]): Block[] {
  const slugger = new GithubSlugger();
  return blocks.map((block) =>
    block.kind === "heading"
      ? { ...block, text: plainText(block.text), id: slugger.slug(plainText(block.text)) }
      : block,
  );
}

/** Links between guides stay links between their pages; the README's place is taken by the first page. */
function toSiteLinks(markdown: string): string {
  return markdown.replace(LINK, (_link, target: string) => {
    const [file = "", fragment] = target.split("#");
    const path = posix.join("docs/guides", file);
    if (path === "README.md") return `](${SITE_SCHEME}index.html#start)`;
    const guide = /^docs\/guides\/(?<file>[\w-]+\.md)$/.exec(path)?.groups?.["file"];
    if (guide === undefined) throw new Error(`A guide links to ${target}, which is no page of the site.`);
    return `](${SITE_SCHEME}${pageOf(guide)}${fragment === undefined ? "" : `#${fragment}`})`;
  });
}

/** What prose may name as code: each guide, by the name of its file. */
export function guideGlossary(pages: readonly Page[]): Map<string, string> {
  return new Map(pages.flatMap(({ names, path }) => names.map((name) => [name, path] as const)));
}
