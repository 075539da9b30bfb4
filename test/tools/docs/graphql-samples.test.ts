import { graphql, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { createGraphqlExecutor } from "../../../generated/billing/graphql/executor.js";
import { readContracts } from "../../../src/tools/docs/contracts.js";
import { queryTypeOf, readGraphqlContracts, typesOf } from "../../../src/tools/docs/graphql/contracts.js";
import type { Executor } from "../../../src/tools/docs/graphql/data-path.js";
import { pageSamples } from "../../../src/tools/docs/graphql/page-samples.js";
import { sampleDocument } from "../../../src/tools/docs/graphql/sample-document.js";
import { makeSamples } from "../../../src/tools/docs/graphql/samples.js";
import { ROOT } from "../../support/root.js";
import { shopContract } from "./graphql-shop.js";
import { contractWith } from "./pets.js";

const SHOPS = [
  { name: null, Receipts: null },
  { name: "Corner", opened: "today", Receipts: [{ receiptUuid: "r-1", total: "2.50" }] },
];
const DATA = {
  allShops: { count: 2, objects: ({ limit }: { limit: number }) => SHOPS.slice(0, limit) },
  shop: ({ name }: { name: string }) => SHOPS.find((shop) => shop.name === name),
  receipt: ({ uuid }: { uuid: string }) => (uuid === "r-1" ? SHOPS[1]?.Receipts?.[0] : null),
  find: [{ rank: 1, shop: SHOPS[1] }],
};

/** A stub of the mock's executor: it answers a schema from values. */
const stub = (rootValue: object = DATA): Executor => ({
  execute: ({ query, variables }) =>
    graphql({ schema: shopContract().schema, source: query, rootValue, variableValues: variables }),
});

describe("the sample of a query", () => {
  const fields = queryTypeOf(shopContract().schema).getFields();
  const documentFor = (name: string, ...args: string[]) =>
    sampleDocument(fields[name] as Parameters<typeof sampleDocument>[0], args).replaceAll(/\s+/g, " ");

  test("asks for values, of a time that is there twice once, and has the arguments as variables", () => {
    expect(documentFor("shop", "name")).toBe(
      "query shop($name: String) { shop(name: $name) { name opened Receipts { receiptUuid total } } }",
    );
  });

  test("asks for a page of what is given page by page", () => {
    expect(documentFor("allShops")).toBe(
      "query allShops($limit: Int) { allShops { count objects(limit: $limit) { name opened Receipts { receiptUuid " +
        "total } } } }",
    );
  });

  test("takes ids from the data, of objects that no list leads to too, and words from a ready-made query", async () => {
    const samples = await makeSamples(shopContract(), stub());
    expect(Object.entries(samples).map(([name, { variables }]) => [name, variables])).toEqual([
      ["shop", { name: "Corner" }],
      ["receipt", { uuid: "r-1" }],
      ["find", { words: "corner" }],
      ["allShops", { limit: 2 }],
    ]);
    expect(samples["receipt"]?.answer).toEqual({ data: { receipt: { receiptUuid: "r-1", total: "2.50" } } });
  });

  test("comes with a command, the ready-made documents that start there, and objects of the types", async () => {
    const { queries, objects } = await pageSamples(shopContract(), stub());
    const [, body = ""] = /^curl --fail-with-body [^]*--data '([^']*)'/.exec(queries["find"]?.curl ?? "") ?? [];
    const { data } = await stub().execute(JSON.parse(body) as { query: string });
    expect(JSON.parse(JSON.stringify(data))).toEqual(queries["find"]?.answer.data);
    expect(queries["find"]?.curl).toContain("pets.example");
    expect(queries["find"]?.readyMade[0]?.name).toBe("findShops");
    expect(queries["find"]?.readyMade[0]?.document).toMatch(/^# Variables: \{"words":"corner"\}\nquery findShops/);
    expect(queries["shop"]?.readyMade).toEqual([]);
    expect(objects).toMatchObject({
      Shop: { name: "Corner", opened: "today" },
      ShopCursor: { count: 2, objects: [{ name: "Corner" }] },
      Match: { rank: 1 },
      ShopFilter: { name: "Corner" },
    });
  });

  test("has no command where no operation of the contract takes GraphQL", async () => {
    const contract = { ...shopContract().contract, document: contractWith({}) };
    const { queries } = await pageSamples(shopContract({ contract }), stub());
    expect(queries["find"]).not.toHaveProperty("curl");
  });

  test("is missed aloud where the data has no id, or the answer is empty or refused", async () => {
    await expect(makeSamples(shopContract(), stub({ allShops: { objects: [] } }))).rejects.toThrow(
      "The data has no Shop.name",
    );
    await expect(makeSamples(shopContract(), stub({ ...DATA, find: [] }))).rejects.toThrow(
      "The sample of the query find is answered with nothing.",
    );
    await expect(makeSamples(shopContract({ queries: [] }), stub())).rejects.toThrow(
      "No value for the arguments of the query find",
    );
    const refusing: Executor = { execute: () => Promise.resolve({ errors: [{ message: "Too much." }] }) };
    await expect(makeSamples(shopContract(), refusing)).rejects.toThrow("is refused: Too much.");
  });
});

describe("the samples of billing, answered by the mock", async () => {
  const [billing] = readGraphqlContracts(ROOT, await readContracts(ROOT));
  if (!billing) throw new Error("Billing has no GraphQL part.");
  const { queries, objects } = await pageSamples(billing, createGraphqlExecutor());

  test("are there for all 15 queries, valid, and answered without a null where the object should be", () => {
    expect(Object.keys(queries)).toEqual(Object.keys(queryTypeOf(billing.schema).getFields()));
    expect(Object.keys(queries)).toHaveLength(15);
    for (const [name, { query, answer }] of Object.entries(queries)) {
      expect(validate(billing.schema, parse(query)), name).toEqual([]);
      expect(answer.data[name], name).toBeTruthy();
      expect(query.split("\n").length, name).toBeLessThan(30);
    }
  });

  test("are there for all 34 objects and 19 inputs", () => {
    const { objects: types, inputs } = typesOf(billing.schema);
    expect([types.length, inputs.length]).toEqual([34, 19]);
    expect(Object.keys(objects).sort()).toEqual([...types, ...inputs].map(({ name }) => name).sort());
  });

  test("hold every ready-made document once", () => {
    const shown = Object.values(queries).flatMap(({ readyMade }) => readyMade.map(({ name }) => name));
    expect(shown.sort()).toEqual(billing.queries.map(({ name }) => name).sort());
  });
});
