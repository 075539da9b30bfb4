import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  createDataNetworkClient,
  type ClientEvent,
  type DataNetworkClient,
  type DataNetworkClientOptions,
} from "../../generated/data-network/index.js";

const START = Date.parse("2026-03-05T02:45:19Z");
/** 20 a second. */
const TOKEN_MS = 50;
const BURST = 20;

let origins = 0;
let sentAt: number[];
let events: ClientEvent[];

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  sentAt = [];
  events = [];
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The buckets live as long as the process, so each test has an origin of its own. */
const newOrigin = () => `https://limit-${origins++}.example.test`;
const fetch = () => {
  sentAt.push(Date.now() - START);
  return Promise.resolve(
    new Response(JSON.stringify({ code: "MISSING_RESOURCE", message: "gone", requestId: "r" }), {
      status: 404,
      headers: { "Content-Type": "application/json" },
    }),
  );
};
const common = {
  apiKey: "k",
  apiSecret: "s",
  fetch,
  retry: false as const,
  onEvent: (event: ClientEvent) => void events.push(event),
};
const clientFor = (origin: string, options: Partial<DataNetworkClientOptions> = {}) =>
  createDataNetworkClient({
    ...common,
    baseUrl: `${origin}/v1`,
    rateLimit: BURST,
    ...options,
  } as DataNetworkClientOptions);

const callOften = (smile: Pick<DataNetworkClient, "listAccounts">, times: number) =>
  Array.from({ length: times }, () => smile.listAccounts());
const waits = () => events.filter((event) => event.type === "wait");
/**
 * Waits are whole milliseconds, rounded up, so a request may come one later than the exact moment but never earlier.
 */
function expectPace(times: readonly number[]) {
  for (const [index, at] of times.entries()) {
    const exact = Math.max(0, index + 1 - BURST) * TOKEN_MS;
    expect(at).toBeGreaterThanOrEqual(exact);
    expect(at).toBeLessThanOrEqual(exact + 1);
  }
}

describe("where it is on", () => {
  /** The module's buckets anew: the origins of the modes are always the same. */
  async function freshClient(options: object): Promise<DataNetworkClient> {
    vi.resetModules();
    const fresh = await import("../../generated/data-network/index.js");
    return fresh.createDataNetworkClient({ ...common, ...options } as unknown as DataNetworkClientOptions);
  }
  const rows: [string, object, boolean][] = [
    ["with mode: sandbox", { mode: "sandbox" }, true],
    ["with mode: production", { mode: "production" }, true],
    ["with mode and rateLimit: undefined", { mode: "sandbox", rateLimit: undefined }, true],
    ["with the sandbox as baseUrl", { baseUrl: "https://sandbox.smileapi.io/v1" }, true],
    ["with production as baseUrl, in another spelling", { baseUrl: new URL("HTTPS://open.smileapi.io:443/v1/") }, true],
    [
      "not with a real server and rateLimit: false",
      { baseUrl: "https://open.smileapi.io/v1", rateLimit: false },
      false,
    ],
    [
      "not with a host that only looks like a server",
      { baseUrl: "https://sandbox.smileapi.io.example.test/v1" },
      false,
    ],
    ["with a baseUrl and a limit", { baseUrl: newOrigin(), rateLimit: 20 }, true],
    ["not with mode and rateLimit: false", { mode: "sandbox", rateLimit: false }, false],
    ["not with a baseUrl alone", { baseUrl: newOrigin() }, false],
  ];
  test.each(rows)("%s", async (_name, options, isOn) => {
    const calls = callOften(await freshClient(options), 45);
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(calls);
    expect(sentAt).toHaveLength(45);
    if (isOn) expectPace(sentAt);
    else expect(sentAt.every((at) => at === 0)).toBe(true);
    expect(waits()).toHaveLength(isOn ? 25 : 0);
  });

  test("a given limit replaces the one of the mode", async () => {
    const calls = callOften(await freshClient({ mode: "sandbox", rateLimit: 2 }), 4);
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(calls);
    expect(sentAt).toEqual([0, 0, 500, 1000]);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, true, "20"].map((rateLimit) => [rateLimit]))(
    "rateLimit: %s is refused",
    (rateLimit) => {
      expect(() => clientFor(newOrigin(), { rateLimit: rateLimit as number })).toThrow(/"rateLimit" must be/);
    },
  );
});

