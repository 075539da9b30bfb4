import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import {
  createDataNetworkClient,
  type ClientEvent,
  type DataNetworkClientOptions,
} from "../../generated/data-network/index.js";
import { account, envelope } from "../support/accounts.js";

const START = Date.parse("2026-03-05T02:45:19Z");
const CANARY = "CANARY-7f3a";
const about = { operationId: "getAccount", method: "GET", path: "/accounts/{id}" };

const unhandled: unknown[] = [];
const remember = (reason: unknown) => unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", remember));
afterAll(() => void process.off("unhandledRejection", remember));

let events: ClientEvent[];
let origins = 0;

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  // Makes the first wait 250 ms and the second 500 ms.
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  events = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
const errorBody = { code: "MISSING_RESOURCE", message: CANARY, requestId: "request-2" };
const answers = {
  success: () => json(200, envelope({ ...account, userId: CANARY })),
  refused: () => json(404, errorBody),
  busy: () => json(503, errorBody),
};
type Answer = () => Response | Error | "hang";

/** A client whose service gives the answers in turn, each after 40 ms, and then the last one for ever. */
function clientFor(list: readonly Answer[], options: Partial<DataNetworkClientOptions> = {}) {
  let sends = 0;
  const fetch = ((_url: string, init: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const came = (list[Math.min(sends++, list.length - 1)] as Answer)();
      init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      if (came !== "hang") setTimeout(() => (came instanceof Error ? reject(came) : resolve(came)), 40);
    })) as typeof globalThis.fetch;
  const onEvent = (event: ClientEvent) => void events.push(event);
  const connection = {
    baseUrl: `https://events-${origins++}.example.test/v1`,
    apiKey: `key-${CANARY}`,
    apiSecret: `secret-${CANARY}`,
  };
  return createDataNetworkClient({ ...connection, fetch, onEvent, ...options } as DataNetworkClientOptions);
}

async function settle<Result>(promise: Promise<Result>): Promise<Result> {
  let isOver = false;
  const ended = () => {
    isOver = true;
  };
  promise.then(ended, ended);
  for (let turns = 0; !isOver && turns < 100; turns++) await vi.advanceTimersToNextTimerAsync();
  if (!isOver) throw new Error("the call has not ended");
  return promise;
}

const argument = { path: { id: `id-${CANARY}` } };
/** The events without the name of their call, which is another one each time. */
const told = () => events.map(({ callId: _callId, ...event }) => event);
/** What two events at the end have in common: all that is known about how the call ended. */
const ended = (attempt: number, detail: object) => [
  ...("kind" in detail && detail.kind === "ok" ? [] : [{ ...about, type: "failure", attempt, ...detail }]),
  { ...about, type: "end", attempt, ...detail },
];

