import { posix } from "node:path";
import MarkdownIt from "markdown-it";
import { beforeAll, describe, expect, test } from "vitest";
import type { Attribute, Page } from "../../../../src/tools/docs/pages/page.js";
import { twinOf, writeMarkdown } from "../../../../src/tools/docs/pages/write-markdown.js";
import { allSitePages, siteDownloads } from "../../../support/site-pages.js";

const SITE_LINK = /site:(?<path>[^)#"\\]+)(?:#(?<id>[^)"\\]+))?/g;

let pages: Page[];
let downloads: string[];

beforeAll(async () => {
  [pages, downloads] = await Promise.all([allSitePages(), siteDownloads()]);
});

const idsOfAttributes = (attributes: readonly Attribute[]): string[] =>
  attributes.flatMap(({ id, attributes: inner = [] }) => [id, ...idsOfAttributes(inner)]);

function idsOf({ blocks }: Page): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.id];
    if (block.kind === "attributes") return idsOfAttributes(block.attributes);
    return block.kind === "values" ? block.values.map(({ id }) => id) : [];
  });
}

describe("the pages of the static edition", () => {
  test("have addresses of their own that need no escaping, and ids that are unique within the page", () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^[\w./-]+\.html$/.test(path))).toEqual([]);
    for (const page of pages) expect(new Set(idsOf(page)).size, page.path).toBe(idsOf(page).length);
  });

  test("link only to what there is", () => {
    const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
    ids.set("index.html", new Set(["start"]));
    for (const file of downloads) ids.set(file, new Set());
    const broken: string[] = [];
    for (const page of pages) {
      const targets = [...JSON.stringify(page.blocks).matchAll(SITE_LINK)].map(({ groups }) => groups ?? {});
      for (const block of page.blocks)
        if (block.kind === "links") targets.push(...block.links.map((link) => ({ path: link.page })));
      for (const { path = "", id } of targets) {
        const known = ids.get(path);
        if (known === undefined || (id !== undefined && !known.has(id))) broken.push(`${page.path}: ${path}#${id}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("say each in one sentence what they are about", () => {
    for (const { path, summary } of pages) expect(summary, path).toMatch(/\S/);
  });

  test("are Markdown too, which leads only to what there is and has no markup of HTML", () => {
    const parser = new MarkdownIt({ html: true });
    const paths = pages.map(({ path }) => path);
    const there = new Set([...paths, ...paths.map(twinOf), ...downloads, "index.html"]);
    const [contents] = pages as [Page];
    const wrong: string[] = [];
    for (const page of pages) {
      const tokens = parser.parse(writeMarkdown(page, contents), {});
      for (const token of tokens.flatMap(({ children, ...block }) => [block, ...(children ?? [])])) {
        if (token.type.startsWith("html")) wrong.push(`${page.path}: ${token.content}`);
        const [target = ""] = String(token.attrs?.find(([name]) => name === "href")?.[1] ?? "").split("#");
        if (target === "" || target.startsWith("https://")) continue;
        if (!there.has(posix.join(posix.dirname(page.path), target))) wrong.push(`${page.path}: ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
