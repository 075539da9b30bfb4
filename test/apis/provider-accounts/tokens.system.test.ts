import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  createProviderAccountsClient,
  type ProviderAccountsClientOptions,
} from "../../../generated/provider-accounts/index.js";
import { asked, calls, never, useTokenServer } from "../../support/token-server.js";
import { everything, providerAccountsWays } from "../../support/ways.js";

type AccessToken = ProviderAccountsClientOptions["accessToken"];

const { baseUrl, sent } = useTokenServer();
const path = { userId: "f9c17928-5587-4da9-babb-941796efd8f5" };
const causeOf = (result: object) => everything(result)["cause"] as Error;

describe.each(providerAccountsWays)("%s", (_way, createClient) => {
  const clientFor = (accessToken: AccessToken, options: Partial<ProviderAccountsClientOptions> = {}) =>
    createClient({ baseUrl: baseUrl(), accessToken, ...options });

  describe("without a token nothing is sent, nothing is tried again, and the result says so", () => {
    const rows: [string, () => unknown][] = [
      [
        "the function throws",
        () => {
          throw new Error("CANARY");
        },
      ],
      [
        "the function throws what is no error",
        () => {
          throw "CANARY";
        },
      ],
      ["the function rejects", () => Promise.reject(new Error("CANARY"))],
      ["the function rejects with nothing", () => Promise.reject()],
      [
        "the function rejects with an aborted request of its own",
        () => Promise.reject(new DOMException("CANARY", "AbortError")),
      ],
      [
        "the function rejects as fetch does",
        () =>
          Promise.reject(
            new TypeError("fetch failed", { cause: Object.assign(new Error("CANARY"), { code: "ECONNREFUSED" }) }),
          ),
      ],
      ["an empty text", () => ""],
      ["nothing", () => undefined],
      ["null", () => Promise.resolve(null)],
      ["a number", () => 5],
      ["the whole answer instead of its token", () => ({ access_token: "CANARY" })],
      ["the scheme with it", () => "Bearer CANARY"],
      ["a line break at its end", () => "CANARY\n"],
      ["what would be another header", () => "CANARY\r\nX-Admin: 1"],
      ["what no header can hold", () => "CANARY-é😀"],
    ];
    test.each(rows)("%s", async (_name, give) => {
      for (const [, call] of calls) {
        const accessToken = asked(give as () => string);
        const smile = clientFor(accessToken, { retry: 3 });
        const result = await call(smile);
        expect(result).toMatchObject({ ok: false, kind: "no-token", maybeApplied: false, attempts: 0 });
        expect([accessToken.times(), Object.keys(result).includes("cause")]).toEqual([1, false]);
        expect(inspect(result) + JSON.stringify(result)).not.toContain("CANARY");
      }
      expect(sent()).toEqual([]);
    });

    test("what the function threw is the cause", async () => {
      const thrown = new Error("the identity provider is down");
      expect(causeOf(await clientFor(() => Promise.reject(thrown)).listProviderAccounts({ path }))).toBe(thrown);
    });
  });

  describe("a function that hangs ends with the limit that it hits, and the cause says what was waited for", () => {
    const controller = () => {
      const own = new AbortController();
      setTimeout(() => own.abort(), 30);
      return own.signal;
    };
    test.each<[string, () => object, object]>([
      ["the time of the attempt", () => ({ timeoutMs: 30 }), { kind: "timeout", timeout: "attempt" }],
      ["the deadline", () => ({ deadlineMs: 30 }), { kind: "timeout", timeout: "deadline" }],
      ["the caller's signal", () => ({ signal: controller() }), { kind: "aborted" }],
    ])("%s", async (_name, limits, expected) => {
      const accessToken = asked(never);
      const smile = clientFor(accessToken, { retry: 3 });
      const result = await smile.connectProviderAccount({ path, body: { ProviderName: "ACH" }, ...limits() });
      expect(result).toMatchObject({ ok: false, ...expected, maybeApplied: false, attempts: 0 });
      expect(causeOf(result).message).toMatch(/access token/i);
      expect([accessToken.times(), Object.keys(result).includes("cause"), sent()]).toEqual([1, false, []]);
    });

    test("the next call is not the worse for it", async () => {
      const smile = clientFor(asked((time) => (time === 1 ? never() : "token-2")));
      expect(await smile.listProviderAccounts({ path, timeoutMs: 50 })).toMatchObject({ kind: "timeout" });
      expect(await smile.listProviderAccounts({ path })).toMatchObject({ kind: "ok", attempts: 1 });
      expect(sent()).toEqual(["Bearer token-2"]);
    });

    test("a call that hangs with it is not ended by another's limits", async () => {
      let give: (token: string) => void = () => undefined;
      const accessToken = asked(() => new Promise<string>((resolve) => (give = resolve)));
      const smile = clientFor(accessToken);
      const patient = smile.listProviderAccounts({ path });
      expect(await smile.listProviderAccounts({ path, timeoutMs: 20 })).toMatchObject({ kind: "timeout" });
      give("token-1");
      expect(await patient).toMatchObject({ kind: "ok" });
      expect([accessToken.times(), sent()]).toEqual([1, ["Bearer token-1"]]);
    });
  });
});

describe("smile.http", () => {
  const clientFor = (accessToken: AccessToken) =>
    createProviderAccountsClient({ baseUrl: baseUrl(), accessToken }).http;
  const list = (accessToken: AccessToken, init: object = {}) =>
    clientFor(accessToken).GET("/Data/{userId}/ProviderAccounts", { params: { path }, ...init });

  test("sends the function's token", async () => {
    await list(() => Promise.resolve("token"));
    expect(sent()).toEqual(["Bearer token"]);
  });

  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("down");
      },
    ],
    ["rejects", () => Promise.reject(new Error("down"))],
    ["gives nothing", () => undefined],
    ["gives what would break the header", () => "a\r\nb"],
  ])("sends nothing where the function %s", async (_name, give) => {
    await expect(list(give as () => string)).rejects.toThrow();
    expect(sent()).toEqual([]);
  });

  test("ends with the caller's signal where the function hangs", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    await expect(list(never, { signal: controller.signal })).rejects.toThrow(/abort/i);
    expect(sent()).toEqual([]);
  });

  test("shares a pending token with the methods", async () => {
    const accessToken = asked((time) => new Promise((resolve) => setTimeout(() => resolve(`token-${time}`), 20)));
    const smile = createProviderAccountsClient({ baseUrl: baseUrl(), accessToken });
    await Promise.all([
      smile.listProviderAccounts({ path }),
      smile.http.GET("/Data/{userId}/ProviderAccounts", { params: { path } }),
    ]);
    expect(sent()).toEqual(["Bearer token-1", "Bearer token-1"]);
  });

  test("does not hold the methods by a token that hangs", async () => {
    const smile = createProviderAccountsClient({
      baseUrl: baseUrl(),
      accessToken: asked((time) => (time === 1 ? never() : "token-2")),
    });
    const controller = new AbortController();
    const hanging = smile.http
      .GET("/Data/{userId}/ProviderAccounts", { params: { path }, signal: controller.signal })
      .catch(() => "aborted");
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect(await hanging).toBe("aborted");
    expect(await smile.listProviderAccounts({ path })).toMatchObject({ kind: "ok" });
  });
});
