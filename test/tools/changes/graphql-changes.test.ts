import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findGraphqlChanges } from "../../../src/tools/changes/graphql-changes.js";
import { ROOT } from "../../support/root.js";

const schema = readFileSync(join(ROOT, "openapi", "billing", "schema.graphql"), "utf8");
const changed = (from: string | RegExp, to: string) => {
  expect(schema).toMatch(from);
  return findGraphqlChanges(schema, schema.replace(from, to));
};

describe("changes of the billing GraphQL schema", () => {
  test("there are none where nothing changed, or only words", () => {
    expect(changed(/"The name of the company\."/, '"What the company is called."')).toEqual({
      breaking: [],
      dangerous: [],
    });
  });

  test.each([
    ["a field that is gone", "accountRank: Int!", "rank: Int!", ["SearchResult.accountRank was removed."]],
    [
      "a field of another type",
      "accountRank: Int!",
      "accountRank: String!",
      ["SearchResult.accountRank changed type from Int! to String!."],
    ],
    [
      "a field that may be null",
      "accountRank: Int!",
      "accountRank: Int",
      ["SearchResult.accountRank changed type from Int! to Int."],
    ],
    ["a type that is gone", /"[^"]+"\nscalar UUID/, "scalar Uuid\nscalar UUID", []],
    [
      "an argument that is a must",
      /q: String\b/,
      "q: String!",
      ["Query.search arg q has changed type from String to String!."],
    ],
  ])("%s", (_what, from, to, breaking) => {
    expect(changed(from, to).breaking).toEqual(breaking);
  });

  test("that a client may not expect are told apart", () => {
    const { breaking, dangerous } = changed(/input ServiceFilter \{/, 'input ServiceFilter {\n  "New."\n  fresh: Int');
    expect({ breaking, dangerous }).toEqual({
      breaking: [],
      dangerous: ["An optional field fresh on input type ServiceFilter was added."],
    });
  });
});
