import { linkNames } from "../copy/link-names.js";
import type { Page, PageKind } from "./page.js";

/** The kinds of pages whose names mean the same wherever they stand. */
const NAMED: readonly PageKind[] = ["operation", "event", "schema", "error code"];

/** Lists what prose about all APIs may name as code. What two pages are called, neither is meant by. */
export function siteGlossary(pages: readonly Page[]): Map<string, string> {
  const named = pages
    .filter(({ kind }) => NAMED.includes(kind))
    .map(({ kind, names, title, path }) => [kind === "operation" ? (names[0] ?? title) : title, path] as const);
  const counts = new Map<string, number>();
  for (const [name] of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(named.filter(([name]) => counts.get(name) === 1));
}

/** Makes links of the names in the prose of a page. */
export function linkPage(page: Page, glossary: ReadonlyMap<string, string>): Page {
  const blocks = page.blocks.map((block) =>
    block.kind === "prose" ? { ...block, markdown: linkNames(block.markdown, glossary) } : block,
  );
  return { ...page, blocks };
}
