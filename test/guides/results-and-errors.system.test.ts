import { beforeAll, describe, expect, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import {
  createDataNetworkClient,
  type DataNetworkClientOptions,
  orThrow,
  pages,
} from "../../generated/data-network/index.js";
import { validateRequest, validateResponse } from "../../generated/data-network/validate.js";
import { envelope } from "../support/accounts.js";
import { startServer } from "../support/real-server.js";
import { codesIn, readGuide } from "./guide.js";

type AnyResult = Parameters<typeof orThrow>[0];
type Issues = readonly { readonly keyword: string }[];

const guide = readGuide("results-and-errors");
const ACCOUNT = { path: { id: "a-1" } };
const ORDER = { body: { accounts: [{ packageId: 27 }] } };
const JSON_TYPE = { "Content-Type": "application/json" };

let closedOrigin: string;
beforeAll(async () => {
  const closing = await startServer(() => undefined);
  closedOrigin = closing.origin;
  await closing.close();
});

const client = (options: object = {}) => {
  const connection = { baseUrl: "https://smile.example.test/v1", apiKey: "k", apiSecret: "s", retry: false };
  return createDataNetworkClient({ ...connection, ...options } as DataNetworkClientOptions);
};
const billing = (options: object) =>
  createBillingClient({ baseUrl: "https://billing.example.test/live", retry: false, ...options });
const answering = (answer: () => Response) => ({ fetch: (async () => answer()) as typeof fetch });
const answer = (status: number, body: string | null, headers: Record<string, string> = JSON_TYPE) =>
  answering(() => new Response(body, { status, headers }));
const success = (body: unknown) => answer(200, JSON.stringify(body));

describe("exceptions", () => {
  const missing = JSON.stringify({ code: "MISSING_RESOURCE", message: "m", requestId: "r-1" });
  const failures: Record<string, () => Promise<AnyResult>> = {
    "a declared error": () => client(answer(404, missing)).getAccount(ACCOUNT),
    "a refused connection": () => client({ baseUrl: `${closedOrigin}/v1` }).getAccount(ACCOUNT),
    "a body that ends too early": () => client(answer(200, '{"code":"OK"')).getAccount(ACCOUNT),
    "a wrong argument": () => client().getAccount({ path: {} as { id: string } }),
    "a limit of time": () => client({ timeoutMs: 1, fetch: () => new Promise(() => undefined) }).getAccount(ACCOUNT),
    "a refused order": () =>
      billing(success({ accounts: { 0: { errors: ["PACKAGE_NOT_FOUND"] } } })).createOrder(ORDER),
  };
  const rows = guide.table("Failure", "Message");

  test("each of the table is tried here", () => {
    expect(rows.map(([failure]) => failure)).toEqual(Object.keys(failures));
  });

  test.each(rows)("%s says %s", async (failure = "", message = "") => {
    const result = (await failures[failure]?.()) as AnyResult;
    const thrown = { name: "OperationError", message: codesIn(message)[0] };
    expect(() => orThrow(result)).toThrow(expect.objectContaining(thrown));
  });

  test("a promise is told to be awaited", () => {
    const sentence = codesIn(guide.prose).find((text) => text.startsWith("orThrow takes")) as string;
    const call = client().getAccount(ACCOUNT) as unknown as AnyResult;
    expect(() => orThrow(call)).toThrow(new TypeError(sentence));
  });
});

describe("issues", () => {
  const issuesOf = (result: object): Issues => ("issues" in result ? (result.issues as Issues) : []);
  const readByAnother = () => {
    const response = new Response("{}", { headers: JSON_TYPE });
    response.body?.getReader();
    return response;
  };
  const lastPage = async () => {
    const again = success(envelope({ items: [], nextCursor: "c-1" }));
    for await (const page of pages(client(again).listAccounts, { query: { cursor: "c-1" } })) if (!page.ok) return page;
    return {};
  };
  const sources: Record<string, () => object | Promise<object>> = {
    "media-type": () => client(answer(200, "<p>", { "Content-Type": "text/html" })).getAccount(ACCOUNT),
    empty: () => client(answer(200, null)).getAccount(ACCOUNT),
    "unexpected-body": () => billing(answer(500, "{}")).createOrder(ORDER),
    truncated: () => client(answer(200, '{"code":"O')).getAccount(ACCOUNT),
    json: () => client(answer(200, "{code}")).getAccount(ACCOUNT),
    "too-large": () => client({ ...answer(200, "{}"), maxResponseBytes: 1 }).getAccount(ACCOUNT),
    unreadable: () => client(answering(readByAnother)).getAccount(ACCOUNT),
    index: () => billing(success({ accounts: {} })).createOrder(ORDER),
    pagination: lastPage,
    request: () => client().getAccount({ path: { id: "a/b" } }),
    operation: () => validateRequest("getAcount" as "getAccount", {}),
    status: () => validateResponse("getAccount", 299, {}),
  };
  const keywords = guide.table("Keyword", "Where", "Meaning").flatMap(([cell = ""]) => codesIn(cell));

  test("each keyword of the table is tried here", () => {
    expect([...keywords].sort()).toEqual(Object.keys(sources).sort());
  });

  test.each(keywords)("%s is a keyword of the package", async (keyword) => {
    const result = (await sources[keyword]?.()) ?? {};
    expect(issuesOf(result).map((issue) => issue.keyword)).toEqual([keyword]);
  });

  test("at most 100 are gathered", async () => {
    const result = await client(success(envelope({ items: Array(300).fill(1) }))).listAccounts();
    expect(result).toMatchObject({ kind: "contract-violation", more: true });
    expect(issuesOf(result)).toHaveLength(100);
  });
});
