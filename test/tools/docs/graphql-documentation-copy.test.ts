import { buildSchema, parse, print, visit } from "graphql";
import { describe, expect, test } from "vitest";
import { documentationCopy } from "../../../src/tools/docs/graphql/documentation-copy.js";
import { SHOP, shopContract } from "./graphql-shop.js";

const contract = shopContract();
const copy = buildSchema(documentationCopy(contract));

describe("the documentation copy of a GraphQL schema", () => {
  test("has the same types, and leaves the schema as it is", () => {
    const bare = (sdl: string) =>
      print(
        visit(parse(sdl), { enter: (node) => ("description" in node ? { ...node, description: undefined } : node) }),
      );
    expect(bare(documentationCopy(contract))).toBe(`schema {\n  query: Query\n}\n\n${bare(SHOP)}`);
    expect(contract.schema.getType("Shop")?.description).toBe("Of a `ShopCursor`, and no `Thing`.");
  });

  test("introduces itself with title, download, the REST part, what is said of all queries, and the ready-made", () => {
    expect(copy.description).toMatch(/^# Shops GraphQL\n\n\[Download schema\.graphql\]\(schema\.graphql\)/);
    expect(copy.description).toContain("(site:reference/shops/index.html)");
    expect(copy.description).toContain("All shops. See [`Shop`](site:reference/shops-graphql/objects/shop.html).");
    expect(copy.description).toContain(
      "| `findShops` | [`find`](site:reference/shops-graphql/queries/find.html) | Find shops. By what is written",
    );
  });

  test("links the types that descriptions name, and leaves code and other words alone", () => {
    expect(copy.getType("Shop")?.description).toContain(
      "Of a [`ShopCursor`](site:reference/shops-graphql/objects/shopcursor.html), and no `Thing`.",
    );
    expect(documentationCopy(contract)).toContain(
      "Another [`Shop.name`](site:reference/shops-graphql/objects/shop.html#name).",
    );
  });

  test("leads from a type to the queries that give it and the arguments that take it", () => {
    expect(copy.getType("Shop")?.description).toContain(
      "Given by the query [`shop`](site:reference/shops-graphql/queries/shop.html).",
    );
    expect(copy.getType("ShopFilter")?.description).toBe(
      "Taken by [`allShops(filter)`](site:reference/shops-graphql/queries/allshops.html).",
    );
    expect(copy.getType("ReceiptFilter")?.description).toBe(
      "Taken by [`Shop.Receipts(filter)`](site:reference/shops-graphql/objects/shop.html).",
    );
    expect(copy.getType("UUID")?.description).toBeUndefined();
  });
});
