import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import * as billingOperations from "../../generated/billing/operations.js";
import * as billing from "../../generated/billing/picked-client.js";
import * as billingValidators from "../../generated/billing/validate.js";
import { createDataNetworkClient, orThrow, paginate } from "../../generated/data-network/index.js";
import * as dataNetworkOperations from "../../generated/data-network/operations.js";
import { createClient } from "../../generated/data-network/picked-client.js";
import { Account } from "../../generated/data-network/schemas.js";
import { validateRequest, validateResponse, validateWebhook } from "../../generated/data-network/validate.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";

const errorBody = { code: "MISSING_RESOURCE", message: "gone", requestId: "request-2" };
/** What the service answers, by path; the last part of the path is one of these. */
const ANSWERS: Record<string, [number, unknown]> = {
  accounts: [200, envelope({ items: [account], nextCursor: null })],
  good: [200, envelope(account)],
  missing: [404, errorBody],
  wrong: [200, envelope({ ...account, createdAt: 5, userId: undefined })],
  bare: [200, {}],
  odd: [418, errorBody],
  users: [200, envelope({ user: { id: "u-1" }, token: { accessToken: "t-1" } })],
  orders: [200, { accounts: { 0: { uuid: "uuid-1" } }, subscriptions: { 0: { errors: ["PLAN_NOT_FOUND"] } } }],
};

const answerTo = (url: string) => ANSWERS[new URL(url).pathname.split("/").at(-1) ?? ""] ?? [404, errorBody];

let server: RealServer;
const requests: string[] = [];
beforeAll(async () => {
  server = await startServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => void chunks.push(chunk));
    request.on("end", () => {
      const [status, body] = answerTo(`${server.origin}${request.url}`);
      requests.push(
        `${request.method} ${request.url} ${request.rawHeaders.join("\n")} ${Buffer.concat(chunks).toString()}`,
      );
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    });
  });
});
afterAll(() => server.close());

const event = {
  id: "et-1",
  version: 1,
  type: "ACCOUNT_CREATED",
  createdAt: "2026-02-10T06:20:11Z",
  data: { userId: "u-1", accountId: "a-1" },
};

/** What is sent and answered without Node's own `fetch`, which is not proof against every name itself. */
const quiet = ((url: string, init: RequestInit) => {
  requests.push(
    JSON.stringify([
      url,
      init.method,
      init.redirect,
      [...(init.headers as Headers)],
      Object.hasOwn(init, "body") && init.body,
    ]),
  );
  const [status, body] = answerTo(url);
  const headers = new Headers({ "Content-Type": "application/json" });
  return Promise.resolve({
    status,
    headers,
    body: undefined,
    bodyUsed: false,
    text: () => Promise.resolve(JSON.stringify(body)),
  });
}) as unknown as typeof globalThis.fetch;

