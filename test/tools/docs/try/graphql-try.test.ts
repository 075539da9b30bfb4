import { expect, test } from "vitest";
import { tryGraphql } from "../../../../src/tools/docs/graphql/graphql-try.js";
import { shopContract } from "../graphql-shop.js";
import { contractWith } from "../pets.js";

const PAGE = "reference/shops-graphql/queries/find.html";
const SAMPLE = { query: "{ find }", variables: { words: "late" }, answer: { data: {} } };

const id = { name: "id", in: "path", required: true, schema: { type: "string" }, example: "7" };

function shops(isThere: boolean) {
  const { contract } = shopContract();
  const document = contractWith({}, { parameters: [id], ...(isThere && { "x-graphql": true }) });
  return shopContract({ contract: { ...contract, document } });
}

test("the page of a query offers its sample, then the ready-made documents that start with it", () => {
  const [offered] = tryGraphql(shops(true), "find", SAMPLE, PAGE);
  expect(offered?.file).toMatchObject({ operationId: "feedPet", mount: "/shops/v2" });
  expect(offered?.file).not.toHaveProperty("body");
  expect(offered?.file.documents).toMatchObject([
    { query: "{ find }", variables: { words: "late" } },
    { name: "findShops", variables: { words: "corner" } },
  ]);
  expect(tryGraphql(shops(true), "shop", SAMPLE, PAGE)[0]?.file.documents).toHaveLength(1);
});

test("nothing is offered where no operation takes GraphQL", () => {
  expect(tryGraphql(shops(false), "find", SAMPLE, PAGE)).toEqual([]);
});
