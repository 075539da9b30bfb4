import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { getAccount, listAccounts } from "../../generated/data-network/operations.js";
import { toDataNetworkSettings } from "../../generated/data-network/options.js";
import { call } from "../../src/client/call.js";
import { MAX_TIMER_MS } from "../../src/client/options.js";
import { parseRetryAfter } from "../../src/client/retry-after.js";
import { delayBeforeRetry } from "../../src/client/retry-policy.js";
import { type ApiProfile, toSettings } from "../../src/client/settings.js";
import { RETRY_POLICY } from "../../src/client/write-policies.js";
import type { Operation } from "../../src/validation/operation.js";

const START = Date.parse("2026-03-05T02:45:19Z");
const KINDS = [
  "ok",
  "api-error",
  "unexpected-status",
  "contract-violation",
  "invalid-request",
  "network",
  "timeout",
  "aborted",
];
type Method = Operation["method"];
const METHODS: readonly Method[] = ["GET", "POST", "PUT", "DELETE"];

const unhandled: unknown[] = [];
const remember = (reason: unknown) => unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", remember));
afterAll(() => void process.off("unhandledRejection", remember));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const useFakeClock = () =>
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
/** Not a real `Headers`, which would refuse some of the strings itself. `Date` is another header. */
const retryAfter = (value: string | null, date: string | null = null) =>
  parseRetryAfter({ get: (name: string) => (name === "Date" ? date : value) } as unknown as Headers);

describe("Retry-After", () => {
  test("any text is a finite wait of at least 0, or nothing", () => {
    const alike = fc.stringMatching(/^[-+ .,:eE\dxMonTueGMTJan]{0,32}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), alike), (value) => {
        const waitMs = retryAfter(value);
        if (waitMs !== undefined) expect(Number.isFinite(waitMs) && waitMs >= 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("up to nine digits are seconds", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,9}$/), (digits) => {
        expect(retryAfter(digits)).toBe(Number(digits) * 1000);
      }),
    );
  });

  test("a sign, a decimal, an exponent, a space inside, a unit or ten digits make it unreadable", () => {
    const digits = fc.stringMatching(/^\d{1,4}$/);
    const glued = fc
      .tuple(digits, fc.constantFrom(".", ",", "e", "E", "e+", "_", " ", "\t", ", ", "x", "-", "+", ":", "/"), digits)
      .map((parts) => parts.join(""));
    const around = fc
      .tuple(fc.constantFrom("+", "-", ".", "0x", "~"), digits, fc.constantFrom("", "s", "ms", ".", "n"))
      .map((parts) => parts.join(""));
    const tooLong = fc.stringMatching(/^\d{10,40}$/);
    const otherDigits = digits.map((text) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    );
    fc.assert(
      fc.property(fc.oneof(glued, around, tooLong, otherDigits), (value) => {
        expect(retryAfter(value)).toBeUndefined();
      }),
    );
    expect(retryAfter(null)).toBeUndefined();
    expect(retryAfter("")).toBeUndefined();
  });

  test("an HTTP date is the time until then, and 0 where it is over", () => {
    useFakeClock();
    const date = fc.date({
      min: new Date("1970-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (then) => {
        const whole = Math.floor(then.getTime() / 1000) * 1000;
        expect(retryAfter(then.toUTCString())).toBe(Math.max(0, whole - START));
      }),
    );
  });

  test("an HTTP date counts from the answer's own Date, whatever the clock here says", () => {
    useFakeClock();
    const date = fc.date({
      min: new Date("1970-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, date, (then, now) => {
        const seconds = (moment: Date) => Math.floor(moment.getTime() / 1000);
        expect(retryAfter(then.toUTCString(), now.toUTCString())).toBe(
          Math.max(0, seconds(then) - seconds(now)) * 1000,
        );
        expect(retryAfter("7", now.toUTCString())).toBe(7000);
      }),
    );
  });

  test("the two obsolete forms of a date mean what the present one means", () => {
    useFakeClock();
    // The year of two digits is one of the hundred that end in fifty years.
    const date = fc.date({
      min: new Date("1980-01-01T00:00:00Z"),
      max: new Date("2075-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (then) => {
        for (const form of [toRfc850(then), toAsctime(then)])
          expect([form, retryAfter(form)]).toEqual([form, retryAfter(then.toUTCString())]);
      }),
      {
        examples: [
          [new Date("2026-03-05T02:45:24Z")],
          [new Date("1994-11-06T08:49:37Z")],
          [new Date("2026-12-31T23:59:59Z")],
        ],
      },
    );
    expect(retryAfter("Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:30 1994")).toBe(7000);
  });

  test("a date in another form is unreadable", () => {
    useFakeClock();
    const date = fc.date({ min: new Date(START), max: new Date(START + 60_000), noInvalidDate: true });
    const otherForm = fc.constantFrom<(then: Date) => string>(
      (then) => then.toISOString(),
      (then) => then.toUTCString().toLowerCase(),
      (then) => then.toUTCString().replace("GMT", "UTC"),
      (then) => then.toUTCString().replace(",", ""),
      (then) => `${then.toUTCString()}, 5`,
      (then) => String(then.getTime()),
      (then) => `${toAsctime(then)} GMT`,
      (then) => toAsctime(then).replace(/ +/g, " "),
      (then) => toRfc850(then).replace("GMT", "+0000"),
      (then) => toRfc850(then).replace(/-(\d\d) /, "-20$1 "),
    );
    fc.assert(
      fc.property(date, otherForm, (then, form) => {
        expect(retryAfter(form(then))).toBeUndefined();
      }),
    );
  });

  test.each([
    "Tuesday, 31-Feb-26 00:00:00 GMT",
    "Tue Feb 31 00:00:00 2026",
    "Friday, 05-Mar-26 02:45:24 GMT",
    "Tue, 31 Feb 2026 00:00:00 GMT",
    "Mon, 29 Feb 2027 00:00:00 GMT",
    "Thu, 05 Mar 2026 24:00:00 GMT",
  ])("%s, which does not exist, is unreadable", (value) => {
    useFakeClock();
    expect(retryAfter(value)).toBeUndefined();
  });
});

