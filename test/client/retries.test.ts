import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CallArgument } from "../../src/client/build-request.js";
import { call } from "../../src/client/call.js";
import type { ClientOptions } from "../../src/client/options.js";
import { type ApiProfile, toSettings } from "../../src/client/settings.js";
import { RETRY_POLICY } from "../../src/client/write-policies.js";
import type { Operation } from "../../src/validation/operation.js";

// Said again here, by hand, from the requirement: a table that is derived from the code would agree with any code.
type Method = Operation["method"];
const METHODS: readonly Method[] = ["GET", "POST", "PUT", "DELETE"];
const REPEATED_STATUSES: Record<Method, readonly number[]> = {
  GET: [408, 429, 500, 502, 503, 504],
  DELETE: [408, 429, 502, 503, 504],
  POST: [429],
  PUT: [429],
};
const REPEATED_WITH_RETRY_AFTER: Record<Method, readonly number[]> = { GET: [], DELETE: [], POST: [503], PUT: [503] };
const STATUSES = [
  200, 201, 202, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 408, 409, 410, 415, 418, 422, 425, 429, 500, 501,
  502, 503, 504, 505, 507, 511, 599,
];
const DEFAULT_SENDS = 3;

const readsOnly = (method: Method) => method === "GET";
const repeatsBlindly = (method: Method) => method === "GET" || method === "DELETE";

/** No body anywhere, so that only the status decides. 408 and 502 are declared here, unlike in the real contracts. */
const responses = Object.fromEntries(
  [200, 204, 400, 404, 408, 429, 500, 502, 503, 504].map((status) => [status, null]),
);
const profile: ApiProfile = {
  modes: {},
  credentialHeader: "Authorization",
  rateLimit: false,
  dataOf: (body) => body,
  requestIdOf: () => undefined,
  decidedBy: [],
};
const operationOf = (method: Method): Operation => ({
  operationId: "touchThing",
  method,
  path: "/things/{id}",
  request: { is: () => true, schema: () => ({}) },
  responses,
  examples: {},
  retryPolicy: RETRY_POLICY[method],
});

type Outcome = Response | Error | "hang";
interface Sent {
  readonly at: number;
  readonly url: string;
  readonly init: RequestInit;
}

const START = Date.parse("2026-03-05T02:45:19Z");

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  // A timer left behind would keep a process alive after its work is done.
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Calls an operation whose `fetch` does what `outcome` says for each attempt, the first being 1. */
function start(
  method: Method,
  outcome: (attempt: number) => Outcome,
  options: ClientOptions = {},
  argument: CallArgument = {},
) {
  const sent: Sent[] = [];
  const fetch = ((url: string, init: RequestInit) => {
    sent.push({ at: Date.now() - START, url, init: { ...init, headers: [...(init.headers as Headers)] } });
    const came = outcome(sent.length);
    if (came instanceof Response) return Promise.resolve(came);
    if (came instanceof Error) return Promise.reject(came);
    return new Promise((_resolve, reject) =>
      init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))),
    );
  }) as typeof globalThis.fetch;
  const settings = toSettings(
    { fetch, ...options, baseUrl: "https://api.example.test/v1" },
    profile,
    ["baseUrl"],
    () => "Basic c2VjcmV0",
  );
  const promise = call(settings, operationOf(method), { path: { id: "a-1" }, ...argument });
  return { sent, promise };
}

/** Lets the fake clock run until the call has ended. */
async function run(...given: Parameters<typeof start>) {
  const { sent, promise } = start(...given);
  const { result, tookMs } = await settle(promise);
  return { sent, result, tookMs };
}

async function settle<Result>(promise: Promise<Result>) {
  let tookMs: number | undefined;
  const ended = () => {
    tookMs = Date.now() - START;
  };
  promise.then(ended, ended);
  for (let turns = 0; tookMs === undefined && turns < 200; turns++) await vi.advanceTimersToNextTimerAsync();
  if (tookMs === undefined) throw new Error("the call has not ended");
  return { result: (await promise) as Result & Record<string, unknown>, tookMs };
}

const answer = (status: number, retryAfter?: string) =>
  new Response(null, { status, headers: retryAfter === undefined ? {} : { "Retry-After": retryAfter } });
