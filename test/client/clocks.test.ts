import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createProviderAccountsClient, waitForConnection } from "../../generated/provider-accounts/index.js";
import { dataNetworkWays } from "../support/ways.js";

const START = Date.parse("2026-03-05T02:45:19Z");
const HOUR_MS = 3_600_000;
/** How far the clock of the wall is set, one after the other, while a call goes on. */
const JUMPS: [string, readonly number[]][] = [
  ["back", [-5 * HOUR_MS]],
  ["forth", [5 * HOUR_MS]],
  ["back and forth", [-5 * HOUR_MS, 9 * HOUR_MS, -2 * HOUR_MS, HOUR_MS]],
  ["to 1970", [-START]],
];

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

let origins = 0;
const answer = (status: number, headers: Record<string, string> = {}) =>
  Promise.resolve(new Response(null, { status, headers }));
const hang = (init: RequestInit) =>
  new Promise<Response>((_resolve, reject) =>
    init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))),
  );

/** A fetch that does what it is told for each attempt, the first being 1, and remembers when it was called. */
function fetching(give: (attempt: number, init: RequestInit) => Promise<Response>) {
  const sentAt: number[] = [];
  const fetch = ((_url: string, init: RequestInit) =>
    give(sentAt.push(Math.round(performance.now())), init)) as typeof globalThis.fetch;
  return { fetch, sentAt };
}

/** Runs a call to its end, setting the clock of the wall in between. Gives its result and how long it took in truth. */
async function whileSetting<Result>(jumps: readonly number[], calls: readonly Promise<Result>[]) {
  const startedAt = performance.now();
  let tookMs: number | undefined;
  const ended = Promise.all(calls).then((results) => {
    tookMs = Math.round(performance.now() - startedAt);
    return results;
  });
  await vi.advanceTimersByTimeAsync(10);
  for (const jump of jumps) {
    vi.setSystemTime(START + jump);
    await vi.advanceTimersByTimeAsync(10);
  }
  for (let turns = 0; tookMs === undefined && turns < 500; turns++) await vi.advanceTimersToNextTimerAsync();
  return { results: await ended, tookMs };
}

describe.each(dataNetworkWays)("%s: the clock of the wall is set", (_way, createClient) => {
  const clientFor = (fetch: typeof globalThis.fetch, options: object = {}) =>
    createClient({
      baseUrl: `https://clock-${origins++}.example.test/v1`,
      apiKey: "k",
      apiSecret: "s",
      fetch,
      ...options,
    });

  describe.each(JUMPS)("%s", (_name, jumps) => {
    test("the deadline stays where it was", async () => {
      const { fetch } = fetching((_attempt, init) => hang(init));
      const { results, tookMs } = await whileSetting(jumps, [clientFor(fetch).listAccounts({ deadlineMs: 10_000 })]);
      expect(results).toMatchObject([{ kind: "timeout", timeout: "deadline", attempts: 1 }]);
      expect(tookMs).toBe(10_000);
    });

    test("so does the deadline that a wait uses up", async () => {
      const { fetch, sentAt } = fetching((attempt, init) =>
        attempt === 1 ? answer(429, { "Retry-After": "4" }) : hang(init),
      );
      const { results, tookMs } = await whileSetting(jumps, [clientFor(fetch).listAccounts({ deadlineMs: 10_000 })]);
      expect(results).toMatchObject([{ kind: "timeout", timeout: "deadline", attempts: 2 }]);
      expect([tookMs, (sentAt[1] as number) - (sentAt[0] as number)]).toEqual([10_000, 4000]);
    });

    test("an attempt has its time, and a wait is as long as told", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0.5);
      const { fetch, sentAt } = fetching((_attempt, init) => hang(init));
      const { results, tookMs } = await whileSetting(jumps, [
        clientFor(fetch).listAccounts({ timeoutMs: 1000, retry: 1 }),
      ]);
      expect(results).toMatchObject([{ kind: "timeout", timeout: "attempt", attempts: 2 }]);
      expect([tookMs, (sentAt[1] as number) - (sentAt[0] as number)]).toEqual([2250, 1250]);
    });

    test("the rate limit lets as many through as ever", async () => {
      const { fetch, sentAt } = fetching(() => answer(404));
      const smile = clientFor(fetch, { rateLimit: 20, retry: false });
      const startedAt = Math.round(performance.now());
      await whileSetting(
        jumps,
        Array.from({ length: 60 }, () => smile.listAccounts()),
      );
      expect(sentAt).toHaveLength(60);
      for (const [index, at] of sentAt.entries()) {
        const exact = Math.max(0, index - 19) * 50;
        expect(at - startedAt).toBeGreaterThanOrEqual(exact);
        expect(at - startedAt).toBeLessThanOrEqual(exact + 1);
      }
      // Nor is anything saved up but what time has brought.
      vi.setSystemTime(START + 99 * HOUR_MS);
      const before = sentAt.length;
      const calls = Array.from({ length: 25 }, () => smile.listAccounts());
      await vi.advanceTimersByTimeAsync(0);
      expect(sentAt.length - before).toBeLessThanOrEqual(1);
      await vi.runAllTimersAsync();
      await Promise.all(calls);
    });

    test("events tell how long it took in truth", async () => {
      const events: { type: string; durationMs?: number }[] = [];
      const { fetch } = fetching((_attempt, init) => hang(init));
      await whileSetting(jumps, [
        clientFor(fetch, { onEvent: (event: never) => void events.push(event) }).listAccounts({ deadlineMs: 10_000 }),
      ]);
      expect(events.find(({ type }) => type === "end")?.durationMs).toBe(10_000);
    });

    test("a user's connection is waited for as long as told", async () => {
      const { fetch } = fetching(() => Promise.resolve(Response.json({ Result: "Incomplete", RetryAllowed: false })));
      const smile = createProviderAccountsClient({
        baseUrl: "https://clock.example.test/v2",
        accessToken: "t",
        fetch,
        validate: { responses: "off" },
      });
      const path = { userId: "f9c17928-5587-4da9-babb-941796efd8f5", token: "f9c17928-5587-4da9-babb-941796efd8f5" };
      const { results, tookMs } = await whileSetting(jumps, [waitForConnection(smile, { path, deadlineMs: 60_000 })]);
      expect(results).toMatchObject([{ kind: "timeout", timeout: "deadline" }]);
      expect(tookMs).toBeGreaterThan(45_000);
      expect(tookMs).toBeLessThanOrEqual(60_000);
    });
  });

  test("and where there is no other clock, calls end all the same", async () => {
    vi.stubGlobal("performance", undefined);
    const { fetch } = { fetch: ((_url: string, init: RequestInit) => hang(init)) as typeof globalThis.fetch };
    const call = clientFor(fetch).listAccounts({ deadlineMs: 20 });
    await vi.advanceTimersByTimeAsync(20);
    vi.unstubAllGlobals();
    expect(await call).toMatchObject({ kind: "timeout", timeout: "deadline" });
  });
});