describe("what is told, in this order", () => {
  test("a success", async () => {
    await settle(clientFor([answers.success]).getAccount(argument));
    expect(told()).toEqual([
      { ...about, type: "request", attempt: 1 },
      { ...about, type: "response", attempt: 1, status: 200, requestId: "request-1", durationMs: 40 },
      ...ended(1, { kind: "ok", status: 200, requestId: "request-1", durationMs: 40 }),
    ]);
  });

  test("two attempts in vain, then a success", async () => {
    const lost = () => new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    await settle(clientFor([answers.busy, lost, answers.success]).getAccount(argument));
    expect(told()).toEqual([
      { ...about, type: "request", attempt: 1 },
      { ...about, type: "response", attempt: 1, status: 503, requestId: "request-2", durationMs: 40 },
      { ...about, type: "retry", attempt: 1, status: 503, delayMs: 250 },
      { ...about, type: "request", attempt: 2 },
      // No answer came, so there is no response and no status.
      { ...about, type: "retry", attempt: 2, delayMs: 500 },
      { ...about, type: "request", attempt: 3 },
      { ...about, type: "response", attempt: 3, status: 200, requestId: "request-1", durationMs: 40 },
      ...ended(3, { kind: "ok", status: 200, requestId: "request-1", durationMs: 870 }),
    ]);
  });

  test("an error response", async () => {
    await settle(clientFor([answers.refused]).getAccount(argument));
    expect(told()).toEqual([
      { ...about, type: "request", attempt: 1 },
      { ...about, type: "response", attempt: 1, status: 404, requestId: "request-2", durationMs: 40 },
      ...ended(1, { kind: "api-error", status: 404, requestId: "request-2", durationMs: 40 }),
    ]);
  });

  test("an error response that says how long to wait, where it is waited for and where it is not", async () => {
    const busy = () => json(429, errorBody, { "Retry-After": "2" });
    await settle(clientFor([busy, busy], { retry: 1 }).getAccount(argument));
    expect(told()).toEqual([
      { ...about, type: "request", attempt: 1 },
      {
        ...about,
        type: "response",
        attempt: 1,
        status: 429,
        requestId: "request-2",
        retryAfterMs: 2000,
        durationMs: 40,
      },
      { ...about, type: "retry", attempt: 1, status: 429, retryAfterMs: 2000, delayMs: 2000 },
      { ...about, type: "request", attempt: 2 },
      {
        ...about,
        type: "response",
        attempt: 2,
        status: 429,
        requestId: "request-2",
        retryAfterMs: 2000,
        durationMs: 40,
      },
      ...ended(2, { kind: "api-error", status: 429, requestId: "request-2", retryAfterMs: 2000, durationMs: 2080 }),
    ]);
  });

  test("an error response to the last attempt: one failure, with the duration of the whole call", async () => {
    await settle(clientFor([answers.busy], { retry: 1 }).getAccount(argument));
    expect(told().map(({ type, attempt }) => [type, attempt])).toEqual([
      ...[
        ["request", 1],
        ["response", 1],
        ["retry", 1],
        ["request", 2],
        ["response", 2],
      ],
      ...[
        ["failure", 2],
        ["end", 2],
      ],
    ]);
    expect(told().slice(-2)).toEqual(
      ended(2, { kind: "api-error", status: 503, requestId: "request-2", durationMs: 330 }),
    );
  });

  test("an answer that breaks the contract", async () => {
    await settle(clientFor([() => json(200, { wrong: CANARY })]).getAccount(argument));
    expect(events.map(({ type }) => type)).toEqual(["request", "response", "failure", "end"]);
    expect(events.at(-1)).toMatchObject({ kind: "contract-violation", status: 200 });
  });

  test("an answer that breaks off: no response, but its status is known", async () => {
    const broken = () =>
      new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) }));
    await settle(clientFor([broken], { retry: false }).getAccount(argument));
    expect(told()).toEqual([
      { ...about, type: "request", attempt: 1 },
      ...ended(1, { kind: "network", status: 200, durationMs: 40 }),
    ]);
  });

  test("an invalid request: nothing is sent, so nothing but the end is told", async () => {
    await settle(clientFor([answers.success]).getAccount({ path: { id: ".." } }));
    expect(told()).toEqual(ended(1, { kind: "invalid-request", durationMs: 0 }));
  });

  test("a timeout", async () => {
    await settle(clientFor([() => "hang"], { timeoutMs: 1000, retry: false }).getAccount(argument));
    expect(told()).toEqual([
      { ...about, type: "request", attempt: 1 },
      ...ended(1, { kind: "timeout", durationMs: 1000 }),
    ]);
  });

  test("an abort while it waits to try again", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    await settle(clientFor([answers.busy]).getAccount({ ...argument, signal: controller.signal }));
    expect(events.map(({ type }) => type)).toEqual(["request", "response", "retry", "failure", "end"]);
    expect(told().slice(-2)).toEqual(ended(1, { kind: "aborted", durationMs: 100 }));
  });

  test("a wait for the rate limit", async () => {
    const smile = clientFor([answers.success], { rateLimit: 1 });
    await settle(smile.getAccount(argument));
    events = [];
    await settle(smile.getAccount(argument));
    // 40 ms of the second had passed when the second call began.
    expect(told()).toEqual([
      { ...about, type: "wait", attempt: 1, delayMs: 960 },
      { ...about, type: "request", attempt: 1 },
      { ...about, type: "response", attempt: 1, status: 200, requestId: "request-1", durationMs: 40 },
      ...ended(1, { kind: "ok", status: 200, requestId: "request-1", durationMs: 1000 }),
    ]);
  });

  test("a wait for the rate limit before the second attempt is about the second attempt", async () => {
    await settle(clientFor([answers.busy, answers.success], { rateLimit: 1 }).getAccount(argument));
    expect(events.map(({ type, attempt }) => [type, attempt])).toEqual([
      ...[
        ["request", 1],
        ["response", 1],
        ["retry", 1],
      ],
      ...[
        ["wait", 2],
        ["request", 2],
        ["response", 2],
        ["end", 2],
      ],
    ]);
  });
});

