import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type { Attribute, Block, Page } from "../../../../src/tools/docs/pages/page.js";
import { writeMarkdown } from "../../../../src/tools/docs/pages/write-markdown.js";

const CONTENTS = { path: "reference/pets/contents.html" };
const HOSTILE = "*a* _b_ `c` ~~d~~ [e](f) <g> &amp; | \\ snake_case # h";

const parser = new MarkdownIt({ html: true });

/** A page as another program reads it. */
const read = (blocks: Block[], own: Partial<Page> = {}) => {
  const page: Page = {
    path: "reference/pets/pets/getpet.html",
    kind: "operation",
    part: "Pets & co",
    title: "Get a pet",
    names: [],
    summary: "Gives one pet.",
    blocks,
    ...own,
  };
  return parser.render(writeMarkdown(page, CONTENTS));
};

const attribute = (own: Partial<Attribute>): Attribute => {
  return { name: "name", id: "name", type: "string", required: false, limits: [], ...own };
};
const attributes = (...own: Partial<Attribute>[]): Block => ({ kind: "attributes", attributes: own.map(attribute) });
const flat = (html: string) => html.replaceAll(/>\s+</g, "><").trim();

describe("a page as Markdown", () => {
  test("begins with its title, what it is about, where it belongs and where people read it", () => {
    const html = read([], { deprecated: true });
    expect(flat(html)).toBe(
      "<h1>Get a pet</h1><p><strong>Deprecated.</strong></p><blockquote><p>Gives one pet.</p></blockquote>" +
        '<p>Part of <a href="../contents.md">Pets &amp; co</a>. <a href="getpet.html">The same as HTML</a>.</p>',
    );
  });

  test("says once what it is about, and does not lead from the contents to the contents", () => {
    const html = read([{ kind: "prose", markdown: "**Gives one** `pet`." }], {
      ...CONTENTS,
      summary: "Gives one pet.",
    });
    expect(html.match(/Gives one/g)).toHaveLength(1);
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="contents.html"']);
  });

  test("shows words as they are, whatever they look like", () => {
    const html = read([{ kind: "heading", level: 3, text: HOSTILE, id: "x" }], { title: HOSTILE });
    const shown = "*a* _b_ `c` ~~d~~ [e](f) &lt;g&gt; &amp;amp; | \\ snake_case # h";
    expect(html).toContain(`<h1>${shown}</h1>`);
    expect(html).toContain(`<h3>${shown}</h3>`);
  });

  test("leads from prose, types and lists to the Markdown of other pages, and to the one page without", () => {
    const html = read([
      { kind: "prose", markdown: "[a](site:reference/pets/schemas/pet.html#name), [b](https://pets.example/x.html)" },
      { kind: "prose", markdown: "[c](site:index.html#start)" },
      { kind: "heading", level: 2, text: "Both", id: "both" },
      attributes({ type: "array of [Pet](site:reference/pets/schemas/pet.html)", limits: ["[d](site:guides/d.html)"] }),
      { kind: "heading", level: 2, text: "Others", id: "others" },
      {
        kind: "links",
        links: [{ text: "e_", page: "reference/pets/contents.html", about: "E\ne.", deprecated: true }],
      },
    ]);
    const targets = [...html.matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, href, text]) => [text, href]);
    expect(targets.slice(2)).toEqual([
      ["a", "../schemas/pet.md#name"],
      ["b", "https://pets.example/x.html"],
      ["c", "../../../index.html#start"],
      ["Pet", "../schemas/pet.md"],
      ["d", "../../../guides/d.md"],
      ["e_", "../contents.md"],
    ]);
    expect(html).toContain("e_</a> (deprecated): E e.</li>");
  });

  test("has inner attributes in inner lists, below descriptions of any length", () => {
    const inner = [attribute({ name: "in`ner", limits: ["at most 3", "format `date`"], source: "Source: ours" })];
    const html = read([
      attributes(
        { name: "owner", required: true, deprecated: true, description: "Whose\nit is.", attributes: inner },
        { name: "kind", description: "One of:\n\n- a cat\n- a dog", limits: ["not empty"], examples: ["a `cat`"] },
      ),
    ]);
    expect(flat(html)).toContain(
      "<ul><li><p><code>owner</code> (string, required, deprecated): Whose it is.</p>" +
        "<ul><li><code>in`ner</code> (string): Limits: at most 3; format <code>date</code>. " +
        "Source: ours.</li></ul></li>" +
        "<li><p><code>kind</code> (string): Limits: not empty. Example: <code>a `cat`</code>.</p><p>One of:</p>" +
        "<ul><li>a cat</li><li>a dog</li></ul></li></ul>",
    );
  });

  test("keeps every cell of a table in its place", () => {
    const html = read([
      {
        kind: "values",
        values: [
          { value: "A|B", id: "a", meaning: "One | two,\nor `x|y`.", source: "Source: ours" },
          { value: "LOST", id: "b", meaning: "Gone.", page: "reference/pets/error-codes/lost.html" },
        ],
      },
    ]);
    const cells = [...html.matchAll(/<td>(.*)<\/td>/g)].map(([, cell]) => cell);
    expect(cells).toEqual([
      "<code>A|B</code>",
      "One | two, or <code>x|y</code>. Source: ours.",
      '<a href="../error-codes/lost.md"><code>LOST</code></a>',
      "Gone.",
    ]);
  });

  test("has code as it is, also such as has fences, and endpoints", () => {
    const text = "```ts\nconst a = `<b>`;\n```\n\n````";
    const html = read([
      { kind: "endpoint", method: "GET", path: "/pets/{id}" },
      { kind: "code", language: "md", title: "A *guide*", text },
    ]);
    expect(html).toContain("<code>GET /pets/{id}</code>");
    expect(html).toContain("<p>A *guide*:</p>");
    expect(html).toContain(`<code class="language-md">${text.replace("<b>", "&lt;b&gt;")}\n</code>`);
  });
});