describe("the pace", () => {
  test("20 at once, then one each 50 ms, in the order of the calls", async () => {
    const order: number[] = [];
    const smile = clientFor(newOrigin());
    const calls = Array.from({ length: 60 }, (_value, index) => smile.listAccounts().then(() => order.push(index)));
    await vi.advanceTimersByTimeAsync(0);
    expect(sentAt).toHaveLength(BURST);
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(calls);
    expectPace(sentAt);
    expect(order).toEqual(order.map((_value, index) => index));
  });

  test("no second ever sees more than what was saved up and what came in", async () => {
    const smile = clientFor(newOrigin());
    const calls: Promise<unknown>[] = [];
    for (let round = 0; round < 30; round++) {
      calls.push(...callOften(smile, (round * 7) % 13));
      await vi.advanceTimersByTimeAsync((round * 37) % 210);
    }
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(calls);
    for (const [first, from] of sentAt.entries()) {
      for (let last = first; last < sentAt.length; last++) {
        expect(last - first + 1).toBeLessThanOrEqual(BURST + Math.floor(((sentAt[last] as number) - from) / TOKEN_MS));
      }
    }
  });

  test("a long rest saves up 20 and no more", async () => {
    const smile = clientFor(newOrigin());
    await Promise.all(callOften(smile, 5));
    await vi.advanceTimersByTimeAsync(3_600_000);
    const before = sentAt.length;
    const calls = callOften(smile, 25);
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(calls);
    expectPace(sentAt.slice(before).map((at) => at - 3_600_000));
  });

  test("a retry counts as a request", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const smile = clientFor(newOrigin(), {
      rateLimit: 1,
      retry: 1,
      fetch: () => fetch().then(() => new Response("{}", { status: 429, headers: { "Retry-After": "0" } })),
    });
    const promise = smile.listAccounts();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await promise).toMatchObject({ attempts: 2 });
    expect(sentAt).toEqual([0, 1000]);
  });

  test("an invalid request takes nothing from it", async () => {
    const smile = clientFor(newOrigin());
    for (let times = 0; times < 30; times++) await smile.getAccount({ path: { id: "" } });
    await Promise.all(callOften(smile, BURST));
    expect(waits()).toEqual([]);
  });
});

describe("who shares it", () => {
  test("two clients of one origin, whatever the path behind it", async () => {
    const origin = newOrigin();
    const others = createDataNetworkClient({
      ...common,
      baseUrl: `${origin}/other/v2`,
      rateLimit: BURST,
      apiKey: "other",
    });
    const calls = [...callOften(clientFor(origin), 15), ...callOften(others, 15)];
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(calls);
    expectPace(sentAt);
  });

  test("not clients of different origins, be it by the port alone", async () => {
    const origin = newOrigin();
    await Promise.all([origin, `${origin}:8443`, newOrigin()].flatMap((each) => callOften(clientFor(each), BURST)));
    expect(sentAt).toHaveLength(3 * BURST);
    expect(waits()).toEqual([]);
  });
});

