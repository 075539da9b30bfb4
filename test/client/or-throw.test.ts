import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import {
  type AnyFailure,
  createDataNetworkClient,
  OperationError,
  orThrow,
} from "../../generated/data-network/index.js";
import { createProviderAccountsClient, waitForConnection } from "../../generated/provider-accounts/index.js";
import { account, envelope } from "../support/accounts.js";

const CANARY = "CANARY-7f3a";
const URL_WITH_ID = `https://api.example.test/v1/accounts/${CANARY}?userId=${CANARY}`;

type Answer = Response | Error | "hang";

/** A `fetch` that gives one answer, or throws it. */
const giving = (answer: Answer) =>
  ((_url: string, { signal }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      if (answer instanceof Error) reject(answer);
      else if (answer !== "hang") resolve(answer);
    })) as typeof globalThis.fetch;
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const failing = (code: string) =>
  new TypeError(`fetch failed: ${URL_WITH_ID}`, {
    cause: Object.assign(new Error(`connect ${URL_WITH_ID}`), { code }),
  });
// What node-fetch throws: the URL is in the message, and the code on the error itself.
const nodeFetchError = Object.assign(new Error(`request to ${URL_WITH_ID} failed, reason: connect ECONNREFUSED`), {
  code: "ECONNREFUSED",
});

const options = { retry: false, rateLimit: false } as const;
const network = (answer: Answer, more = {}) =>
  createDataNetworkClient({
    ...{ ...options, apiKey: "k", apiSecret: "s", fetch: giving(answer), ...more },
    baseUrl: "https://api.example.test/v1",
  });
const platform = (answer: Answer, accessToken: () => string = () => "t") =>
  createProviderAccountsClient({
    ...options,
    baseUrl: "https://api.example.test/v2",
    accessToken,
    fetch: giving(answer),
  });
const billing = (answer: Answer) =>
  createBillingClient({ ...options, baseUrl: "https://api.example.test/live", fetch: giving(answer) });

const call = { path: { id: CANARY }, headers: { "X-Trace": CANARY } };
const entry = { path: { userId: CANARY, providerAccountId: 5 } };
const noToken = () => {
  throw Object.assign(new Error(CANARY), { code: "E_VAULT_SEALED" });
};
const getAccount = (answer: Answer, more = {}) => network(answer, more).getAccount(call);
const getEntry = (answer: Answer, accessToken?: () => string) =>
  platform(answer, accessToken).getProviderAccount(entry);
const wait = (Result: string) =>
  waitForConnection(platform(json(200, { Token: CANARY, Result })), {
    path: { userId: CANARY, token: CANARY },
    firstWaitMs: 1,
  });
const order = (answer: Answer) =>
  billing(answer).createOrder({ body: { accounts: [{ packageId: 1, givenName: CANARY }] } });
const update = (body: object) => billing(json(200, body)).updateAccount({ ...call, body: { givenName: CANARY } });
const errorResponse = (more = {}) =>
  json(404, { code: "MISSING_RESOURCE", message: CANARY, requestId: "r-1", ...more });

/**
 * What the message says after `operationId failed: ` of each failure, by kind; and the code of the cause, where there
 * is one.
 */
const MESSAGES: Record<
  AnyFailure["kind"],
  [name: string, fail: () => Promise<{ ok: boolean }>, why: string, code?: string][]
