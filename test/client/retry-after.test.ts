import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClientEvent } from "../../generated/data-network/index.js";
import { everything, billingWays, dataNetworkWays, ORDER } from "../support/ways.js";

/** A Thursday, the fifth: asctime writes such a day with a blank. */
const START = Date.parse("2026-03-05T02:45:19Z");
const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const imf = (time: number) => new Date(time).toUTCString();
const LONG_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
function rfc850(time: number): string {
  const [, day, month, year, clock] = imf(time).split(" ") as [string, string, string, string, string];
  return `${LONG_DAYS[new Date(time).getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${clock} GMT`;
}
function asctime(time: number): string {
  const [weekday, day, month, year, clock] = imf(time).split(" ") as [string, string, string, string, string];
  return `${weekday.slice(0, 3)} ${month} ${day.replace(/^0/, " ")} ${clock} ${year}`;
}
const FORMS: [string, (time: number) => string][] = [
  ["of today", imf],
  ["of RFC 850", rfc850],
  ["of asctime", asctime],
];

type Way = (typeof dataNetworkWays)[0][1];

/**
 * Asks a server that answers with these headers: how long its first answer asks to wait, and the waits before each
 * further attempt.
 */
async function ask(createClient: Way, headers: Record<string, string>, status = 429, retry: number | false = 1) {
  const sentAt: number[] = [];
  const fetch = (() => (
    sentAt.push(performance.now()),
    Promise.resolve(new Response(null, { status, headers }))
  )) as typeof globalThis.fetch;
  const asked: (number | undefined)[] = [];
  const onEvent = (event: ClientEvent) => void (event.type === "response" && asked.push(event.retryAfterMs));
  const smile = createClient({ baseUrl: "https://api.example.test/v1", apiKey: "k", apiSecret: "s", fetch, onEvent });
  const call = smile.listAccounts({ retry });
  await vi.runAllTimersAsync();
  // What the last answer asks for is the result's.
  expect(everything(await call)["retryAfterMs"]).toBe(asked.at(-1));
  return {
    retryAfterMs: asked[0],
    waits: sentAt.slice(1).map((at, index) => Math.round(at - (sentAt[index] as number))),
  };
}