/** What Node's `fetch` throws: a `TypeError` with the reason some causes down. */
function networkFailure(code: string | undefined, depth = 1): Error {
  let cause: unknown = code === undefined ? undefined : Object.assign(new Error("reason"), { code });
  for (let wrapped = 1; wrapped < depth; wrapped++) cause = new Error("wrapped", { cause });
  return new TypeError("fetch failed", cause === undefined ? {} : { cause });
}

describe.each(METHODS)("%s", (method) => {
  const rows = STATUSES.flatMap((status) => [
    [status, "without Retry-After", undefined, REPEATED_STATUSES[method].includes(status)] as const,
    [
      status,
      "with Retry-After",
      "7",
      [...REPEATED_STATUSES[method], ...REPEATED_WITH_RETRY_AFTER[method]].includes(status),
    ] as const,
    [status, "with an unreadable Retry-After", "soon", REPEATED_STATUSES[method].includes(status)] as const,
  ]);

  test.each(rows)("answered with %i %s", async (status, _name, retryAfter, isRepeated) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { sent, result } = await run(method, () => answer(status, retryAfter));
    const kind = !(status in responses) ? "unexpected-status" : status < 300 ? "ok" : "api-error";
    expect(result).toMatchObject({ kind, status, attempts: isRepeated ? DEFAULT_SENDS : 1 });
    expect(result["retryAfterMs"]).toBe(kind !== "ok" && retryAfter === "7" ? 7000 : undefined);
    // Half of 500 ms, then half of 1 s, unless the service said how long.
    const waits = retryAfter === "7" ? [0, 7000, 14_000] : [0, 250, 750];
    expect(sent.map(({ at }) => at)).toEqual(isRepeated ? waits : [0]);
  });

  const cyclic = networkFailure("EOTHER");
  (cyclic.cause as Error).cause = cyclic;
  const failures: [string, Error, boolean][] = [
    ["ECONNREFUSED as its cause", networkFailure("ECONNREFUSED"), true],
    ["ECONNREFUSED three causes deep", networkFailure("ECONNREFUSED", 3), true],
    ["ENOTFOUND as its cause", networkFailure("ENOTFOUND"), true],
    ["EAI_AGAIN as its cause", networkFailure("EAI_AGAIN"), true],
    ["UND_ERR_CONNECT_TIMEOUT as its cause", networkFailure("UND_ERR_CONNECT_TIMEOUT"), true],
    ["ECONNRESET as its cause", networkFailure("ECONNRESET"), false],
    ["UND_ERR_SOCKET as its cause", networkFailure("UND_ERR_SOCKET"), false],
    ["a code that only looks alike", networkFailure("econnrefused"), false],
    ["no cause, as in a browser", networkFailure(undefined), false],
    ["a cyclic cause", cyclic, false],
  ];
  test.each(failures)("network failure with %s", async (_name, failure, isNothingSent) => {
    const { sent, result } = await run(method, () => failure);
    const sends = repeatsBlindly(method) || isNothingSent ? DEFAULT_SENDS : 1;
    expect(result).toMatchObject({
      kind: "network",
      attempts: sends,
      maybeApplied: !readsOnly(method) && !isNothingSent,
    });
    expect(result["cause"]).toBe(failure);
    expect(sent).toHaveLength(sends);
  });

  test("an attempt that times out", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { sent, result, tookMs } = await run(method, () => "hang", { timeoutMs: 1000 });
    const sends = repeatsBlindly(method) ? DEFAULT_SENDS : 1;
    expect(result).toMatchObject({
      kind: "timeout",
      timeout: "attempt",
      attempts: sends,
      maybeApplied: !readsOnly(method),
    });
    expect(sent).toHaveLength(sends);
    expect(tookMs).toBe(sends * 1000);
  });

  test("the deadline is the end, not a reason to try again", async () => {
    const { sent, result, tookMs } = await run(method, () => "hang", { timeoutMs: 1000, deadlineMs: 999 });
    expect(result).toMatchObject({
      kind: "timeout",
      timeout: "deadline",
      attempts: 1,
      maybeApplied: !readsOnly(method),
    });
    expect([sent.length, tookMs]).toEqual([1, 999]);
  });

  test("a success after an error response is a success, with its attempts", async () => {
    const { sent, result } = await run(method, (attempt) => answer(attempt === 1 ? 429 : 200));
    expect(result).toMatchObject({ kind: "ok", status: 200, attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test("the same request is sent each time", async () => {
    const argument = {
      headers: { "X-Trace": "t-1" },
      query: { size: 2 },
      ...(!readsOnly(method) && { body: { amount: 5 } }),
    };
    const { sent } = await run(method, () => answer(429), {}, argument);
    expect(sent).toHaveLength(DEFAULT_SENDS);
    const [first] = sent.map(({ url, init: { signal: _signal, ...init } }) => ({ url, init }));
    expect(first?.url).toBe("https://api.example.test/v1/things/a-1?size=2");
    expect(first?.init).toMatchObject({
      method,
      redirect: "manual",
      ...(!readsOnly(method) && { body: '{"amount":5}' }),
    });
    for (const {
      url,
      init: { signal: _signal, ...init },
    } of sent)
      expect({ url, init }).toEqual(first);
  });

  test("an attempt's signal is its own, so that one that timed out does not end the next", async () => {
    const { sent } = await run(method, () => answer(429));
    expect(new Set(sent.map(({ init }) => init.signal)).size).toBe(DEFAULT_SENDS);
    expect(sent.every(({ init }) => init.signal?.aborted === false)).toBe(true);
  });
});

describe("how often", () => {
  const overrides: [string, ClientOptions["retry"], CallArgument["retry"], number][] = [
    ["unless told otherwise", undefined, undefined, 3],
    ["retry: false", false, undefined, 1],
    ["retry: 0", 0, undefined, 1],
    ["retry: 1", 1, undefined, 2],
    ["retry: 5", 5, undefined, 6],
    ["retry: 10", 10, undefined, 11],
    ["a call that switches it off", 5, false, 1],
    ["a call with retry: 0", 5, 0, 1],
    ["a call that switches it on", false, 4, 5],
    ["a call that says nothing", 4, undefined, 5],
  ];
  test.each(overrides)("%s", async (_name, ofClient, ofCall, sends) => {
    const { sent, result } = await run("GET", () => answer(503), { retry: ofClient }, { retry: ofCall });
    expect(result).toMatchObject({ kind: "api-error", status: 503, attempts: sends });
    expect(sent).toHaveLength(sends);
  });

  test.each([-1, 1.5, 11, Number.NaN, Number.POSITIVE_INFINITY, true, "2", null].map((retry) => [retry]))(
    "retry: %s of a call is refused, and nothing is sent",
    async (retry) => {
      const { sent, result } = await run("GET", () => answer(503), {}, { retry: retry as number });
      expect(result).toMatchObject({ kind: "invalid-request", attempts: 0, issues: [{ path: "/retry" }] });
      expect(sent).toHaveLength(0);
    },
  );
});

describe("how long", () => {
  test("the limit of the wait doubles from half a second and stops at eight", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999_999_999);
    const { sent } = await run("GET", () => answer(503), { retry: 7 });
    const waits = sent.slice(1).map(({ at }, index) => at - (sent[index] as Sent).at);
    for (const [index, limit] of [500, 1000, 2000, 4000, 8000, 8000, 8000].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(limit - 1);
      expect(waits[index]).toBeLessThanOrEqual(limit);
    }
  });

  test.each([
    ["60", 60_000],
    ["1", 1000],
    [new Date(START + 5000).toUTCString(), 5000],
  ])("Retry-After: %s is waited for exactly", async (retryAfter, waitMs) => {
    const { sent } = await run("GET", (attempt) => (attempt === 1 ? answer(503, retryAfter) : answer(200)));
    expect(sent.map(({ at }) => at)).toEqual([0, waitMs]);
  });

  test.each([
    ["0"],
    ["000"],
    [new Date(START).toUTCString()],
    [new Date(START - 5000).toUTCString()],
    ["Thu, 01 Jan 1970 00:00:00 GMT"],
  ])(
    "Retry-After: %s means at once, which for many clients together is a storm: the back-off is waited for",
    async (retryAfter) => {
      for (const [part, waitMs] of [
        [0.5, 250],
        [0.25, 125],
      ] as const) {
        vi.spyOn(Math, "random").mockReturnValue(part);
        vi.setSystemTime(START);
        const { sent } = await run("GET", (attempt) => (attempt === 1 ? answer(503, retryAfter) : answer(200)));
        expect(sent.map(({ at }) => at)).toEqual([0, waitMs]);
      }
    },
  );

  // The same moment in the three forms of RFC 9110, section 5.6.7.
  const DATES = ["Thu, 05 Mar 2026 02:45:24 GMT", "Thursday, 05-Mar-26 02:45:24 GMT", "Thu Mar  5 02:45:24 2026"];
  test.each(DATES)(
    "Retry-After: %s counts from the answer's own Date, however wrong the clock here is",
    async (retryAfter) => {
      for (const clock of [START, START - 86_400_000, START + 86_400_000]) {
        for (const date of [
          "Thu, 05 Mar 2026 02:45:19 GMT",
          "Thursday, 05-Mar-26 02:45:19 GMT",
          "Thu Mar  5 02:45:19 2026",
        ]) {
          vi.setSystemTime(clock);
          const busy = () => new Response(null, { status: 503, headers: { "Retry-After": retryAfter, Date: date } });
          const { sent } = await run("GET", (attempt) => (attempt === 1 ? busy() : answer(200)));
          expect(sent.map(({ at }) => at + START - clock)).toEqual([0, 5000]);
        }
      }
    },
  );

  test("without a Date that can be read, a date counts from the clock here", async () => {
    for (const date of [undefined, "", "yesterday"]) {
      vi.setSystemTime(START);
      const headers = { "Retry-After": DATES[0] as string, ...(date !== undefined && { Date: date }) };
      const { sent } = await run("GET", (attempt) =>
        attempt === 1 ? new Response(null, { status: 503, headers }) : answer(200),
      );
      expect(sent.map(({ at }) => at)).toEqual([0, 5000]);
    }
  });

  test.each([
    ["61", 61_000],
    ["999999999", 999_999_999_000],
    [new Date(START + 7_200_000).toUTCString(), 7_200_000],
  ])("Retry-After: %s is longer than a minute, so the caller decides", async (retryAfter, retryAfterMs) => {
    for (const method of METHODS) {
      const { sent, result, tookMs } = await run(method, () => answer(429, retryAfter), { deadlineMs: 2_147_483_647 });
      expect(result).toMatchObject({ kind: "api-error", status: 429, attempts: 1, retryAfterMs });
      expect([sent.length, tookMs]).toEqual([1, 0]);
      vi.setSystemTime(START);
    }
  });

  test.each([
    [10_000, 1, 0],
    [10_001, 2, 10_000],
  ])("with a deadline of %i ms, a wait of 10 s means %i attempt(s)", async (deadlineMs, sends, tookMs) => {
    const outcome = await run("GET", (attempt) => answer(attempt === 1 ? 503 : 404, "10"), {}, { deadlineMs });
    expect(outcome.sent).toHaveLength(sends);
    expect(outcome.result).toMatchObject({ kind: "api-error", attempts: sends, retryAfterMs: 10_000 });
    expect(outcome.tookMs).toBe(tookMs);
  });

  test("the last attempt gets what is left of the deadline", async () => {
    const { result, tookMs } = await run("GET", (attempt) => (attempt === 1 ? answer(503, "9") : "hang"), {
      timeoutMs: 5000,
      deadlineMs: 10_000,
    });
    expect(result).toMatchObject({ kind: "timeout", timeout: "deadline", attempts: 2 });
    expect(tookMs).toBe(10_000);
  });

  test.each([
    ["back", -3_600_000],
    ["forward", 3_600_000],
  ])("a clock of the wall that is set %s during a wait changes nothing", async (_name, jumpMs) => {
    const { sent, promise } = start("POST", (attempt) => (attempt === 1 ? answer(429, "5") : answer(200)), {
      deadlineMs: 20_000,
    });
    await vi.advanceTimersByTimeAsync(1000);
    vi.setSystemTime(Date.now() + jumpMs);
    const { result, tookMs } = await settle(promise);
    expect(result).toMatchObject({ kind: "ok", attempts: 2 });
    expect([sent.length, tookMs - jumpMs]).toEqual([2, 5000]);
  });

  test("a machine that slept through the deadline sends nothing more, and attempts counts what was sent", async () => {
    // Clocks that only go forward count sleep on some systems; timers do not.
    const now = vi.spyOn(performance, "now");
    const { sent, promise } = start("POST", () => answer(429, "5"), { deadlineMs: 20_000 });
    await vi.advanceTimersByTimeAsync(1000);
    now.mockReturnValue(performance.now() + 3_600_000);
    const { result } = await settle(promise);
    expect(sent).toHaveLength(1);
    expect(result).toMatchObject({ kind: "timeout", timeout: "deadline", attempts: 1, maybeApplied: false });
  });

  test("a fetch that ignores its signal cannot outlast the deadline", async () => {
    const fetch = () => new Promise<Response>(() => undefined);
    let kind: string | undefined;
    void start("GET", () => "hang", { fetch, retry: false, timeoutMs: 1000, deadlineMs: 2000 }).promise.then(
      (result) => (kind = result.kind),
    );
    await vi.advanceTimersByTimeAsync(5000);
    expect(kind).toBe("timeout");
  });

  test("a body that ignores the signal cannot outlast the deadline", async () => {
    const fetch = () => Promise.resolve(new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })));
    let kind: string | undefined;
    void start("GET", () => "hang", { fetch, retry: false, timeoutMs: 1000, deadlineMs: 2000 }).promise.then(
      (result) => (kind = result.kind),
    );
    await vi.advanceTimersByTimeAsync(5000);
    expect(kind).toBe("timeout");
  });
});

