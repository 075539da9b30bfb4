import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import { type ClientEvent, createDataNetworkClient, type EndEvent } from "../../generated/data-network/index.js";
import { createClient, getAccount, listAccounts } from "../../generated/data-network/picked-client.js";
import { createProviderAccountsClient } from "../../generated/provider-accounts/index.js";
import { account, envelope } from "../support/accounts.js";

type Answer = (signal: AbortSignal) => Response | Promise<Response>;

const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
const errorBody = { code: "MISSING_RESOURCE", message: "", requestId: "r-1" };
const answers = {
  success: () => json(200, envelope(account)),
  refused: () => json(404, errorBody, { "Retry-After": "2" }),
  busy: () => json(503, { ...errorBody, code: "SERVER_UNAVAILABLE" }),
  undeclared: () => json(418, { requestId: "r-2" }),
  broken: () => json(200, { ...envelope({}), requestId: "r-3" }),
  failed: () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })),
  // The status and the headers have arrived, and a part of the body.
  cut: () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) }), {
      status: 200,
    }),
  never: (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
} satisfies Record<string, Answer>;

/** Clients whose service gives the answers in turn, and then the last one for ever; and what they tell. */
function setUp(...list: readonly Answer[]) {
  const events: ClientEvent[] = [];
  let sends = 0;
  const fetch = (async (_url: string, { signal }: RequestInit) =>
    (list[Math.min(sends++, list.length - 1)] as Answer)(signal as AbortSignal)) as unknown as typeof globalThis.fetch;
  const common = {
    fetch,
    onEvent: (event: ClientEvent) => void events.push(event),
    retry: 0,
    rateLimit: false,
  } as const;
  const network = { ...common, baseUrl: "https://api.example.test/v1", apiKey: "k", apiSecret: "s" };
  return {
    events,
    smile: createDataNetworkClient(network),
    picked: createClient(network, { getAccount, listAccounts }),
    billing: createBillingClient({ ...common, baseUrl: "https://api.example.test/live" }),
    platform: (accessToken: () => string) =>
      createProviderAccountsClient({ ...common, baseUrl: "https://api.example.test/v2", accessToken }),
  };
}
type Clients = ReturnType<typeof setUp>;

const path = { id: "a-1" };
const noToken = () => {
  throw new Error("the vault is sealed");
};
const update = ({ billing }: Clients) => billing.updateAccount({ path, body: {} });

interface Ending {
  readonly answer: Answer;
  readonly call: (clients: Clients) => Promise<{ readonly kind: string; readonly attempts: number }>;
  /** What the end says beside its kind. */
  readonly known: Partial<EndEvent>;
}
const get = ({ smile }: Clients) => smile.getAccount({ path });
const ENDINGS: Record<string, Ending> = {
  ok: { answer: answers.success, call: get, known: { status: 200, requestId: "request-1" } },
  "api-error": { answer: answers.refused, call: get, known: { status: 404, requestId: "r-1", retryAfterMs: 2000 } },
  rejected: { answer: () => json(200, { status: "ERROR", errors: ["NO"] }), call: update, known: { status: 200 } },
  "unexpected-status": { answer: answers.undeclared, call: get, known: { status: 418, requestId: "r-2" } },
  "contract-violation": { answer: answers.broken, call: get, known: { status: 200, requestId: "r-3" } },
  "invalid-request": {
    answer: answers.success,
    call: ({ smile }) => smile.getAccount({ path: { id: ".." } }),
    known: {},
  },
  network: { answer: answers.failed, call: get, known: {} },
  "network, inside the body": { answer: answers.cut, call: get, known: { status: 200 } },
  timeout: { answer: answers.never, call: ({ smile }) => smile.getAccount({ path, timeoutMs: 5 }), known: {} },
  "timeout, of the whole call": {
    answer: answers.never,
    call: ({ smile }) => smile.getAccount({ path, deadlineMs: 5 }),
    known: {},
  },
  aborted: {
    answer: answers.never,
    call: ({ smile }) => smile.getAccount({ path, signal: AbortSignal.timeout(5) }),
    known: {},
  },
  "aborted, before it began": {
    answer: answers.never,
    call: ({ smile }) => smile.getAccount({ path, signal: AbortSignal.abort() }),
    known: {},
  },
  "no-token": {
    answer: answers.success,
    call: ({ platform }) => platform(noToken).getProviderAccount({ path: { userId: "u", providerAccountId: 5 } }),
    known: {},
  },
};

