import { expect, test } from "vitest";
import type { Page } from "../../../../src/tools/docs/pages/page.js";
import { writeHtml } from "../../../../src/tools/docs/pages/write-html.js";

const HOSTILE = `"><script>alert(1)</script>`;

test("nothing that a contract says becomes markup of its own", () => {
  const page: Page = {
    path: "reference/pets/pets/getpet.html",
    kind: "operation",
    part: HOSTILE,
    title: HOSTILE,
    names: [],
    summary: HOSTILE,
    blocks: [
      { kind: "heading", level: 2, text: HOSTILE, id: HOSTILE },
      { kind: "prose", markdown: `${HOSTILE} [click](javascript:alert(1)) ![x](https://elsewhere.example/x.png)` },
      { kind: "endpoint", method: "GET", path: HOSTILE },
      {
        kind: "attributes",
        attributes: [
          { name: HOSTILE, id: HOSTILE, type: HOSTILE, required: true, description: HOSTILE, limits: [HOSTILE] },
        ],
      },
      { kind: "values", values: [{ value: HOSTILE, id: HOSTILE, meaning: HOSTILE, source: HOSTILE }] },
      { kind: "code", language: HOSTILE, title: HOSTILE, text: HOSTILE },
      { kind: "links", links: [{ text: HOSTILE, page: "reference/pets/schemas/pet.html", about: HOSTILE }] },
    ],
  };
  const html = writeHtml(page);
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/href="javascript/);
  expect(html).not.toContain('id=""');
});

test("code that few look for is folded, and the other is not", () => {
  const code = { kind: "code", language: "go", title: "Go", text: "package main" } as const;
  const page = { path: "a.html", kind: "operation", part: "", title: "", names: [], summary: "" } as const;
  expect(writeHtml({ ...page, blocks: [code] })).not.toContain("<details");
  expect(writeHtml({ ...page, blocks: [{ ...code, isFolded: true }] })).toMatch(
    /<details class="folded"><summary>Go<\/summary><figure class="code">.*<\/figure><\/details>$/s,
  );
});

test("links are relative to the page that they stand on, and inner objects fold below the first", () => {
  const inner = (name: string, below: Page["blocks"] = []) => ({
    name,
    id: name,
    type: "[Pet](site:reference/pets/schemas/pet.html#x)",
    required: false,
    limits: [],
    ...(below[0]?.kind === "attributes" && { attributes: below[0].attributes }),
  });
  const html = writeHtml({
    path: "reference/pets/pets/getpet.html",
    kind: "operation",
    part: "Pets",
    title: "Get a pet",
    names: [],
    summary: "",
    deprecated: true,
    blocks: [
      {
        kind: "attributes",
        attributes: [
          inner("a", [
            { kind: "attributes", attributes: [inner("b", [{ kind: "attributes", attributes: [inner("c")] }])] },
          ]),
        ],
      },
    ],
  });
  expect(html).toContain('href="../schemas/pet.html#x"');
  expect(html).toMatch(/<h1>Get a pet.*Deprecated/);
  expect(html.match(/<details open>/g)).toHaveLength(1);
  expect(html.match(/<details>/g)).toHaveLength(1);
});
