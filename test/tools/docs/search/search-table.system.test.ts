import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { find } from "../../../../src/tools/docs/search/find.js";
import { makeIndex } from "../../../../src/tools/docs/search/make-index.js";
import { readOtherWords, withOtherWords } from "../../../../src/tools/docs/search/other-words.js";
import { searchEntries, type SearchEntry } from "../../../../src/tools/docs/search/search-entries.js";
import { ROOT } from "../../../support/root.js";
import { allSitePages } from "../../../support/site-pages.js";

const TABLE = readFileSync(new URL("search-table.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ") as [string, string, string, string]);

/** Marks of Markdown, and what says where a statement comes from. */
const NO_WORDS = /\*\*|`|\]\(|\\|(?:^|\s)(?:#+|-|>)\s|\bSource: /;
/** What the search may load before its first result, compressed. */
const MAX_BYTES = 250_000;

let entries: SearchEntry[];
let index: Awaited<ReturnType<typeof makeIndex>>;

beforeAll(async () => {
  const words = readOtherWords(readFileSync(join(ROOT, "docs", "site", "other-words.txt"), "utf8"));
  entries = withOtherWords(searchEntries(await allSitePages()), words);
  index = await makeIndex(entries);
});

describe("the search over all references and guides", () => {
  test.each(TABLE)("%s leads to %s", (query, target, place) => {
    const first = find(index, query).found.slice(0, Number(place));
    expect(first.map(({ href }) => href)).toContain(target);
  });

  test("knows each place once, in words alone", () => {
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
    // A backslash that an entry speaks of is a word there.
    const spoken = entries.filter(({ text }) => NO_WORDS.test(text.replace(/ no \\/g, "")));
    expect(spoken.map(({ href }) => href)).toEqual([]);
  });

  test("is light enough to load when it is opened", () => {
    expect(gzipSync(JSON.stringify(entries)).length).toBeLessThan(MAX_BYTES);
  });
});