describe("a wait", () => {
  async function drained(options: Partial<DataNetworkClientOptions> = {}) {
    const smile = clientFor(newOrigin(), options);
    await Promise.all(callOften(smile, BURST));
    sentAt = [];
    events = [];
    return smile;
  }

  test("is told", async () => {
    const smile = await drained();
    const promise = smile.listAccounts();
    await vi.advanceTimersByTimeAsync(1000);
    await promise;
    const about = {
      callId: expect.any(String) as string,
      operationId: "listAccounts",
      method: "GET",
      path: "/accounts",
    };
    expect(waits()).toEqual([{ ...about, type: "wait", attempt: 1, delayMs: TOKEN_MS }]);
  });

  test.each([1, 49, 50])(
    "that a deadline of %i ms does not leave time for is not begun: nothing is sent and the token goes back",
    async (deadlineMs) => {
      const smile = await drained();
      for (let times = 0; times < 5; times++) {
        expect(await smile.listAccounts({ deadlineMs })).toMatchObject({
          ok: false,
          kind: "timeout",
          timeout: "deadline",
          attempts: 0,
          maybeApplied: false,
        });
      }
      expect([sentAt.length, Date.now() - START]).toEqual([0, 0]);
      const next = smile.listAccounts();
      await vi.advanceTimersByTimeAsync(1000);
      await next;
      expect(sentAt).toEqual([TOKEN_MS]);
    },
  );

  test("counts towards the deadline", async () => {
    const hang = ((_url: string, init: RequestInit) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      })) as typeof globalThis.fetch;
    const origin = newOrigin();
    await Promise.all(callOften(clientFor(origin), BURST));
    const promise = clientFor(origin, { fetch: hang })
      .listAccounts({ deadlineMs: 80 })
      .then((result) => ({ result, tookMs: Date.now() - START }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await promise).toMatchObject({ result: { kind: "timeout", timeout: "deadline", attempts: 1 }, tookMs: 80 });
  });

  test("ends at once with the signal: nothing is sent and the token goes back", async () => {
    const smile = await drained();
    const controller = new AbortController();
    const promise = smile.listAccounts({ signal: controller.signal });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await promise).toMatchObject({ ok: false, kind: "aborted", attempts: 0, maybeApplied: false });
    expect([sentAt.length, Date.now() - START]).toEqual([0, 10]);
    const next = smile.listAccounts();
    await vi.advanceTimersByTimeAsync(1000);
    await next;
    expect(sentAt).toEqual([TOKEN_MS]);
  });

  test("is not needed after calls whose signal was aborted from the start", async () => {
    const smile = clientFor(newOrigin());
    for (let times = 0; times < BURST; times++)
      expect(await smile.listAccounts({ signal: AbortSignal.abort() })).toMatchObject({ kind: "aborted", attempts: 0 });
    expect(sentAt).toEqual([]);
    const calls = callOften(smile, BURST);
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(calls);
    // What is never sent must not use up what others could send.
    expect(sentAt.every((at) => at === 0)).toBe(true);
  });
});

describe("a clock of the wall that is set changes nothing", () => {
  test.each([
    ["back", -1],
    ["forward", 1],
  ])("%s an hour: nobody waits an hour, nothing is saved up, and the pace stays", async (_name, direction) => {
    const smile = clientFor(newOrigin());
    await Promise.all(callOften(smile, BURST));
    const jumpMs = direction * 3_600_000;
    vi.setSystemTime(START + jumpMs);
    sentAt = [];
    const calls = callOften(smile, 10);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(calls);
    expect(sentAt).toHaveLength(10);
    for (const [index, at] of sentAt.entries())
      expect(Math.abs(at - jumpMs - (index + 1) * TOKEN_MS)).toBeLessThanOrEqual(1);
  });

  test("back and forth many times: never more than 20 at once", async () => {
    const smile = clientFor(newOrigin());
    for (const hours of [5, 1, 4, 2, 3]) {
      vi.setSystemTime(START + (hours % 2 === 0 ? -hours : hours) * 3_600_000);
      const before = sentAt.length;
      const calls = callOften(smile, 30);
      await vi.advanceTimersByTimeAsync(0);
      expect(sentAt.length - before).toBeLessThanOrEqual(BURST);
      await vi.advanceTimersByTimeAsync(60_000);
      await Promise.all(calls);
      expect(sentAt.length - before).toBe(30);
    }
  });

  test("back while a call waits: the wait is not longer for it", async () => {
    const smile = clientFor(newOrigin());
    await Promise.all(callOften(smile, BURST));
    const promise = smile.listAccounts();
    vi.setSystemTime(START - 3_600_000);
    await vi.advanceTimersByTimeAsync(TOKEN_MS);
    expect(sentAt).toHaveLength(BURST + 1);
    await promise;
  });
});
