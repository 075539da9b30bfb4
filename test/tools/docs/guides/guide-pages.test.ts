import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { guidePages } from "../../../../src/tools/docs/guides/guide-pages.js";
import { writeHtml } from "../../../../src/tools/docs/pages/write-html.js";
import { ROOT } from "../../../support/root.js";

let root: string | undefined;
afterEach(async () => {
  if (root !== undefined) await rm(root, { recursive: true });
  root = undefined;
});

async function guidesOf(files: Readonly<Record<string, string>>) {
  root = await mkdtemp(join(tmpdir(), "smile-contracts-guides-"));
  const folder = join(root, "docs", "guides");
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return guidePages(root);
}

const LIST = "# Guides\n\nAll.\n\n- [B](b.md). What `b` is,\n  in two lines.\n- [A](a.md). What a is.\n";

test("guides come in the order of their list, with what it says of them", async () => {
  const pages = await guidesOf({ "README.md": LIST, "a.md": "# A\n\nText.\n", "b.md": "# `B`\n\nText.\n" });
  expect(pages.map(({ path, kind, title, summary }) => [path, kind, title, summary])).toEqual([
    ["guides/index.html", "contents", "Guides", "All."],
    ["guides/b.html", "guide", "B", "What b is, in two lines."],
    ["guides/a.html", "guide", "A", "What a is."],
  ]);
});

test.each([
  ["a guide that the list lacks", { "c.md": "# C\n\nText.\n" }, "does not list c.md"],
  ["a link to no page of the site", { "a.md": "# A\n\n[x](../adr/x.md)\n" }, "../adr/x.md"],
])("%s is a mistake", async (_mistake, file, message) => {
  const files = { "README.md": LIST, "a.md": "# A\n\nText.\n", "b.md": "# B\n\nText.\n", ...file };
  await expect(guidesOf(files)).rejects.toThrow(message);
});

test("every link between our guides leads to a page, and to a heading where it names one", async () => {
  const pages = await guidePages(ROOT);
  const places = new Set(
    pages.flatMap(({ path, blocks }) => [
      path,
      ...blocks.flatMap((block) => (block.kind === "heading" ? `${path}#${block.id}` : [])),
    ]),
  );
  const targets = pages.flatMap((page) =>
    [...writeHtml(page).matchAll(/href="(?<target>[^":]+)"/g)].map(({ groups = {} }) => {
      const { pathname, hash } = new URL(groups["target"] ?? "", `http://site/${page.path}`);
      return `${pathname.slice(1)}${hash}`;
    }),
  );
  expect(targets).toContain("guides/testing.html#msw");
  expect(targets.filter((target) => target.startsWith("guides/") && !places.has(target))).toEqual([]);
});

test("what is printed and what is typed is called so, and a program by its own name", async () => {
  const a = "# A\n\n```sh\nnode a.mjs\n```\n\n```ts a.mjs\n1;\n```\n\n```text\n1\n```\n";
  const [, , page] = await guidesOf({ "README.md": LIST, "a.md": a, "b.md": "# B\n\nText.\n" });
  expect(page?.blocks.map((block) => block.kind === "code" && block.title)).toEqual(["Shell", "a.mjs", "Output"]);
});