describe("back-off", () => {
  test("is a part of a limit that doubles from 500 to 8,000 ms", () => {
    const random = vi.spyOn(Math, "random");
    // `Math.random` may give 0 and never gives 1.
    const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const nth = fc.oneof(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(part, nth, fc.constantFrom(...METHODS), (value, attempts, method) => {
        random.mockReturnValue(value);
        const answer = {
          kind: "answer",
          isSent: true,
          isBare: false,
          status: 429,
          headers: new Headers(),
          text: "",
        } as const;
        const delayMs = delayBeforeRetry(RETRY_POLICY[method], answer, attempts) as number;
        expect(delayMs).toBeGreaterThanOrEqual(0);
        expect(delayMs).toBeLessThanOrEqual(Math.min(8000, 500 * 2 ** (attempts - 1)));
      }),
    );
  });
});

describe("whole calls on a fake clock", () => {
  const profile: ApiProfile = {
    modes: {},
    credentialHeader: "Authorization",
    rateLimit: false,
    dataOf: (body) => body,
    requestIdOf: () => undefined,
    decidedBy: [],
  };
  const responses = { 200: null, 404: null, 429: null, 500: null, 503: null };
  const operationOf = (method: Method): Operation => ({
    operationId: "touchThing",
    method,
    path: "/things",
    request: { is: () => true, schema: () => ({}) },
    responses,
    examples: {},
    retryPolicy: RETRY_POLICY[method],
  });

  type Outcome = { readonly afterMs: number } & (
    | { readonly status: number; readonly retryAfter: string | undefined; readonly body: string }
    | { readonly code: string | undefined }
    | { readonly hangs: true }
  );
  const afterMs = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50_000 }));
  const retryAfterValue = fc.option(
    fc.oneof(
      fc.nat({ max: 90 }).map(String),
      fc.constantFrom(
        "-1",
        "999999999",
        "1e9",
        "NaN",
        new Date(START + 20_000).toUTCString(),
        new Date(0).toUTCString(),
      ),
    ),
    { nil: undefined },
  );
  const answered = fc.record({
    afterMs,
    status: fc.constantFrom(200, 302, 404, 408, 418, 429, 429, 500, 502, 503, 503, 504),
    retryAfter: retryAfterValue,
    body: fc.constantFrom("", "", "{", "<html>"),
  });
  const failed = fc.record({ afterMs, code: fc.constantFrom("ECONNREFUSED", "ENOTFOUND", "ECONNRESET", undefined) });
  const hanging = fc.record({ afterMs, hangs: fc.constant(true as const) });
  const durationMs = fc.oneof(
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: 150_000 }),
    fc.integer({ min: 1, max: MAX_TIMER_MS }),
    fc.constant(MAX_TIMER_MS),
  );
  const scenario = fc.record({
    method: fc.constantFrom(...METHODS),
    outcomes: fc.array(fc.oneof(answered, failed, hanging), { minLength: 1, maxLength: 6 }),
    timeoutMs: durationMs,
    deadlineMs: durationMs,
    retry: fc.oneof(fc.constant(false as const), fc.integer({ min: 0, max: 10 })),
    rateLimit: fc.constantFrom(false as const, false as const, 1e-9, 0.5, 1, 3, 20),
    abortAtMs: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined, freq: 4 }),
  });
  type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;
  let origins = 0;

  async function play({ method, outcomes, timeoutMs, deadlineMs, retry, rateLimit, abortAtMs }: Scenario) {
    vi.setSystemTime(START);
    const controller = new AbortController();
    const timer = vi.mocked(setTimeout);
    let sends = 0;
    const fetch = ((_url: string, init: RequestInit) => {
      const outcome = outcomes[sends++ % outcomes.length] as Outcome;
      return new Promise<Response>((resolve, reject) => {
        init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
        if ("hangs" in outcome) return;
        setTimeout(() => {
          if ("code" in outcome) reject(new TypeError("fetch failed", { cause: { code: outcome.code } }));
          else
            resolve(
              new Response(outcome.body, {
                status: outcome.status,
                headers: outcome.retryAfter === undefined ? {} : { "Retry-After": outcome.retryAfter },
              }),
            );
        }, outcome.afterMs);
      });
    }) as typeof globalThis.fetch;
    // Buckets are shared by all clients of an origin, so each run has its own.
    const baseUrl = `https://run-${origins++}.example.test`;
    const options = { fetch, baseUrl, timeoutMs, deadlineMs, retry, rateLimit };
    const settings = toSettings(options, profile, ["baseUrl"], () => undefined);
    if (abortAtMs !== undefined) setTimeout(() => controller.abort(), abortAtMs);

    let tookMs: number | undefined;
    const promise = call(settings, operationOf(method), { signal: controller.signal }).finally(() => {
      tookMs = Date.now() - START;
    });
    promise.catch(() => undefined);
    for (let turns = 0; tookMs === undefined && turns < 500; turns++) await vi.advanceTimersToNextTimerAsync();
    if (tookMs === undefined) throw new Error("the call has not ended");
    const result = await promise;
    const timers = timer.mock.calls.map(([, milliseconds]) => milliseconds as number);
    timer.mockClear();
    vi.clearAllTimers();
    return { result, tookMs, sends, timers };
  }

  test("end in time, send no more than allowed, set no impossible timer and always have a result", async () => {
    useFakeClock();
    vi.spyOn(globalThis, "setTimeout");
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const { result, tookMs, sends, timers } = await play(given);
        expect(KINDS).toContain(result.kind);
        expect(result.ok).toBe(result.kind === "ok");
        expect(tookMs).toBeLessThanOrEqual(given.deadlineMs);
        if (given.abortAtMs !== undefined) expect(tookMs).toBeLessThanOrEqual(Math.max(0, given.abortAtMs));
        expect(sends).toBeLessThanOrEqual((given.retry || 0) + 1);
        expect(result.attempts).toBe(sends);
        if (sends > 0) expect(timers.length).toBeGreaterThan(0);
        for (const milliseconds of timers) expect(milliseconds >= 0 && milliseconds <= MAX_TIMER_MS).toBe(true);
        if (given.method === "GET" && "maybeApplied" in result) expect(result.maybeApplied).toBe(false);
        if (sends === 0 && "maybeApplied" in result) expect(result.maybeApplied).toBe(false);
      }),
      { numRuns: 250 },
    );
    vi.restoreAllMocks();
    vi.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  });
});

