import type { Attribute, Block, Page } from "../../../../src/tools/docs/pages/page.js";

/** An attribute of a page, with what a test says of it. */
export function attribute(name: string, more: Partial<Attribute> = {}): Attribute {
  return { name, id: name, type: "string", required: false, limits: [], ...more };
}

/** A page of a made-up reference, with what a test says of it. */
export function page(kind: Page["kind"], title: string, blocks: readonly Block[], more: Partial<Page> = {}): Page {
  const path = `reference/shop/${title.toLowerCase().replaceAll(" ", "-")}.html`;
  return { path, kind, part: "Shop API", title, names: [], summary: "", blocks, ...more };
}

export function prose(markdown: string): Block {
  return { kind: "prose", markdown };
}
