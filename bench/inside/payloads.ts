import { readExamples } from "./examples.js";

const ACCOUNTS = 150;
const TRANSACTIONS = 150;
/** The most that one order may have. */
const SUBSCRIPTIONS = 100;
const PROVIDER_ACCOUNTS = 100;
const VARIED_DIGITS = 6;

export const PAYLOADS = ["accounts", "transactions", "order", "provider accounts"] as const;
export type PayloadName = (typeof PAYLOADS)[number];

/** Something of each payload, such as its validator. */
export type ForEach<Value> = Readonly<Record<PayloadName, Value>>;

type Item = Record<string, unknown>;

/** How a payload is made of its items, and of what. */
interface Recipe {
  readonly count: number;
  items(): Item[];
  wrap(items: readonly Item[]): unknown;
  /** No two items are the same, as in a real answer. */
  vary(item: Item, index: number): Item;
  /** Makes an item wrong: an attribute that must be there is not, one is of another type, one has no valid form. */
  readonly spoil: readonly ((item: Item) => void)[];
}

const listed = (api: string, path: string) => readExamples(api, "paths", path, "get", "responses", "200");
const withoutPages = (items: readonly Item[]) => ({
  code: "OK",
  message: "Success",
  requestId: "5f1c8e2a-9b47-4d63-a0e8-7c3b1d6f9a25",
  data: { nextCursor: null, items },
});
const itemsOfPages = (path: string) =>
  (listed("data-network", path) as { data: { items: Item[] } }[]).flatMap(({ data }) => data.items);
const orders = () =>
  readExamples("billing", "paths", "/api/orders", "post", "requestBody") as Partial<Record<string, Item[]>>[];
const numberedId = (item: Item, index: number) => ({
  ...item,
  id: `${String(item["id"]).slice(0, -VARIED_DIGITS)}${index.toString(16).padStart(VARIED_DIGITS, "0")}`,
});

const RECIPES: ForEach<Recipe> = {
  accounts: {
    count: ACCOUNTS,
    items: () => itemsOfPages("/accounts"),
    wrap: withoutPages,
    vary: numberedId,
    spoil: [(item) => delete item["providerId"], (item) => (item["id"] = 7), (item) => (item["createdAt"] = "soon")],
  },
  transactions: {
    count: TRANSACTIONS,
    items: () => itemsOfPages("/transactions"),
    wrap: withoutPages,
    vary: numberedId,
    spoil: [(item) => delete item["id"], (item) => (item["amount"] = "12"), (item) => (item["date"] = "soon")],
  },
  order: {
    count: SUBSCRIPTIONS,
    items: () => orders().flatMap(({ subscriptions = [] }) => subscriptions),
    wrap: (items) => ({
      accounts: orders()
        .flatMap(({ accounts = [] }) => accounts)
        .slice(0, 1),
      subscriptions: items,
    }),
    vary: (item, index) => ({ ...item, username: `line-${index}@wattlebird.example.com` }),
    spoil: [(item) => delete item["serviceId"], (item) => (item["username"] = 7), (item) => (item["unheardOf"] = true)],
  },
  "provider accounts": {
    count: PROVIDER_ACCOUNTS,
    items: () => (listed("provider-accounts", "/Data/{userId}/ProviderAccounts") as Item[][]).flat(),
    wrap: (items) => items,
    vary: (item, index) => ({ ...item, Id: 2041 + index }),
    spoil: [(item) => delete item["Name"], (item) => (item["Id"] = "2041"), (item) => (item["CreatedDate"] = "soon")],
  },
};

/** Which of the items of a payload are wrong. */
export type Wrong = "none" | "all" | "last";

/** The text of a payload: the contract's own examples in turn, numbered, with as many items as asked for. */
export function makeText(name: PayloadName, wrong: Wrong = "none", count = RECIPES[name].count): string {
  const { items, wrap, vary, spoil } = RECIPES[name];
  const examples = items();
  const made = Array.from({ length: count }, (_, index) => {
    const item = structuredClone(vary(examples[index % examples.length] as Item, index));
    if (wrong === "all" || (wrong === "last" && index === count - 1)) spoil[index % spoil.length]?.(item);
    return item;
  });
  return JSON.stringify(wrap(made));
}
