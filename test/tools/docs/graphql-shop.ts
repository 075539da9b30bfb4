import { buildSchema } from "graphql";
import type { GraphqlContract, ReadyQuery } from "../../../src/tools/docs/graphql/contracts.js";
import { contractWith } from "./pets.js";

/** A schema that is as small as can be and has all that samples and descriptions are made of. */
export const SHOP = `
"All shops. See \`Shop\`."
type Query {
  "One shop."
  shop(uid: Int, name: String): Shop
  receipt(uuid: UUID): Receipt
  find(words: String, limit: Int): [Match]
  allShops(filter: [ShopFilter]): ShopCursor
}

scalar UUID

"Of a \`ShopCursor\`, and no \`Thing\`."
type Shop {
  name: String
  opened_iso: String
  opened: String
  Receipts(filter: [ReceiptFilter]): [Receipt]
}

type ShopCursor {
  count: Int
  objects(offset: Int, limit: Int): [Shop]
}

type Receipt {
  receiptUuid: UUID
  total: String
}

type Match {
  rank: Int!
  shop: Shop
}

input ShopFilter {
  name: String
}

input ReceiptFilter {
  "Another \`Shop.name\`."
  shop: String
}
`;

const FIND: ReadyQuery = {
  name: "findShops",
  summary: "Find shops",
  description: "By what is written on them.",
  document: "query findShops($words: String) {\n  find(words: $words) {\n    rank\n  }\n}\n",
  startsAt: ["find"],
  example: { words: "corner" },
};

/** The GraphQL part of an invented API. */
export function shopContract(own: Partial<GraphqlContract> = {}): GraphqlContract {
  return {
    contract: {
      api: "shops",
      document: contractWith({}, { "x-graphql": true }),
      credentialOptions: [],
      text: "",
    },
    title: "Shops GraphQL",
    summary: "Ask for shops.",
    sdl: SHOP,
    schema: buildSchema(SHOP),
    queries: [FIND],
    ...own,
  };
}
