import { expect, test } from "vitest";
import { readOtherWords, withOtherWords } from "../../../../src/tools/docs/search/other-words.js";
import type { SearchEntry } from "../../../../src/tools/docs/search/search-entries.js";

const entries: SearchEntry[] = [
  { title: "Pet", names: ["pet"], kind: "schema", part: "Shop API", href: "pet.html", text: "" },
];

test("other words become names of the place that they lead to", () => {
  const words = readOtherWords("# words | place | why\nanimal, house mate | pet.html | what neighbours say\n");
  expect(withOtherWords(entries, words)).toMatchObject([{ names: ["pet", "animal", "house mate"] }]);
});

test("other words that lead to nothing stop the build", () => {
  expect(() => withOtherWords(entries, [{ words: ["cat"], href: "cat.html" }])).toThrow("cat.html");
});