describe("every call ends with one end, which is its last event", () => {
  test.each(Object.entries(ENDINGS))("%s", async (name, { answer, call, known }) => {
    const clients = setUp(answer);
    const { kind, attempts } = await call(clients);
    expect(kind).toBe(name.split(",")[0]);
    const { events } = clients;
    const ends = events.filter(({ type }) => type === "end");
    const { durationMs, callId, operationId, method, path: template, ...rest } = events.at(-1) as EndEvent;
    expect(ends).toEqual([events.at(-1)]);
    // What is not known is absent.
    expect(rest).toEqual({ type: "end", kind, attempt: Math.max(1, attempts), ...known });
    expect(durationMs).toBeGreaterThanOrEqual(0);
    expect([operationId, method, template].every((text) => typeof text === "string")).toBe(true);
    expect(events.filter(({ type }) => type === "request")).toHaveLength(attempts);
    // The failure says the same as the end, so that whoever listens for failures needs nothing else.
    const failures = events.filter(({ type }) => type === "failure");
    expect(failures).toEqual(kind === "ok" ? [] : [{ ...events.at(-1), type: "failure" }]);
    expect(new Set(events.map((event) => event.callId))).toEqual(new Set([callId]));
  });
});

test("all events of a call have its id, whatever it takes, and no other call has it", async () => {
  const { events, smile, picked } = setUp(answers.busy, answers.failed, answers.success);
  await smile.getAccount({ path, retry: 2 });
  expect(events.map(({ type }) => type)).toEqual([
    "request",
    "response",
    "retry",
    "request",
    "retry",
    "request",
    "response",
    "end",
  ]);
  expect(new Set(events.map(({ callId }) => callId)).size).toBe(1);
  await Promise.all(
    [...Array(20)].flatMap(() => [smile.getAccount({ path }), picked.getAccount({ path }), picked.listAccounts()]),
  );
  const ends = events.filter(({ type }) => type === "end");
  expect(ends).toHaveLength(61);
  expect(new Set(ends.map(({ callId }) => callId)).size).toBe(61);
});

test("what an answer says of itself is told with it: the id of the request, and how long to wait", async () => {
  const { events, smile } = setUp(() => json(429, errorBody, { "Retry-After": "0" }), answers.refused);
  await smile.getAccount({ path, retry: 1 });
  const about = (wanted: ClientEvent["type"]) => events.filter(({ type }) => type === wanted);
  expect(about("response")).toMatchObject([
    { attempt: 1, status: 429, requestId: "r-1", retryAfterMs: 0 },
    { attempt: 2, status: 404, requestId: "r-1", retryAfterMs: 2000 },
  ]);
  expect(about("retry")).toMatchObject([{ attempt: 1, status: 429, retryAfterMs: 0 }]);
  expect(about("failure")).toMatchObject([
    { attempt: 2, kind: "api-error", status: 404, requestId: "r-1", retryAfterMs: 2000 },
  ]);
});

test("a call is a span: every event tells what it is of, and the last one how long it took", async () => {
  const { events, smile } = setUp(answers.busy, async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return answers.success();
  });
  await smile.getAccount({ path, retry: 1 });
  for (const event of events)
    expect(event).toMatchObject({ operationId: "getAccount", method: "GET", path: "/accounts/{id}" });
  const parts = events.flatMap((event) =>
    event.type === "response" ? event.durationMs : event.type === "retry" ? event.delayMs : [],
  );
  // Each part is rounded by itself.
  expect((events.at(-1) as EndEvent).durationMs).toBeGreaterThanOrEqual(
    parts.reduce((sum, part) => sum + part, 0) - parts.length,
  );
});

describe("a client that is printed", () => {
  test.each(["smile", "picked", "billing"] as const)(
    "%s: names its operations, and shows none of their validators",
    (name) => {
      const client = setUp(answers.success)[name];
      const printed = inspect(client, { depth: 10 });
      for (const id of Object.keys(client).filter((key) => key !== "http"))
        expect(printed).toContain(`${id}: [Function: ${id}]`);
      expect(printed).not.toMatch(/validat|responses|examples|pagination|\[Object/i);
      expect(printed.split("\n").length).toBeLessThan(Object.keys(client).length + 20);
      expect(JSON.stringify(client)).not.toMatch(/validat|responses/i);
    },
  );

  test("a method names its operation", () => {
    expect(setUp(answers.success).smile.getAccount.name).toBe("getAccount");
    expect(Object.keys(setUp(answers.success).smile.getAccount)).toEqual([]);
  });
});
