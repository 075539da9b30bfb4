import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import GithubSlugger from "github-slugger";
import { markdownBlocks } from "../pages/markdown-blocks.js";
import { escapeMarkdown } from "../pages/markdown-text.js";
import type { Block, Page } from "../pages/page.js";
import { firstSentence, plainText } from "../pages/summary.js";
import { guidePlace } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";

/** What the guides belong to. */
const PART = "Guides";

const TITLE = /^# (?<title>.+)\n+(?<body>[\s\S]*)$/;
const LINK = /\]\((?<target>(?!https?:|#|site:)[^)\s]+)\)/g;

/** A guide as its file has it. */
interface Guide {
  name: string;
  title: string;
  markdown: string;
}

/** Takes the root of the repository. Makes the page of every guide, in the order of their titles, after a page that lists them. */
export async function guidePages(root: string): Promise<Page[]> {
  const guides = await readGuides(root);
  const pages = guides.map(guidePage);
  return [listPage(pages), ...pages];
}

async function readGuides(root: string): Promise<Guide[]> {
  const folder = join(root, "docs", "guides");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(
    names.map(async (file) => {
      const { title, body } = TITLE.exec(await readFile(join(folder, file), "utf8"))?.groups ?? {};
      if (title === undefined || body === undefined)
        throw new Error(`docs/guides/${file} does not begin with a title.`);
      return { name: file.replace(/\.md$/, ""), title: plainText(title), markdown: body };
    }),
  );
}

function guidePage({ name, title, markdown }: Guide): Page {
  const blocks = withGithubIds(markdownBlocks(toSiteLinks(markdown)));
  const first = blocks.find((block) => block.kind === "prose");
  return {
    path: guidePlace(name).page,
    kind: "guide",
    part: PART,
    title,
    names: [name],
    summary: first?.kind === "prose" ? firstSentence(first.markdown) : title,
    blocks,
  };
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
    const guide = /^docs\/guides\/(?<name>[\w-]+)\.md$/.exec(path)?.groups?.["name"];
    if (guide === undefined) throw new Error(`A guide links to ${target}, which is no page of the site.`);
    return `](${SITE_SCHEME}${guidePlace(guide).page}${fragment === undefined ? "" : `#${fragment}`})`;
  });
}

function listPage(pages: readonly Page[]): Page {
  return {
    path: guidePlace("index").page,
    kind: "contents",
    part: PART,
    title: PART,
    names: [],
    summary: "What integrators do with the package, with code that was run.",
    blocks: [
      { kind: "prose", markdown: "What integrators do with the package. The code of each guide was run as it stands." },
      {
        kind: "links",
        links: pages.map(({ title, path, summary }) => ({ text: title, page: path, about: escapeMarkdown(summary) })),
      },
    ],
  };
}

/** What prose may name as code: each guide, by the name of its file. */
export function guideGlossary(pages: readonly Page[]): Map<string, string> {
  return new Map(pages.flatMap(({ names, path }) => names.map((name) => [name, path] as const)));
}