describe("the caller's signal", () => {
  test.each(METHODS)("ends the wait before another %s at once", async (method) => {
    const controller = new AbortController();
    const { sent, promise } = start(method, () => answer(429, "30"), {}, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    const { result, tookMs } = await settle(promise);
    // 429 says that nothing was done.
    expect(result).toMatchObject({ kind: "aborted", attempts: 1, maybeApplied: false });
    expect([sent.length, tookMs]).toEqual([1, 100]);
  });

  test.each(METHODS)("ends a %s that is under way, and it is not sent again", async (method) => {
    const controller = new AbortController();
    const { sent, promise } = start(method, () => "hang", {}, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    const { result, tookMs } = await settle(promise);
    expect(result).toMatchObject({ kind: "aborted", attempts: 1, maybeApplied: !readsOnly(method) });
    expect([sent.length, tookMs]).toEqual([1, 100]);
  });

  test("that is aborted already means that nothing is sent", async () => {
    const { sent, result } = await run("POST", () => answer(200), {}, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ kind: "aborted", attempts: 0, maybeApplied: false });
    expect(sent).toHaveLength(0);
  });

  test("keeps no listener of a call that has ended", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await run("GET", () => answer(503), {}, { signal });
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe("a DELETE that was sent more than once", () => {
  test.each([
    ["a timeout", "hang" as const],
    ["a reset", networkFailure("ECONNRESET")],
    ["a 504", 504],
  ])("and finds nothing after %s stays a 404, whose attempts tell that it is probably done", async (_name, first) => {
    const { result } = await run(
      "DELETE",
      (attempt) => (attempt > 1 ? answer(404) : typeof first === "number" ? answer(first) : first),
      { timeoutMs: 1000 },
    );
    expect(result).toMatchObject({ ok: false, kind: "api-error", status: 404, attempts: 2 });
  });

  test.each<[string, Outcome | number, boolean]>([
    ["a reset", networkFailure("ECONNRESET"), true],
    ["a timeout", "hang", true],
    ["a 429", 429, false],
    ["a 503", 503, false],
    ["a 502", 502, true],
    ["a 504", 504, true],
  ])("and cannot connect after %s: maybeApplied remembers the first attempt", async (_name, first, maybeApplied) => {
    const later = networkFailure("ECONNREFUSED");
    const { result } = await run(
      "DELETE",
      (attempt) => (attempt > 1 ? later : typeof first === "number" ? answer(first) : first),
      { timeoutMs: 1000 },
    );
    expect(result).toMatchObject({ kind: "network", attempts: DEFAULT_SENDS, maybeApplied });
  });
});

test.each(["-5", "+5", "1.5", "1e1", "5 5", "5, 5", "0x5", "5s", "1234567890", "soon", "2026-03-05T02:45:24Z"])(
  "a POST is not sent again on a 503 whose Retry-After is %j",
  async (retryAfter) => {
    const { sent, result } = await run("POST", () => answer(503, retryAfter));
    expect(sent).toHaveLength(1);
    expect(result).toMatchObject({ kind: "api-error", status: 503, attempts: 1 });
    expect(result["retryAfterMs"]).toBeUndefined();
  },
);