> = {
  "api-error": [
    ["a code", () => getAccount(errorResponse()), " (status 404, MISSING_RESOURCE, request r-1)", "MISSING_RESOURCE"],
    [
      "a code that could be a value",
      () => getAccount(errorResponse({ code: `of ${CANARY}` })),
      " (status 404, request r-1)",
    ],
    [
      "a request id that would break a log",
      () => getAccount(errorResponse({ requestId: "r\n1", code: "X" })),
      " (status 404, X)",
      "X",
    ],
    [
      "details",
      () => getEntry(json(404, { Message: CANARY, Errors: [{ Code: "E1", Message: CANARY }] })),
      " (status 404, E1)",
      "E1",
    ],
    ["no body", () => order(new Response(null, { status: 500 })), " (status 500)"],
  ],
  rejected: [
    [
      "an order",
      () => order(json(200, { accounts: { 0: { errors: ["NO_PACKAGE"] } } })),
      " (status 200, NO_PACKAGE)",
      "NO_PACKAGE",
    ],
    ["an update", () => update({ status: "ERROR", errors: ["NO_ACCOUNT"] }), " (status 200, NO_ACCOUNT)", "NO_ACCOUNT"],
    [
      "an update without codes",
      () => update({ status: "INTERNAL_ERROR" }),
      " (status 200, INTERNAL_ERROR)",
      "INTERNAL_ERROR",
    ],
    [
      "a verification",
      () => platform(json(200, { Result: "Failed" })).verifyProviderAccount({ ...entry, body: [CANARY] }),
      ...([" (status 200, Failed)", "Failed"] as const),
    ],
    ["a connection", () => wait("Blacklisted"), " (status 200, Blacklisted)", "Blacklisted"],
  ],
  "unknown-result": [["a connection", () => wait("Elsewhere"), " (status 200, Elsewhere)", "Elsewhere"]],
  "unexpected-status": [
    ["a body", () => getAccount(json(418, { code: CANARY, requestId: "r-2" })), " (status 418, request r-2)"],
  ],
  "contract-violation": [
    [
      "a wrong attribute",
      () => getAccount(json(200, envelope({ ...account, userId: 5, secret: CANARY }))),
      " (status 200, request request-1): /data/userId must be a string",
    ],
    [
      "no JSON",
      () => getAccount(new Response(CANARY, { headers: { "Content-Type": "application/json" } })),
      " (status 200): The body must be JSON",
    ],
  ],
  "invalid-request": [
    [
      "a limit",
      () => network(errorResponse()).listAccounts({ query: { size: 500, userId: CANARY } }),
      ": /query/size must be at most 150",
    ],
  ],
  "no-token": [
    ["a function that throws", () => getEntry(errorResponse(), noToken), " (E_VAULT_SEALED)", "E_VAULT_SEALED"],
  ],
  network: [
    ["a connection refused", () => getAccount(failing("ECONNREFUSED")), " (ECONNREFUSED)", "ECONNREFUSED"],
    [
      "a port that fetch blocks",
      () => getAccount(new TypeError("fetch failed", { cause: new Error("bad port") })),
      " (blocked port)",
    ],
    ["the same from node-fetch", () => getAccount(nodeFetchError), " (ECONNREFUSED)", "ECONNREFUSED"],
    ["a code that could be a value", () => getAccount(failing(URL_WITH_ID)), ""],
    [
      "a code that cannot be read",
      () => getAccount(Object.defineProperty(new Error(CANARY), "code", { get: noToken })),
      "",
    ],
    ["no code", () => getAccount(new TypeError(`Failed to fetch ${URL_WITH_ID}`)), ""],
  ],
  timeout: [["an attempt", () => getAccount("hang", { timeoutMs: 5 }), ""]],
  aborted: [
    ["a signal", () => network("hang").getAccount({ ...call, signal: AbortSignal.abort(new Error(URL_WITH_ID)) }), ""],
  ],
};
const FAILURES = Object.entries(MESSAGES).flatMap(([kind, failures]) =>
  failures.map(([name, fail, why, code]) => [kind, name, fail, why, code] as const),
);

/** What `orThrow` throws for a result. */
async function thrownFor(result: Promise<{ ok: boolean }>): Promise<OperationError> {
  const awaited = (await result) as { ok: true; data: unknown } | AnyFailure;
  try {
    orThrow(awaited);
  } catch (error) {
    expect(error).toBeInstanceOf(OperationError);
    expect((error as OperationError).result).toBe(awaited);
    return error as OperationError;
  }
  throw new Error("nothing was thrown");
}

describe("an OperationError says why, and holds no value of the request or the answer", () => {
  test.each(FAILURES)("%s: %s", async (kind, _name, fail, why, code) => {
    const error = await thrownFor(fail());
    expect(error.message).toBe(`${error.operationId} failed: ${kind}${why}`);
    expect(error.result).toMatchObject({ ok: false, kind, operationId: error.operationId });
    expect((error.cause as { code?: string } | undefined)?.code).toBe(code);
    // What a log prints of it, by any of the usual ways, the cause and its stack among them.
    const printed = [
      inspect(error, { depth: 10 }),
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error.cause),
    ];
    expect(printed.join("\n")).not.toContain("CANARY");
  });

  test("what fetch threw is still there for whoever asks for it", async () => {
    const { result } = await thrownFor(network(nodeFetchError).getAccount(call));
    expect(result.kind === "network" && result.cause).toBe(nodeFetchError);
  });
});

test("the failure in it narrows by its kind, and tells status and requestId without", async () => {
  const { result } = await thrownFor(network(errorResponse()).getAccount(call));
  const { status, requestId }: { status?: number; requestId?: string } = result;
  expect({ status, requestId }).toEqual({ status: 404, requestId: "r-1" });
  if (result.kind !== "api-error") throw new Error(result.kind);
  expect(result.error).toMatchObject({ message: CANARY });
});

describe("orThrow of what is no result", () => {
  test.each([
    ["a promise", network(errorResponse()).getAccount(call)],
    ["a method", network(errorResponse()).getAccount],
    ["nothing", undefined],
    ["null", null],
    ["data", { items: [] }],
  ])("%s: says to await the call first", (_name, value) => {
    expect(() => orThrow(value as never)).toThrow(TypeError);
    expect(() => orThrow(value as never)).toThrow(/await the call first/);
  });
});
