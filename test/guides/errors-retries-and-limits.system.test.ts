import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import { createOrder } from "../../generated/billing/operations.js";
import {
  createDataNetworkClient,
  type DataNetworkClientOptions,
  orThrow,
  pages,
} from "../../generated/data-network/index.js";
import { validateRequest, validateResponse } from "../../generated/data-network/validate.js";
import { NOTHING_SENT } from "../../src/client/nothing-sent.js";
import * as defaults from "../../src/client/options.js";
import { RETRY_POLICY } from "../../src/client/write-policies.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";
import { codesIn, readGuide } from "./guide.js";

type AnyResult = Parameters<typeof orThrow>[0];
type Issues = readonly { readonly keyword: string }[];

const guide = readGuide("errors-retries-and-limits");
const ACCOUNT = { path: { id: "a-1" } };
const ORDER = { body: { accounts: [{ packageId: 27 }] } };
const JSON_TYPE = { "Content-Type": "application/json" };

let server: RealServer;
let closedOrigin: string;
beforeAll(async () => {
  const body = JSON.stringify(envelope(account));
  server = await startServer((_request, response) => response.writeHead(200, JSON_TYPE).end(body));
  const closing = await startServer(() => undefined);
  closedOrigin = closing.origin;
  await closing.close();
});
afterAll(() => server.close());

const client = (options: object = {}) => {
  const connection = { baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", retry: false };
  return createDataNetworkClient({ ...connection, ...options } as DataNetworkClientOptions);
};
const billing = (options: object) =>
  createBillingClient({ baseUrl: "https://billing.example.test/live", retry: false, ...options });
const answering = (answer: () => Response) => ({ fetch: (async () => answer()) as typeof fetch });
const answer = (status: number, body: string | null, headers: Record<string, string> = JSON_TYPE) =>
  answering(() => new Response(body, { status, headers }));
const success = (body: unknown) => answer(200, JSON.stringify(body));

describe("retries", () => {
  const NO_ANSWER = { always: "always", "where nothing was sent": "only where it is certain that nothing was sent" };
  const policies = { ...RETRY_POLICY, "`createOrder`": createOrder.retryPolicy };

  test("the table is the policy that the client goes by", () => {
    const rows = guide.table("Method", "Status", "No answer");
    const written = rows.flatMap(([names = "", ...cells]) => names.split(", ").map((name) => [name, ...cells]));
    const expected = Object.entries(policies).map(([name, { statuses, statusesWithRetryAfter, noAnswer }]) => {
      const withHeader = statusesWithRetryAfter.map((status) => `${status} where it comes with \`Retry-After\``);
      return [name, [statuses.join(", "), ...withHeader].join("; "), NO_ANSWER[noAnswer]];
    });
    expect(written.sort()).toEqual(expected.sort());
  });

  test("the table of what proves that nothing was sent is the client's", () => {
    const rows = guide.table("Failed at", "Code, system call or message of the cause");
    const written = Object.fromEntries(rows.map(([place = "", signs = ""]) => [place, codesIn(signs).sort()]));
    const proofs = Object.entries(NOTHING_SENT).map(([place, proof]) => [place, Object.values(proof).flat().sort()]);
    expect(written).toEqual(Object.fromEntries(proofs));
  });
});

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

describe("headers and limits", () => {
  const [, sentence = ""] = /cannot send: (`.*?`)\./.exec(guide.prose) ?? [];
  const refused = ["Authorization", "Prefer", ...codesIn(sentence)];

  test.each(refused)("%s is refused", async (name) => {
    const headers = { [name]: "x" };
    expect(await client().getAccount({ ...ACCOUNT, headers })).toMatchObject({ kind: "invalid-request", attempts: 0 });
    expect(() => client({ headers })).toThrow(TypeError);
  });

  test("the list of refused headers is not empty", () => expect(refused.length).toBeGreaterThan(10));

  test("the service sees the runtime's User-Agent, or the one that was given", async () => {
    await client().getAccount(ACCOUNT);
    const withHeaders = client({ headers: { "User-Agent": "my-app/1.0", "X-Tenant": "north" } });
    await withHeaders.getAccount({ ...ACCOUNT, headers: { "X-Tenant": undefined } });
    const seen = server.received.slice(-2).map(({ headers }) => [headers["user-agent"], headers["x-tenant"]]);
    expect(seen).toEqual([
      ["node", undefined],
      ["my-app/1.0", "north"],
    ]);
  });

  test("the limits are the client's", () => {
    const rows = guide.table("Option", "Unless given", "What it limits");
    expect(Object.fromEntries(rows.map(([option = "", value]) => [codesIn(option)[0], value]))).toEqual({
      timeoutMs: defaults.DEFAULT_TIMEOUT_MS.toLocaleString("en"),
      deadlineMs: defaults.DEFAULT_DEADLINE_MS.toLocaleString("en"),
      maxResponseBytes: `${defaults.DEFAULT_MAX_RESPONSE_BYTES / 2 ** 20} MiB`,
      rateLimit: "20 for the data network itself, off elsewhere",
    });
  });
});
