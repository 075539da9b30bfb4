import { describe, expect, test } from "vitest";
import { llms, llmsFull } from "../../../../src/tools/docs/machine/llms.js";
import type { Block, Page, PageKind } from "../../../../src/tools/docs/pages/page.js";

const SUBJECT = { name: "pets", description: "Of *pets*." };
const REFERENCES = [
  { title: "Pets", folder: "reference/pets", downloads: { "openapi.yaml": "" } },
  { title: "Shops", folder: "reference/shops", downloads: { "schema.graphql": "" } },
];

const pageOf = (part: string, kind: PageKind, path: string, blocks: Block[] = [], names: string[] = []): Page => ({
  path: `${path}.html`,
  kind,
  part,
  title: path.split("/").at(-1) ?? "",
  names,
  summary: `About ${path}.`,
  blocks,
});
const prose = (markdown: string): Block => ({ kind: "prose", markdown });
const to = (name: string) => `[${name}](site:reference/pets/schemas/${name}.html#x)`;
const values: Block = { kind: "values", values: [{ value: "CAT", id: "cat", meaning: "A cat." }] };

const PAGES = [
  pageOf("Guides", "contents", "guides/index"),
  pageOf("Guides", "guide", "guides/testing", [
    prose("Feeding is tested. See [pets](site:reference/pets/contents.html)."),
  ]),
  pageOf("Pets", "contents", "reference/pets/contents"),
  pageOf(
    "Pets",
    "operation",
    "reference/pets/pets/feed",
    [prose(`Takes ${to("food")} and ${to("kind")}.`)],
    ["feedPet"],
  ),
  pageOf("Pets", "schema", "reference/pets/schemas/food", [prose(`Of ${to("taste")}.`)]),
  pageOf("Pets", "schema", "reference/pets/schemas/kind", [values]),
  pageOf("Pets", "schema", "reference/pets/schemas/taste"),
  pageOf("Shops", "contents", "reference/shops/contents"),
];

describe("llms.txt", () => {
  const text = llms(SUBJECT, PAGES, REFERENCES);

  test("has title and summary first, then references, guides and what can be left out", () => {
    expect(text).toMatch(/^# pets\n\n> Of \\\*pets\\\*\.\n/);
    expect(text.match(/^## .*$/gm)).toEqual(["## Pets", "## Shops", "## Guides", "## Optional"]);
  });

  test("leads to every page's Markdown and to the downloads, each page with its summary", () => {
    const [pets = ""] = text.split("## Shops");
    expect(pets).toContain("- [contents](reference/pets/contents.md): About reference/pets/contents.");
    expect(pets).toContain("- [feedPet: feed](reference/pets/pets/feed.md): About reference/pets/pets/feed.");
    expect(pets).toContain("- [openapi.yaml](reference/pets/openapi.yaml)");
    const optional = text.split("## Optional")[1] ?? "";
    expect(optional.match(/\(.*?\)/g)).toEqual(
      ["food", "kind", "taste"].map((name) => `(reference/pets/schemas/${name}.md)`),
    );
  });
});

describe("llms-full.txt", () => {
  const text = llmsFull(SUBJECT, PAGES);

  test("has all pages in their order, but no object again that a request or an answer shows", () => {
    const titles = text.match(/^# .*$/gm)?.map((line) => line.slice(2));
    expect(titles).toEqual(["pets", "index", "testing", "contents", "feed", "kind", "taste", "contents"]);
  });

  test("leads to the files from where it lies", () => {
    expect(text).toContain("See [pets](reference/pets/contents.md).");
    expect(text).toContain("[The same as HTML](reference/pets/pets/feed.html)");
  });
});
