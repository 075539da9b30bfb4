import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../../src/openapi/document.js";
import { generateGraphql } from "../../../../src/tools/generate/graphql/generate-graphql.js";
import { readGraphql } from "../../../../src/tools/generate/graphql/read-graphql.js";
import { withExports } from "../../../../src/tools/generate/package-exports.js";
import { readContract } from "../../../../src/tools/generate/read-contract.js";
import { type ContractCopy, copyContract } from "../../../support/contract-copy.js";
import { readBundle } from "../../../support/contracts.js";

const API = "billing";
const SCHEMA = `openapi/${API}/schema.graphql`;
const QUERY = `openapi/${API}/queries/search.yaml`;

let copy: ContractCopy;
beforeEach(async () => {
  copy = await copyContract(API);
});
afterEach(() => copy.remove());

const document = readBundle(API) as unknown as OpenApiDocument;
const generate = async (bundle = document) => {
  const graphql = readGraphql(copy.root, API);
  return graphql && (await generateGraphql(readContract(API, bundle), graphql));
};
const change = async (file: string, from: string | RegExp, to: string) => {
  const text = await readFile(join(copy.root, file), "utf8");
  expect(text).toMatch(from);
  await writeFile(join(copy.root, file), text.replace(from, to));
};

describe("what is wrong with the GraphQL contract is told with file, line and reason, and nothing is generated", () => {
  test.each([
    ["a schema that is none", SCHEMA, "type Query {", "type Query", /schema\.graphql:\d+: Syntax Error: /],
    ["a type that does not exist", SCHEMA, "): Account\n", "): Acount\n", /schema\.graphql:\d+: Unknown type "Acount"/],
    ["a scalar without a JSON form", SCHEMA, /scalar UUID/, "scalar Guid\nscalar UUID", /./],
    [
      "a field that the schema does not have",
      QUERY,
      "accountRank",
      "rank",
      /search\.yaml:\d+: Cannot query field "rank" on type "SearchResult"/,
    ],
    ["a document that is none", QUERY, "query search(", "query search((", /search\.yaml:\d+: Syntax Error: /],
    [
      "a query of another name",
      QUERY,
      "query search(",
      "query find(",
      /search\.yaml:1:1: the document must hold one query of the name "search"/,
    ],
    [
      "an unknown part",
      QUERY,
      "summary:",
      "sumary:",
      /search\.yaml:1:1: "sumary" of a query is unknown; known are summary, description/,
    ],
    ["no summary", QUERY, /summary: .*\n/, "", /search\.yaml:1:1: a query needs a summary/],
    [
      "an alias, which ready-made queries do not have",
      QUERY,
      "accountRank",
      "rank: accountRank",
      /search selects other than plain fields/,
    ],
    ["an offset that no cursor takes", QUERY, "$limit: Int)", "$limit: Int, $offset: Int)", /offset/],
  ] as const)("%s", async (_what, file, from, to, message) => {
    if (_what.startsWith("a scalar")) {
      await change(SCHEMA, from, to);
      await change(SCHEMA, "accountRank: Int!", "accountRank: Guid!");
      await expect(generate()).rejects.toThrow(/the scalar Guid of schema\.graphql has no JSON form/);
      return;
    }
    await change(file, from, to);
    await expect(generate()).rejects.toThrow(message);
  });

  test("a carrier that is not marked", async () => {
    const unmarked = JSON.parse(JSON.stringify(document).replace('"x-graphql":true,', "")) as OpenApiDocument;
    await expect(generate(unmarked)).rejects.toThrow("no operation has x-graphql");
  });
});

test("an API without a schema gets no GraphQL entries", async () => {
  await rm(join(copy.root, SCHEMA));
  expect(await generate()).toBe(undefined);
  const entries = (hasGraphql: boolean) => JSON.parse(withExports("{}", [{ api: API, hasGraphql }])).exports as object;
  expect(Object.keys(entries(false))).not.toContain(`./${API}/graphql`);
  expect(Object.keys(entries(true))).toEqual(
    expect.arrayContaining([`./${API}/graphql`, `./${API}/graphql/check`, `./${API}/schema.graphql`]),
  );
});