describe.each(dataNetworkWays)("%s", (_way, createClient) => {
  describe.each(FORMS)("a date %s", (_form, write) => {
    test.each([
      [1, 1000],
      [7, 7000],
      [60, 60_000],
    ])("%i seconds ahead is waited for exactly", async (seconds, waitMs) => {
      const { retryAfterMs, waits } = await ask(createClient, { "Retry-After": write(START + seconds * SECOND_MS) });
      expect([retryAfterMs, waits]).toEqual([waitMs, [waitMs]]);
    });

    test("more than a minute ahead leaves it to the caller", async () => {
      const { retryAfterMs, waits } = await ask(createClient, { "Retry-After": write(START + HOUR_MS) });
      expect([retryAfterMs, waits]).toEqual([HOUR_MS, []]);
    });

    test.each([0, -1, -3600, -86_400 * 400])(
      "%i seconds ahead leaves the wait to the client: the back-off, with its chance",
      async (seconds) => {
        const { retryAfterMs, waits } = await ask(
          createClient,
          { "Retry-After": write(START + seconds * SECOND_MS) },
          503,
          3,
        );
        expect([retryAfterMs, waits]).toEqual([0, [250, 500, 1000]]);
      },
    );

    describe.each(FORMS)(
      "and a Date %s: the answer's own clock counts, whatever this machine's says",
      (_other, writeDate) => {
        test.each([0, -2 * HOUR_MS, 2 * HOUR_MS, -400 * 24 * HOUR_MS, 400 * 24 * HOUR_MS])(
          "%i ms away from this machine's",
          async (shift) => {
            const { retryAfterMs, waits } = await ask(createClient, {
              Date: writeDate(START + shift),
              "Retry-After": write(START + shift + 7000),
            });
            expect([retryAfterMs, waits]).toEqual([7000, [7000]]);
            const past = await ask(createClient, {
              Date: writeDate(START + shift),
              "Retry-After": write(START + shift - 7000),
            });
            expect([past.retryAfterMs, past.waits]).toEqual([0, [250]]);
          },
        );
      },
    );

    test("counts from this machine's clock where the Date cannot be read", async () => {
      const { retryAfterMs } = await ask(createClient, { Date: "yesterday", "Retry-After": write(START + 7000) });
      expect(retryAfterMs).toBe(7000);
    });
  });

  test("a day of two digits is read in the form of asctime, and one of one digit with its blank only", async () => {
    const later = Date.parse("2026-03-15T02:45:19Z");
    vi.setSystemTime(later - 5000);
    expect((await ask(createClient, { "Retry-After": "Sun Mar 15 02:45:19 2026" })).retryAfterMs).toBe(5000);
    vi.setSystemTime(START - 5000);
    expect((await ask(createClient, { "Retry-After": "Thu Mar  5 02:45:19 2026" })).retryAfterMs).toBe(5000);
    expect((await ask(createClient, { "Retry-After": "Thu Mar 5 02:45:19 2026" })).retryAfterMs).toBeUndefined();
  });

  test.each([
    // RFC 9110: more than 50 years ahead is the most recent year in the past with the same digits.
    ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
    ["Saturday, 01-Jan-00 00:00:00 GMT", 0],
    ["Friday, 31-Dec-99 23:59:59 GMT", 0],
    ["Thursday, 05-Mar-26 02:45:26 GMT", 7000],
    ["Friday, 05-Mar-27 02:45:19 GMT", 365 * 24 * HOUR_MS],
    ["Tuesday, 01-Jan-75 00:00:00 GMT", Date.parse("2075-01-01T00:00:00Z") - START],
    ["Saturday, 01-Jan-77 00:00:00 GMT", 0],
  ])("of two digits the year is read as RFC 9110 says: %s", async (date, expected) => {
    const { retryAfterMs } = await ask(createClient, { "Retry-After": date }, 429, false);
    expect(retryAfterMs).toBe(expected);
  });

  test.each([
    ...[
      "Thu, 5 Mar 2026 02:45:26 GMT",
      "Thu, 05 Mar 26 02:45:26 GMT",
      "Fri, 05 Mar 2026 02:45:26 GMT",
      "Thu, 05 Mar 2026 02:45:26",
      "Thu, 05 Mar 2026 02:45:26 UTC",
    ],
    ...[
      "Thu, 05 Mar 2026 02:45:26 +0000",
      "Thu, 05 Mar 2026 25:45:26 GMT",
      "Thu, 05 Mar 2026 02:45:61 GMT",
      "Thu, 31 Feb 2026 02:45:26 GMT",
      "05 Mar 2026 02:45:26 GMT",
    ],
    ...["thu, 05 mar 2026 02:45:26 gmt", "Thu,05 Mar 2026 02:45:26 GMT", "Thu, 05  Mar 2026 02:45:26 GMT"],
    ...[
      "Thu, 05-Mar-26 02:45:26 GMT",
      "Thursday, 05-Mar-2026 02:45:26 GMT",
      "Friday, 05-Mar-26 02:45:26 GMT",
      "Thursday, 5-Mar-26 02:45:26 GMT",
      "Thursday, 05 Mar 26 02:45:26 GMT",
    ],
    ...[
      "Thu Mar 05 2026 02:45:26",
      "Thu Mar  5 02:45:26 26",
      "Fri Mar  5 02:45:26 2026",
      "Thu Mar  5 2:45:26 2026",
      "Thu Mar  5 02:45:26 2026 GMT",
      "Thu Mxr  5 02:45:26 2026",
    ],
    ...["2026-03-05T02:45:26Z", "2026-03-05", "1772678726000", "-5", "+5", "1.5", "5s", "5, 5", "soon", ""],
  ])("%j is neither a date of HTTP nor a number of seconds", async (value) => {
    const { retryAfterMs, waits } = await ask(createClient, { "Retry-After": value });
    expect([retryAfterMs, waits]).toEqual([undefined, [250]]);
  });

  test.each(["0", "00", "000"])("%s seconds leave the wait to the client", async (value) => {
    const { retryAfterMs, waits } = await ask(createClient, { "Retry-After": value }, 503, 2);
    expect([retryAfterMs, waits]).toEqual([0, [250, 500]]);
  });
});

test.each(["0", imf(START - 1000), rfc850(START - 1000), asctime(START - 1000)])(
  "an update is repeated on 503 with Retry-After: %s, after the back-off",
  async (value) => {
    for (const [, createClient] of billingWays) {
      const sentAt: number[] = [];
      const fetch = (() => (
        sentAt.push(performance.now()),
        Promise.resolve(new Response(null, { status: 503, headers: { "Retry-After": value } }))
      )) as typeof globalThis.fetch;
      const smile = createClient({ baseUrl: "https://billing.example.test/live", fetch });
      const update = smile.updateAccount({ path: { id: "a-1" }, body: {} });
      await vi.runAllTimersAsync();
      expect(await update).toMatchObject({ attempts: 3, retryAfterMs: 0 });
      expect(sentAt.map((at) => Math.round(at - (sentAt[0] as number)))).toEqual([0, 250, 750]);
      expect(await smile.createOrder({ body: ORDER })).toMatchObject({ attempts: 1 });
    }
  },
);