describe("URL building", () => {
  const BASES = [
    "https://api.example.test/v1",
    "http://127.0.0.1:4010/data-network/v1",
    "https://api.example.test",
    "https://api.example.test:8443/a'b/v1",
  ];
  // What a parser of URLs, of templates or of replacement patterns could take for its own.
  const pieces = fc.constantFrom(
    "/",
    "//",
    "\\",
    ".",
    "..",
    "%2e",
    "%2E",
    "%2f",
    "%5C",
    "%",
    "%00",
    "?",
    "#",
    "@",
    ":",
    "http:",
    ";",
    "&",
    "=",
    "+",
    " ",
    "'",
    "$&",
    "$1",
    "{id}",
    "\u0000",
    "\n",
    "\u202e",
    "\ud800",
    "\udc00",
    "é",
    "😀",
    "a",
  );
  const tricky = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(""));
  /** Code units, so that lone surrogates come, too. */
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((codes) => String.fromCharCode(...codes));
  const text = fc.oneof(tricky, units, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());

  async function send(baseUrl: string, operation: Operation, argument: object, validates: boolean) {
    const urls: string[] = [];
    const fetch = ((url: string) => {
      urls.push(url);
      return Promise.resolve(new Response(null, { status: 404 }));
    }) as typeof globalThis.fetch;
    const settings = toDataNetworkSettings({
      baseUrl,
      apiKey: "k",
      apiSecret: "s",
      fetch,
      retry: false,
      validate: { requests: validates },
    });
    return { result: await call(settings, operation, argument), urls };
  }

  test("whatever the id, the request reaches the account of that id or is not sent", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...BASES), fc.boolean(), async (id, baseUrl, validates) => {
        const { result, urls } = await send(baseUrl, getAccount, { path: { id } }, validates);
        expect(urls).toHaveLength(result.kind === "invalid-request" ? 0 : 1);
        if (urls.length === 0) return;
        const [url, base] = [new URL(urls[0] as string), new URL(baseUrl)];
        expect(url.origin).toBe(base.origin);
        expect([url.search, url.hash, url.username, url.password]).toEqual(["", "", "", ""]);
        expect(url.pathname).toBe(`${base.pathname.replace(/\/$/, "")}/accounts/${encodeURIComponent(id)}`);
        expect(decodeURIComponent(url.pathname.split("/").at(-1) as string)).toBe(id);
      }),
      { numRuns: 1000 },
    );
  });

  test("an id is refused for a reason only", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (id) => {
        const isDangerous =
          id === "" ||
          /^(\.|%2e){1,2}$/i.test(id) ||
          /[/\\]|%2f|%5c|[\u0000-\u001f\u007f]/i.test(id) ||
          !isWellFormed(id);
        const { result } = await send(BASES[0] as string, getAccount, { path: { id } }, false);
        expect(result.kind === "invalid-request").toBe(isDangerous);
      }),
      { numRuns: 500 },
    );
  });

  test("whatever a filter's text, it arrives as that text and nothing else changes", async () => {
    await fc.assert(
      fc.asyncProperty(
        text.filter((value) => value !== ""),
        fc.constantFrom(...BASES),
        async (userId, baseUrl) => {
          const { result, urls } = await send(baseUrl, listAccounts, { query: { userId, size: 5 } }, false);
          expect(urls).toHaveLength(result.kind === "invalid-request" ? 0 : 1);
          if (urls.length === 0) return;
          const [url, base] = [new URL(urls[0] as string), new URL(baseUrl)];
          expect([url.origin, url.pathname, url.hash]).toEqual([
            base.origin,
            `${base.pathname.replace(/\/$/, "")}/accounts`,
            "",
          ]);
          expect([...url.searchParams]).toEqual([
            ["userId", userId],
            ["size", "5"],
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a filter is refused only where its text cannot be encoded", async () => {
    await fc.assert(
      fc.asyncProperty(
        text.filter((value) => value !== ""),
        async (userId) => {
          const { result } = await send(BASES[0] as string, listAccounts, { query: { userId } }, false);
          expect(result.kind === "invalid-request").toBe(!isWellFormed(userId));
        },
      ),
      { numRuns: 500, examples: [["O'Neil"]] },
    );
  });
});

/** A date as RFC 850 wrote it, e.g. `Sunday, 06-Nov-94 08:49:37 GMT`. */
function toRfc850(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(" ") as [string, string, string, string, string];
  const weekday = date.toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" });
  return `${weekday}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
}

/** A date as C's asctime writes it, e.g. `Sun Nov  6 08:49:37 1994`. */
function toAsctime(date: Date): string {
  const [weekday, day, month, year, time] = date.toUTCString().replace(",", "").split(" ") as [
    string,
    string,
    string,
    string,
    string,
  ];
  return `${weekday} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`;
}

/** Whether there is no lone surrogate in it: those have no UTF-8 and so no place in a URL. */
function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
