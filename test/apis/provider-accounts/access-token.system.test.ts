import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createProviderAccountsClient,
  type ProviderAccountsClientOptions,
} from "../../../generated/provider-accounts/index.js";
import { type RealServer, startServer } from "../../support/real-server.js";

let server: RealServer | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
});

const path = { userId: "f9c17928-5587-4da9-babb-941796efd8f5" };

async function clientFor(
  accessToken: ProviderAccountsClientOptions["accessToken"],
  statuses: readonly number[] = [200],
  options: Partial<ProviderAccountsClientOptions> = {},
) {
  let answers = 0;
  server = await startServer((_request, response) => {
    const status = statuses[Math.min(answers++, statuses.length - 1)] as number;
    response
      .writeHead(status, { "Content-Type": "application/json;charset=UTF-8", "Retry-After": "0" })
      .end(status === 200 ? "[]" : '{"Message":"down","Errors":[]}');
  });
  return createProviderAccountsClient({ baseUrl: `${server.origin}/v2`, accessToken, ...options });
}

const sent = () => server?.received.map(({ headers }) => headers.authorization);

test("a token is sent as bearer", async () => {
  const smile = await clientFor("abc.DEF-123_~+/=");
  expect(await smile.listProviderAccounts({ path })).toMatchObject({ kind: "ok", data: [] });
  expect(sent()).toEqual(["Bearer abc.DEF-123_~+/="]);
  expect(server?.received[0]?.url).toBe(`/v2/Data/${path.userId}/ProviderAccounts`);
});

test("a function is asked before each attempt", async () => {
  let count = 0;
  const smile = await clientFor(() => Promise.resolve(`token-${++count}`), [503, 503, 200]);
  expect(await smile.listProviderAccounts({ path })).toMatchObject({ kind: "ok", attempts: 3 });
  expect(sent()).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
});

test("path-typed calls get the function's token too", async () => {
  const smile = await clientFor(() => "token");
  await smile.http.GET("/Data/{userId}/ProviderAccounts", { params: { path } });
  expect(sent()).toEqual(["Bearer token"]);
});

describe("where there is no token, nothing is sent", () => {
  const none: [string, () => string | Promise<string>][] = [
    [
      "the function throws",
      () => {
        throw new Error("CANARY");
      },
    ],
    ["the function rejects", () => Promise.reject(new Error("CANARY"))],
    ["the function returns nothing", () => ""],
    ["the function returns what would break the header", () => "CANARY\r\nX: y"],
  ];
  test.each(none)("%s", async (_name, accessToken) => {
    const smile = await clientFor(accessToken, [200], { retry: false });
    const result = await smile.connectProviderAccount({ path, body: { ProviderName: "ACH" } });
    expect(result).toMatchObject({ ok: false, kind: "no-token", maybeApplied: false, attempts: 0 });
    expect(result.kind === "no-token" && result.cause).toBeInstanceOf(Error);
    expect(inspect(result)).not.toContain("CANARY");
    expect(server?.received).toEqual([]);
  });

  test("a function that fails is asked once a call, even one that recovers", async () => {
    let count = 0;
    const smile = await clientFor(() => (++count === 1 ? Promise.reject(new Error("busy")) : "token"), [200]);
    expect(await smile.listProviderAccounts({ path, retry: 5 })).toMatchObject({ kind: "no-token", attempts: 0 });
    expect([count, server?.received.length]).toEqual([1, 0]);
    expect(await smile.listProviderAccounts({ path })).toMatchObject({ kind: "ok", attempts: 1 });
  });

  test("a function that never answers ends with the attempt's time", async () => {
    const smile = await clientFor(() => new Promise<string>(() => undefined), [200], { timeoutMs: 30, retry: false });
    expect(await smile.listProviderAccounts({ path })).toMatchObject({
      kind: "timeout",
      timeout: "attempt",
      maybeApplied: false,
      attempts: 0,
    });
    expect(server?.received).toEqual([]);
  });
});

test("a token that comes after the call has ended sends nothing", async () => {
  const sending: string[] = [];
  const fetch = ((url: string) => (
    sending.push(url),
    new Promise(() => undefined)
  )) as unknown as typeof globalThis.fetch;
  const smile = createProviderAccountsClient({
    baseUrl: "http://127.0.0.1:1/v2",
    fetch,
    timeoutMs: 20,
    retry: false,
    accessToken: () => new Promise((resolve) => setTimeout(() => resolve("token"), 60)),
  });
  expect((await smile.listProviderAccounts({ path })).kind).toBe("timeout");
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(sending).toEqual([]);
});

describe("a client that is set up wrongly does not come to be", () => {
  const wrong: [string, object, RegExp][] = [
    ["no token", { accessToken: undefined }, /^Option "accessToken" is missing\.$/],
    ["an empty token", { accessToken: "" }, /"accessToken"/],
    ["a token with the scheme", { accessToken: "Bearer CANARY" }, /"accessToken"/],
    ["no baseUrl", { baseUrl: undefined }, /"baseUrl"/],
    ["a misspelt option", { token: "x" }, /Unknown option "token"/],
  ];
  test.each(wrong)("%s", (_name, options, message) => {
    expect(() =>
      createProviderAccountsClient({
        baseUrl: "https://provider-accounts.example.test/v2",
        accessToken: "t",
        ...options,
      } as ProviderAccountsClientOptions),
    ).toThrow(message);
  });

  test.each(["token", () => "token"])("a token in a web page is refused unless it is allowed: %s", (accessToken) => {
    // As a browser has it: there is no Node.
    vi.stubGlobal("document", {});
    const options = { baseUrl: "https://provider-accounts.example.test/v2", accessToken };
    expect(() => createProviderAccountsClient(options)).toThrow(/open to everyone/);
    expect(() => createProviderAccountsClient({ ...options, allowSecretsInBrowser: true })).not.toThrow();
  });
});
