import { expect, test } from "vitest";
import { searchEntries } from "../../../../src/tools/docs/search/search-entries.js";
import { attribute, page, prose } from "./shop-pages.js";

const hrefsOf = (...pages: Parameters<typeof searchEntries>[0]) => searchEntries(pages).map(({ href }) => href);

test("a text is found by its sections, whose words are neither marked up nor grown together", () => {
  const [errors, retries] = searchEntries([
    page("section", "Errors", [
      prose("The `code` says\n**why**.\n\n- See [retries](site:a.html).\n- Wait"),
      { kind: "heading", level: 2, text: "Retries", id: "retries" },
      prose("| Status | Meaning |\n| --- | --- |\n| 429 | _too_ many |\n| 503 | a \\| b |"),
    ]),
  ]);
  expect(errors).toMatchObject({ title: "Errors", text: "The code says why. See retries. Wait" });
  expect(retries).toMatchObject({
    title: "Retries",
    kind: "section",
    part: "Shop API · Errors",
    href: "reference/shop/errors.html#retries",
    text: "Status Meaning 429 too many 503 a | b",
  });
});

test("a page says what it is about, and not the facts that all of its kind have", () => {
  const [schema, operation] = searchEntries([
    page("schema", "Pet", [prose("An animal. It eats."), prose("Type: object. Source: our own conclusion.")], {
      summary: "An animal.",
    }),
    page("operation", "Get a pet", [prose("Operation `getPet`."), prose("Returns a pet.")], {
      names: ["getPet"],
      summary: "Returns a pet.",
    }),
  ]);
  expect(schema?.text).toBe("An animal. It eats.");
  expect(operation).toMatchObject({ names: ["getPet"], text: "Returns a pet." });
});

test("values are found where they are explained: an error code on its page, the others with their enumeration", () => {
  const values = (codePage?: string) => ({
    kind: "values" as const,
    values: [
      { value: "SOLD_OUT", id: "SOLD_OUT", meaning: "Gone.", ...(codePage !== undefined && { page: codePage }) },
      { value: "any other text", id: "any-other-text", meaning: "A new one." },
    ],
  });
  expect(hrefsOf(page("schema", "Code", [values("reference/shop/sold_out.html")]))).toEqual([
    "reference/shop/code.html",
  ]);
  expect(hrefsOf(page("schema", "State", [values()]), page("schema", "StateKnown", [values()]))).toEqual([
    "reference/shop/state.html",
    "reference/shop/state.html#SOLD_OUT",
    "reference/shop/stateknown.html",
  ]);
});

test("attributes are found in the schema that has them, parameters in their operation", () => {
  const attributes = [
    attribute("owner", { type: "[Person](site:reference/shop/person.html)", attributes: [attribute("owner.name")] }),
    attribute("size", { type: "object", attributes: [attribute("height", { id: "size.height" })] }),
  ];
  const block = { kind: "attributes" as const, attributes };
  expect(hrefsOf(page("schema", "Pet", [block]))).toEqual([
    "reference/shop/pet.html",
    "reference/shop/pet.html#owner",
    "reference/shop/pet.html#size",
    "reference/shop/pet.html#size.height",
  ]);
  const parameters = { kind: "attributes" as const, attributes: [attribute("limit", { id: "query.limit" })] };
  const found = searchEntries([page("operation", "List pets", [block, parameters], { names: ["listPets"] })]);
  expect(found.slice(1)).toMatchObject([
    { names: ["listPets.limit"], href: "reference/shop/list-pets.html#query.limit" },
  ]);
});

test("a section that only leads to a page is found on that page", () => {
  const heading = { kind: "heading" as const, level: 2 as const, text: "Pet", id: "Pet" };
  expect(hrefsOf(page("section", "Values", [heading]), page("schema", "Pet", []))).toEqual([
    "reference/shop/values.html",
    "reference/shop/pet.html",
  ]);
});
