import { beforeAll, expect, test } from "vitest";
import { find } from "../../../../src/tools/docs/search/find.js";
import { makeIndex } from "../../../../src/tools/docs/search/make-index.js";
import type { SearchEntry } from "../../../../src/tools/docs/search/search-entries.js";

const entry = (title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  title,
  kind: "section",
  part: "Shop API",
  href: `reference/shop/${title}.html`,
  text: "",
  ...more,
});

let index: Awaited<ReturnType<typeof makeIndex>>;

beforeAll(async () => {
  index = await makeIndex([
    entry("PET_SOLD_OUT", { kind: "error code", text: "Somebody else has bought it." }),
    entry("petState", { kind: "attribute", names: ["Pet.petState"] }),
    entry("PetState", { kind: "schema", href: "reference/shop/petstate-schema.html" }),
    entry("Get a pet", { kind: "operation", names: ["getPet", "GET /pets/{id}"] }),
    entry("Get all pets", { kind: "operation", names: ["listPets"], deprecated: true }),
    entry("Pets", { kind: "group", text: "What a pet is, and how to get one." }),
    entry("Retries", { text: "When a call is repeated after 503." }),
    entry("Retries", { part: "Zoo API", href: "reference/zoo/Retries.html", text: "When a call is repeated." }),
  ]);
});

const titles = (query: string, folder?: string) => find(index, query, folder).found.map(({ title }) => title);

test.each([
  ["PET_SOLD_OUT", "PET_SOLD_OUT"],
  ["pet sold out", "PET_SOLD_OUT"],
  ["petsoldout", "PET_SOLD_OUT"],
  ["sold", "PET_SOLD_OUT"],
  ["petState", "petState"],
  ["PetState", "PetState"],
  ["pet.petstate", "petState"],
  ["getpet", "Get a pet"],
  ["get /pets/{id}", "Get a pet"],
  ["retry", "Retries"],
  ["how do I get a pet", "Get a pet"],
])("%s leads to %s", (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test("what belongs to the reference that is read comes first, and what the query names even before it", () => {
  const firstFor = (query: string, folder: string) => find(index, query, folder).found[0]?.href;
  expect(firstFor("retries", "reference/zoo/")).toBe("reference/zoo/Retries.html");
  expect(firstFor("retries", "reference/shop/")).toBe("reference/shop/Retries.html");
  expect(firstFor("zoo retries", "reference/shop/")).toBe("reference/zoo/Retries.html");
});

test("a misspelt word is taken for the nearest, and the reader is told", () => {
  expect(find(index, "repaeted 503")).toMatchObject({ corrected: "repeated 503", inPart: false });
  expect(find(index, "petStat").corrected).toBeUndefined();
});

test("where nothing has all words, what has some of them is found", () => {
  expect(find(index, "sold retries")).toMatchObject({ inPart: true, count: 3 });
  expect(find(index, "xylophone")).toMatchObject({ found: [], count: 0 });
  expect(find(index, " / ")).toMatchObject({ found: [], count: 0 });
});