/** Everything that the package makes of requests, answers and values, as text. */
async function tellAll(fetch: typeof globalThis.fetch | undefined): Promise<string[]> {
  requests.length = 0;
  const network = { baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", retry: false as const, fetch };
  const ordering = { baseUrl: `${server.origin}/live`, retry: false as const, fetch };
  const whole = createDataNetworkClient(network);
  const told: unknown[] = [];
  for (const smile of [whole, createClient(network, dataNetworkOperations)]) {
    told.push(await smile.listAccounts());
    told.push(await smile.listAccounts({}));
    told.push(await smile.listAccounts({ query: {} }));
    told.push(await smile.listAccounts({ query: { userId: "u-1" }, headers: { "x-trace": "t-1" } }));
    told.push(await smile.listAccounts({ query: { sise: 5 } as object }));
    for (const id of ["good", "missing", "wrong", "bare", "odd"]) told.push(await smile.getAccount({ path: { id } }));
    told.push(await smile.getAccount({ path: {} as { id: string } }), await smile.getAccount({} as never));
    told.push(await smile.createUser(), await smile.createUser({ body: { externalMetadata: {} } }));
    for await (const item of paginate(smile.listAccounts)) told.push(item);
    try {
      orThrow(await smile.getAccount({ path: { id: "missing" } }));
    } catch (thrown) {
      told.push(String(thrown));
    }
  }
  for (const { createOrder } of [createBillingClient(ordering), billing.createClient(ordering, billingOperations)]) {
    told.push(
      await createOrder({
        body: { accounts: [{ packageId: 1, custom: { x: 5 } }], subscriptions: [{ serviceId: 2 }] },
      }),
    );
    told.push(await createOrder({ body: { accounts: [{ packageId: 1 }] } }), await createOrder({ body: {} }));
  }
  const refusing = () =>
    Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) }));
  told.push(
    await createClient({ ...network, fetch: refusing }, dataNetworkOperations).disableAccountMonitor({
      path: { id: "a-1" },
    }),
  );
  // openapi-fetch makes a `Request`, which is as little proof against every name.
  if (!fetch) {
    const { data, error } = await whole.http.GET("/accounts", { params: { query: { userId: "u-1" } } });
    told.push(data, error);
  }
  told.push(
    validateRequest("createUser", { query: {}, body: {} }),
    validateRequest("getAccount", {}),
    validateRequest("listAccounts", { query: { size: 0 } }),
  );
  told.push(
    billingValidators.validateRequest("createOrder", { body: {} }),
    billingValidators.validateResponse("createOrder", 200, { accounts: { 0: {} } }),
  );
  told.push(
    validateResponse("getAccount", 200, envelope(account)),
    validateResponse("getAccount", 200, envelope({})),
    validateResponse("getAccount", 418, {}),
  );
  told.push(validateWebhook(event), validateWebhook({ ...event, data: {} }), validateWebhook({}));
  told.push(Account.is(account), Account.is({}), Account["~standard"].validate({ ...account, id: 5 }));
  return [...requests, ...told.map((each) => JSON.stringify(each) ?? "nothing")];
}

/** What careless libraries put there, and what would be taken for a parameter, an option or a part of an answer. */
const NAMES = [
  ...[
    "polluted",
    "size",
    "userId",
    "id",
    "cursor",
    "query",
    "path",
    "headers",
    "body",
    "prefer",
    "retry",
    "timeoutMs",
    "deadlineMs",
  ],
  ...[
    "example",
    "data",
    "code",
    "message",
    "requestId",
    "items",
    "nextCursor",
    "error",
    "errors",
    "uuid",
    "accounts",
    "subscriptions",
  ],
  ...[
    "custom",
    "status",
    "kind",
    "ok",
    "cause",
    "issues",
    "more",
    "valid",
    "type",
    "pagination",
    "method",
    "mode",
    "validate",
  ],
];
const VALUES: unknown[] = ["polluted", 5, null, ["polluted"], { polluted: 5 }];
/** With any of these, Node's `fetch` itself does something else. */
const BREAK_FETCH = ["query", "body", "mode", "error", "status"];

/** What is told while nothing is polluted, by the `fetch` that is given. */
const untouched = new Map<typeof globalThis.fetch | undefined, readonly string[]>();
beforeAll(async () => {
  for (const fetch of [quiet, undefined]) untouched.set(fetch, await tellAll(fetch));
});

async function compare(name: string, values: readonly unknown[], fetch?: typeof globalThis.fetch): Promise<void> {
  const expected = untouched.get(fetch);
  for (const value of values) {
    let told: unknown;
    Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true });
    try {
      told = await tellAll(fetch).catch((thrown: unknown) => thrown);
    } finally {
      // Before anything is compared: the test's own tools are not proof against it.
      delete (Object.prototype as Record<string, unknown>)[name];
    }
    expect(told).toEqual(expected);
  }
}

describe("an enumerable attribute of Object.prototype changes nothing in what is sent, judged or given back", () => {
  test.each(NAMES)("%s", (name) => compare(name, VALUES, quiet));
  test.each(NAMES.filter((name) => !BREAK_FETCH.includes(name)))("%s, against a real server", (name) =>
    compare(name, VALUES.slice(0, 1)),
  );
});
