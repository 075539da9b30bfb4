import { buildSchema, parse, print, visit } from "graphql";
import { describe, expect, test } from "vitest";
import { documentationCopy } from "../../../src/tools/docs/graphql/documentation-copy.js";
import { linkTypes } from "../../../src/tools/docs/graphql/type-links.js";
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
    expect(copy.description).toContain("(../../reference/shops/index.html)");
    expect(copy.description).toContain("All shops. See [`Shop`](#/objects/shop).");
    expect(copy.description).toContain("| `findShops` | [`find`](#/queries/find) | Find shops. By what is written");
  });

  test("links the types that descriptions name, and leaves code and other words alone", () => {
    expect(copy.getType("Shop")?.description).toContain("Of a [`ShopCursor`](#/objects/shopcursor), and no `Thing`.");
    expect(linkTypes(contract.schema, "`UUID`, `Int`, `Query`")).toBe("[`UUID`](#/scalars/uuid), `Int`, `Query`");
    const fenced = "Before `Shop`.\n\n```graphql\n{ a } # `Shop`\n```\n\nAfter [`Shop`](x).";
    expect(linkTypes(contract.schema, fenced)).toBe(fenced.replace("`Shop`", "[`Shop`](#/objects/shop)"));
    expect(documentationCopy(contract)).toContain("Another [`Shop.name`](#/objects/shop).");
  });

  test("leads from a type to the queries that give it and the arguments that take it", () => {
    expect(copy.getType("Shop")?.description).toContain("Given by the query [`shop`](#/queries/shop).");
    expect(copy.getType("ShopFilter")?.description).toBe("Taken by [`allShops(filter)`](#/queries/allshops).");
    expect(copy.getType("ReceiptFilter")?.description).toBe("Taken by [`Shop.Receipts(filter)`](#/objects/shop).");
    expect(copy.getType("UUID")?.description).toBeUndefined();
  });
});
