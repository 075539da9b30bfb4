import { readExamples } from "./examples.js";

// What the mocks are asked for. Paths are behind the base URL of an API.

export const KINDS = ["account", "list", "order"] as const;
export type RequestKind = (typeof KINDS)[number];

export interface MockRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const ITEMS = 150;
/** In turn: an answer that is kept for one id is none for the next. */
const IDS = 64;
const ID_DIGITS = 32;
const CREDENTIALS = { authorization: `Basic ${btoa("key:secret")}` };

export const accountId = (number: number): string => `a-${number.toString(16).padStart(ID_DIGITS, "0")}`;

export const accountRequest = (number: number): MockRequest => ({
  method: "GET",
  path: `/accounts/${accountId(number)}`,
  headers: CREDENTIALS,
});

/** What is refused by the first thing that a mock looks at. */
export const withoutCredentials: MockRequest = { ...accountRequest(1), headers: {} };

/** The requests of a kind, of which each is sent in turn. */
export const REQUESTS: Readonly<Record<RequestKind, () => readonly MockRequest[]>> = {
  account: () => Array.from({ length: IDS }, (_, index) => accountRequest(index + 1)),
  list: () => [{ method: "GET", path: `/accounts?size=${ITEMS}`, headers: CREDENTIALS }],
  order: () => {
    const [order] = readExamples("billing", "paths", "/api/orders", "post", "requestBody");
    const headers = { "content-type": "application/json" };
    return [{ method: "POST", path: "/api/orders", headers, body: JSON.stringify(order) }];
  },
};

/** Whether what came belongs to what was asked for, as ours does: what is fast because it is wrong does not compete. */
export const BELONGS: Readonly<Record<RequestKind, (body: unknown, path: string) => boolean>> = {
  account: (body, path) => path.endsWith(`/${(body as { data: { id: string } }).data.id}`),
  list: (body) => (body as { data: { items: readonly unknown[] } }).data.items.length === ITEMS,
  order: (body) => Object.keys(body as { accounts: object }).includes("accounts"),
};
