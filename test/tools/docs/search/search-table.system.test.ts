import { readFileSync } from "node:fs";
import { join } from "node:path";
import type MiniSearch from "minisearch";
import { beforeAll, describe, expect, test } from "vitest";
import { readContracts } from "../../../../src/tools/docs/contracts.js";
import { readGraphqlContracts } from "../../../../src/tools/docs/graphql/contracts.js";
import { find } from "../../../../src/tools/docs/search/find.js";
import { makeIndex } from "../../../../src/tools/docs/search/make-index.js";
import { readOtherWords, withOtherWords } from "../../../../src/tools/docs/search/other-words.js";
import { type SearchEntry, searchEntries } from "../../../../src/tools/docs/search/search-entries.js";
import { sitePages } from "../../../../src/tools/docs/site-pages.js";
import { ROOT } from "../../../support/root.js";

const lines = readFileSync(join(import.meta.dirname, "search-table.txt"), "utf8").split("\n");
const rows = lines
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ") as [query: string, target: string, place: string, what: string]);

let entries: SearchEntry[];
let index: MiniSearch<SearchEntry>;

beforeAll(async () => {
  const contracts = await readContracts(ROOT);
  const { guides, references } = await sitePages(ROOT, contracts, readGraphqlContracts(ROOT, contracts));
  const words = readOtherWords(readFileSync(join(ROOT, "docs", "site", "other-words.txt"), "utf8"));
  entries = withOtherWords(searchEntries([...guides, ...references]), words);
  index = await makeIndex(entries);
});

describe("the search over the whole site", () => {
  test("has a table of what readers type", () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });

  test.each(rows)("leads from %j to %s, among the first %s: %s", (query, target, place) => {
    expect(entries.map(({ href }) => href)).toContain(target);
    const found = find(index, query).found.slice(0, Number(place));
    expect(found.map(({ href }) => href)).toContain(target);
  });

  test("keeps marks of Markdown and of sources out of what it shows, and words apart", () => {
    for (const { href, text } of entries) {
      expect(text, href).not.toMatch(/Source: |\*\*|\]\(|\n/);
    }
  });
});
