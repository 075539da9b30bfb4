import { expect, test } from "vitest";
import { layout } from "../../../../src/tools/docs/pages/layout.js";

const PAGE = {
  path: "reference/pets/dogs/getdog.html",
  title: "Get a dog",
  part: "Pets",
  description: 'Gets a "dog".',
  references: [
    { title: "Shops", page: "reference/shops/index.html" },
    { title: "Pets", page: "reference/pets/index.html" },
  ],
  main: "<h1>Get a dog</h1>",
};

test("a page loads and runs only files of its own site", () => {
  const html = layout(PAGE);
  expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self';/);
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=|(?:src|href)="(?:https?:)?\/\//);
});

test("the header leads to every reference and marks the page's own, to whose contents it leads without scripts", () => {
  const html = layout(PAGE);
  expect(html).toContain('<a href="../../shops/index.html">Shops</a>');
  expect(html).toContain('<a href="../index.html" aria-current="true">Pets</a>');
  expect(html).toContain('<noscript><a href="../contents.html">Contents</a></noscript>');
});

test("the headings stand beside the content where there are some to choose from", () => {
  const outline = [
    { level: 2 as const, text: "Answers", id: "answers" },
    { level: 3 as const, text: "<200>", id: "200" },
  ];
  const html = layout({ ...PAGE, outline });
  expect(html).toContain('<li class="level-3"><a href="#200">&lt;200&gt;</a></li>');
  expect(layout({ ...PAGE, outline: outline.slice(1) })).not.toContain("On this page");
});

test("what else there is of a page is told to readers and to machines", () => {
  const html = layout({
    ...PAGE,
    breadcrumbs: [{ text: "Pets", page: "reference/pets/contents.html" }],
    alternates: [{ text: "As Markdown", page: "reference/pets/dogs/getdog.md", type: "text/markdown" }],
  });
  expect(html).toContain('<link rel="alternate" type="text/markdown" href="getdog.md">');
  expect(html).toContain('<a href="getdog.md">As Markdown</a>');
  expect(html).toContain('<li><a href="../contents.html">Pets</a></li>');
});
