import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClientEvent, DataNetworkClient, DataNetworkClientOptions } from "../../generated/data-network/index.js";
import { modes } from "../../generated/data-network/profile.js";
import { billingWays, ORDER } from "../support/ways.js";

const BURST = 20;
const CALLS = 45;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the rate limit is on wherever the origin is one of the contract's servers", () => {
  /** The buckets live as long as the module: anew, none is used up. */
  async function countWaits(...given: Partial<DataNetworkClientOptions>[]): Promise<number[]> {
    const waits: number[] = [];
    const fetch = () => Promise.resolve(Response.json({}, { status: 404 }));
    for (const isPicked of [false, true]) {
      vi.resetModules();
      const { createDataNetworkClient } = await import("../../generated/data-network/index.js");
      const { createClient, listAccounts } = await import("../../generated/data-network/picked-client.js");
      let told = 0;
      const onEvent = (event: ClientEvent) => void (told += Number(event.type === "wait"));
      const clients = given.map((some) => {
        const options = {
          apiKey: "k",
          apiSecret: "s",
          fetch,
          onEvent,
          retry: false,
          ...some,
        } as DataNetworkClientOptions;
        return isPicked ? createClient(options, { listAccounts }) : createDataNetworkClient(options);
      });
      const calls = Array.from({ length: CALLS }, (_, index) =>
        (clients[index % clients.length] as DataNetworkClient).listAccounts(),
      );
      await vi.advanceTimersByTimeAsync(0);
      await vi.runAllTimersAsync();
      await Promise.all(calls);
      waits.push(told);
    }
    return waits;
  }

  const servers = Object.values(modes);
  const on: [string, Partial<DataNetworkClientOptions>][] = [
    ...Object.keys(modes).map((mode): (typeof on)[0] => [`mode: ${mode}`, { mode: mode as keyof typeof modes }]),
    ...servers.map((server): (typeof on)[0] => [server, { baseUrl: server }]),
    ...servers.map((server): (typeof on)[0] => [`${server}/`, { baseUrl: `${server}/` }]),
    ...servers.map((server): (typeof on)[0] => [`the URL ${server}`, { baseUrl: new URL(server) }]),
    ...servers.map((server): (typeof on)[0] => [
      server.replace(/^.*?(?=\/v)/, (origin) => origin.toUpperCase()),
      { baseUrl: server.replace(/^.*?(?=\/v)/, (origin) => origin.toUpperCase()) },
    ]),
    ...servers.map((server): (typeof on)[0] => [
      `${server} with its port`,
      { baseUrl: server.replace(/(?<=\w)(?=\/v)/, ":443") },
    ]),
  ];
  test.each(on)("%s", async (_name, options) => {
    expect(await countWaits(options)).toEqual([CALLS - BURST, CALLS - BURST]);
  });

  test("a client by mode and one by baseUrl share it", async () => {
    expect(await countWaits({ mode: "sandbox" }, { baseUrl: modes.sandbox })).toEqual([CALLS - BURST, CALLS - BURST]);
  });

  test.each<[string, Partial<DataNetworkClientOptions>]>([
    ["rateLimit: false", { baseUrl: modes.sandbox, rateLimit: false }],
    ["the mock", { baseUrl: "http://127.0.0.1:4010/data-network/v1" }],
    ["a host that ends like a server of the contract", { baseUrl: `https://not-${new URL(modes.sandbox).host}/v1` }],
    [
      "a host that begins like a server of the contract",
      { baseUrl: `https://${new URL(modes.sandbox).host}.example.test/v1` },
    ],
  ])("not with %s", async (_name, options) => {
    expect(await countWaits(options)).toEqual([0, 0]);
  });

  test("with a limit of one's own instead", async () => {
    expect(await countWaits({ baseUrl: modes.sandbox, rateLimit: 5 })).toEqual([CALLS - 5, CALLS - 5]);
  });
});

describe.each(billingWays)("%s", (_way, createClient) => {
  async function send(
    operation: "createOrder" | "updateAccount" | "updateSubscription",
    give: () => Promise<Response>,
  ) {
    let calls = 0;
    const fetch = () => (calls++, give());
    const smile = createClient({ baseUrl: "https://billing.example.test/live", fetch, retry: 2 });
    const call =
      operation === "createOrder"
        ? smile.createOrder({ body: ORDER })
        : smile[operation]({ path: { id: "a-1" }, body: {} });
    await vi.runAllTimersAsync();
    const result = await call;
    expect(result.attempts).toBe(calls);
    return { result, calls };
  }
  const answer = (status: number, retryAfter?: string) => () =>
    Promise.resolve(
      new Response(null, { status, headers: retryAfter === undefined ? {} : { "Retry-After": retryAfter } }),
    );

  const STATUSES = [400, 401, 403, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504, 507, 511];
  const rows = STATUSES.flatMap((status) =>
    [undefined, "1", "0", "Thu, 01 Jan 1970 00:00:00 GMT"].map((retryAfter) => [status, retryAfter] as const),
  );

  test.each(rows)(
    "on %i with Retry-After: %s an order is repeated if it is 429, an update on 503 as well",
    async (status, retryAfter) => {
      expect((await send("createOrder", answer(status, retryAfter))).calls).toBe(status === 429 ? 3 : 1);
      for (const update of ["updateAccount", "updateSubscription"] as const) {
        expect((await send(update, answer(status, retryAfter))).calls).toBe(
          status === 429 || (status === 503 && retryAfter !== undefined) ? 3 : 1,
        );
      }
    },
  );

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED"])(
    "what never left is repeated: %s",
    async (code) => {
      const refuse = () =>
        Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("reason"), { code }) }));
      for (const operation of ["createOrder", "updateAccount", "updateSubscription"] as const) {
        expect(await send(operation, refuse)).toMatchObject({
          calls: 3,
          result: { kind: "network", maybeApplied: false },
        });
      }
    },
  );

  test("an order that had no connection and then a 503 is not sent a third time", async () => {
    let attempt = 0;
    const refused = () =>
      Promise.reject(
        new TypeError("fetch failed", { cause: Object.assign(new Error("reason"), { code: "ECONNREFUSED" }) }),
      );
    const outcome = await send("createOrder", () => (++attempt === 1 ? refused() : answer(503, "1")()));
    expect(outcome).toMatchObject({ calls: 2, result: { status: 503, attempts: 2 } });
  });
});
