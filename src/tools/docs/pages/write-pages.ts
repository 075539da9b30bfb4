import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tryFileOf } from "../try/try-file.js";
import { layout } from "./layout.js";
import type { Page } from "./page.js";
import type { HeaderReference } from "./site-header.js";
import { navigationOf, siteNavigation } from "./site-navigation.js";
import { writeHtml } from "./write-html.js";
import { twinOf, writeMarkdown } from "./write-markdown.js";
import { TRY_HEADING } from "./write-try.js";

/** Writes every page of the static edition into the folder of the site, as HTML and as Markdown. */
export async function writePages(
  folder: string,
  pages: readonly Page[],
  references: readonly HeaderReference[],
): Promise<void> {
  for (const needed of new Set(pages.map(({ path }) => dirname(join(folder, path)))))
    await mkdir(needed, { recursive: true });
  for (const part of new Set(pages.map((page) => page.part))) {
    const members = pages.filter((page) => page.part === part);
    const groups = navigationOf(members);
    const [contents] = members as [Page];
    for (const page of members) {
      const navigation = siteNavigation(page.path, `Pages of ${part}`, groups);
      await writeFile(join(folder, page.path), wholePage(page, contents, navigation, references));
      await writeFile(join(folder, twinOf(page.path)), writeMarkdown(page, contents));
      const offered = page.blocks.find((block) => block.kind === "try");
      if (offered) await writeFile(join(folder, tryFileOf(page.path)), JSON.stringify(offered.file));
    }
  }
}

function wholePage(page: Page, contents: Page, navigation: string, references: readonly HeaderReference[]): string {
  const { path, title, part, summary, redoc } = page;
  return layout({
    path,
    title,
    // A page that lists the others has the part's own name.
    ...(title.startsWith(part) ? {} : { part }),
    description: summary,
    references,
    navigation,
    breadcrumbs: [
      { text: "smile-contracts", page: "index.html" },
      ...(page === contents ? [] : [{ text: part, page: contents.path }]),
    ],
    alternates: [
      ...(redoc === undefined ? [] : [{ text: "In the interactive reference", page: redoc }]),
      { text: "As Markdown", page: twinOf(path), type: "text/markdown" },
    ],
    outline: page.blocks.flatMap((block) => {
      if (block.kind === "try") return [TRY_HEADING];
      return block.kind === "heading" ? [block] : [];
    }),
    main: writeHtml(page),
  });
}