test("events hold the template of the path and nothing that is a secret or about a person", async () => {
  const scenarios: Answer[][] = [
    [answers.success],
    [answers.refused],
    [answers.busy],
    [() => json(200, { wrong: CANARY })],
    [() => json(418, CANARY)],
    [() => new TypeError(CANARY, { cause: { code: CANARY } })],
    [() => "hang"],
  ];
  for (const list of scenarios) {
    const smile = clientFor(list, { timeoutMs: 1000, rateLimit: 5 });
    await settle(smile.getAccount({ ...argument, headers: { "X-Trace": CANARY } }));
    await settle(smile.listAccounts({ query: { userId: CANARY }, headers: { "X-Trace": CANARY } }));
    await settle(smile.listAccounts({ query: { [CANARY]: CANARY } } as object));
  }
  expect(new Set(events.map(({ path }) => path))).toEqual(new Set(["/accounts/{id}", "/accounts"]));
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(["request", "response", "retry", "failure", "end"]));
  expect(JSON.stringify(events)).not.toContain("CANARY");
});

describe("a listener that misbehaves harms nothing", () => {
  const listeners: [string, (event: ClientEvent) => unknown][] = [
    [
      "throws",
      () => {
        throw new Error("listener");
      },
    ],
    [
      "throws nothing in particular",
      () => {
        throw undefined;
      },
    ],
    ["returns a promise that rejects", () => Promise.reject(new Error("listener"))],
    [
      "is async and throws",
      async () => {
        await Promise.resolve();
        throw new Error("listener");
      },
    ],
    [
      "returns a thenable that throws",
      () => ({
        then() {
          throw new Error("listener");
        },
      }),
    ],
    [
      "returns an object whose then cannot be read",
      () =>
        Object.defineProperty({}, "then", {
          get() {
            throw new Error("listener");
          },
        }),
    ],
    ["returns a promise that never settles", () => new Promise(() => undefined)],
    ["changes the event", (event) => Object.assign(event, { attempt: 99, status: 200, type: "response" })],
  ];
  test.each(listeners)("%s", async (_name, onEvent) => {
    const heard: ClientEvent[] = [];
    const smile = clientFor([answers.busy, answers.success], {
      onEvent(event) {
        heard.push({ ...event });
        return onEvent(event);
      },
    });
    expect(await settle(smile.getAccount(argument))).toMatchObject({ kind: "ok", status: 200, attempts: 2 });
    expect(heard.map(({ type, attempt }) => [type, attempt])).toEqual([
      ["request", 1],
      ["response", 1],
      ["retry", 1],
      ["request", 2],
      ["response", 2],
      ["end", 2],
    ]);
    expect((await settle(smile.getAccount({ path: { id: "" } }))).kind).toBe("invalid-request");
    // Node tells of a rejection that nobody handles only after the microtasks.
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  });
});
