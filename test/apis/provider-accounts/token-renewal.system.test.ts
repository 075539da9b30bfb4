import { describe, expect, test, vi } from "vitest";
import type { ProviderAccountsClientOptions } from "../../../generated/provider-accounts/index.js";
import { asked, calls, never, useTokenServer } from "../../support/token-server.js";
import { providerAccountsWays } from "../../support/ways.js";

type AccessToken = ProviderAccountsClientOptions["accessToken"];

const { answer, baseUrl, sent } = useTokenServer();
const path = { userId: "f9c17928-5587-4da9-babb-941796efd8f5" };

describe.each(providerAccountsWays)("%s", (_way, createClient) => {
  const clientFor = (accessToken: AccessToken, options: Partial<ProviderAccountsClientOptions> = {}) =>
    createClient({ baseUrl: baseUrl(), accessToken, ...options });

  describe("a 401", () => {
    describe.each(calls)("%s", (_method, call) => {
      test.each([undefined, false, 0, 3] as const)(
        "is repeated with another token, once, whatever retry is: %s",
        async (retry) => {
          answer(401, 401, 401, 401);
          const accessToken = asked((time) => `token-${time}`);
          const result = await call(clientFor(accessToken), retry === undefined ? {} : { retry });
          expect(result).toMatchObject({ ok: false, status: 401, attempts: 2 });
          expect([accessToken.times(), sent()]).toEqual([2, ["Bearer token-1", "Bearer token-2"]]);
        },
      );

      test("that the other token turns is forgotten", async () => {
        answer(401);
        const result = await call(clientFor(asked((time) => `token-${time}`)), { retry: false });
        expect(result).toMatchObject({ attempts: 2, status: 200 });
        expect(sent()).toHaveLength(2);
      });

      test.each<[string, (time: number) => string | Promise<string>]>([
        ["the same token", () => "token"],
        ["an error", (time) => (time === 1 ? "token" : Promise.reject(new Error("down")))],
        ["no token", (time) => (time === 1 ? "token" : "")],
      ])("stays, and is sent once, where the function has %s", async (_name, give) => {
        answer(401);
        const accessToken = asked(give);
        const result = await call(clientFor(accessToken), {});
        expect(result).toMatchObject({ ok: false, status: 401, attempts: 1 });
        expect([accessToken.times(), sent()]).toEqual([2, ["Bearer token"]]);
      });

      test("stays, and is sent once, where the function has nothing in time", async () => {
        answer(401);
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
        const accessToken = asked((time) => (time === 1 ? "token" : never()));
        const waiting = call(clientFor(accessToken), { timeoutMs: 1000 });
        await expect.poll(accessToken.times).toBe(2);
        vi.advanceTimersByTime(1000);
        expect(await waiting).toMatchObject({ ok: false, status: 401, attempts: 1 });
        expect([accessToken.times(), sent()]).toEqual([2, ["Bearer token"]]);
      });

      test("stays where the token is a fixed text", async () => {
        answer(401);
        expect(await call(clientFor("fixed"), {})).toMatchObject({ ok: false, status: 401, attempts: 1 });
        expect(sent()).toEqual(["Bearer fixed"]);
      });
    });

    test("that ends with the caller's signal is aborted", async () => {
      answer(401);
      const controller = new AbortController();
      const accessToken = asked((time) => (time === 1 ? "token" : (controller.abort(), never())));
      expect(await clientFor(accessToken).listProviderAccounts({ path, signal: controller.signal })).toMatchObject({
        kind: "aborted",
        attempts: 1,
      });
    });

    test("does not use up the retries, nor do they bring another", async () => {
      answer(503, 401, 503, 401);
      const accessToken = asked((time) => `token-${time}`);
      const result = await clientFor(accessToken, { retry: 2 }).listProviderAccounts({ path });
      expect(result).toMatchObject({ status: 401, attempts: 4 });
      expect(sent()).toEqual([1, 2, 3, 4].map((time) => `Bearer token-${time}`));
    });
  });

  test("calls at the same time share one request for a token", async () => {
    const accessToken = asked((time) => new Promise((resolve) => setTimeout(() => resolve(`token-${time}`), 20)));
    const smile = clientFor(accessToken);
    const results = await Promise.all(Array.from({ length: 10 }, () => smile.listProviderAccounts({ path })));
    expect(results.map(({ kind }) => kind)).toEqual(Array(10).fill("ok"));
    expect([accessToken.times(), new Set(sent())]).toEqual([1, new Set(["Bearer token-1"])]);
    await smile.listProviderAccounts({ path });
    expect(accessToken.times()).toBe(2);
  });

  test("calls at the same time share one failure, and the next asks anew", async () => {
    const accessToken = asked((time) => (time === 1 ? Promise.reject(new Error("down")) : "token-2"));
    const smile = clientFor(accessToken);
    const results = await Promise.all(Array.from({ length: 5 }, () => smile.listProviderAccounts({ path })));
    expect(results.map(({ kind }) => kind)).toEqual(Array(5).fill("no-token"));
    expect(accessToken.times()).toBe(1);
    expect(await smile.listProviderAccounts({ path })).toMatchObject({ kind: "ok" });
  });

  test("each attempt asks anew", async () => {
    answer(503, 503);
    const result = await clientFor(asked((time) => `token-${time}`)).listProviderAccounts({ path });
    expect(result).toMatchObject({ kind: "ok", attempts: 3 });
    expect(sent()).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
  });

  test("a token that fails at a later attempt ends the call, which remembers what was sent", async () => {
    for (const [status, maybeApplied] of [
      [503, false],
      [504, true],
    ] as const) {
      answer(status);
      const accessToken = asked((time) => (time === 1 ? "token" : Promise.reject(new Error("down"))));
      const result = await clientFor(accessToken, { retry: 3 }).deleteProviderAccount({
        path: { ...path, providerAccountId: 1 },
      });
      expect(result).toMatchObject({ kind: "no-token", attempts: 1, maybeApplied });
      expect(accessToken.times()).toBe(2);
    }
  });

  test("a token that comes too late sends nothing", async () => {
    let give: (token: string) => void = () => undefined;
    const smile = clientFor(() => new Promise((resolve) => (give = resolve)), { timeoutMs: 20, retry: false });
    expect(await smile.listProviderAccounts({ path })).toMatchObject({ kind: "timeout" });
    give("late");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent()).toEqual([]);
  });
});
