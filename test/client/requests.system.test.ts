import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createDataNetworkClient,
  type DataNetworkClient,
  type ListAccountsRequest,
} from "../../generated/data-network/index.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";

let server: RealServer;
let smile: DataNetworkClient;
let sentBefore = 0;

beforeAll(async () => {
  server = await startServer((request, response) => {
    const body = request.url?.startsWith("/v1/accounts/") ? envelope(account) : envelope({ items: [] });
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  smile = createDataNetworkClient({ baseUrl: `${server.origin}/v1/`, apiKey: "kéy", apiSecret: "se:cret" });
});
afterAll(() => server.close());
beforeEach(() => {
  sentBefore = server.received.length;
});

const sent = () => server.received.slice(sentBefore);

describe("what is sent", () => {
  test("the path is encoded and the query serialised", async () => {
    expect((await smile.getAccount({ path: { id: "a&b?c#d e" } })).kind).toBe("ok");
    expect(
      (
        await smile.listAccounts({
          query: { size: 150, userId: "lumen-&=1", startDate: "2026-03-01", cursor: undefined },
        })
      ).kind,
    ).toBe("ok");
    expect(sent().map(({ url }) => url)).toEqual([
      "/v1/accounts/a%26b%3Fc%23d%20e",
      "/v1/accounts?size=150&userId=lumen-%26%3D1&startDate=2026-03-01",
    ]);
  });

  test("a list is one parameter, parted by commas, and true is a word", async () => {
    expect((await smile.listProviders({ query: { ids: ["grab", "a&b"], active: true } })).kind).toBe("ok");
    expect(sent()[0]?.url).toBe("/v1/providers?ids=grab,a%26b&active=true");
  });

  test("a body goes as JSON, and what is undefined in it stays behind", async () => {
    await smile.createInvite({
      body: { fullName: "Ada Sample", email: "ada@example.com", templateId: "ivt-1", firstName: undefined },
    });
    expect(sent()[0]).toMatchObject({
      method: "POST",
      url: "/v1/invites",
      headers: { "content-type": "application/json" },
    });
    expect(sent()[0]?.headers["content-length"]).toBe(
      String(JSON.stringify({ fullName: "Ada Sample", email: "ada@example.com", templateId: "ivt-1" }).length),
    );
  });

  test("credentials go as HTTP Basic in UTF-8, and JSON is asked for", async () => {
    await smile.listAccounts({ headers: { "X-Trace": "t-1" } });
    const { headers } = sent()[0] as (typeof server.received)[number];
    expect(Buffer.from((headers.authorization as string).replace("Basic ", ""), "base64").toString()).toBe(
      "kéy:se:cret",
    );
    expect(headers).toMatchObject({ accept: "application/json", "x-trace": "t-1" });
    expect(headers["content-type"]).toBeUndefined();
  });

  test("null counts as no argument, and as no wish", async () => {
    expect((await smile.listAccounts(null as unknown as undefined)).kind).toBe("ok");
    expect((await smile.listAccounts({ prefer: null as unknown as undefined })).kind).toBe("ok");
  });

  test("methods need no this", async () => {
    const { listAccounts } = smile;
    expect((await listAccounts()).kind).toBe("ok");
  });

  test("the wish for an example goes as Prefer", async () => {
    await smile.listAccounts({ prefer: { example: "last-page", status: 200 } });
    expect(sent()[0]?.headers["prefer"]).toBe("code=200, example=last-page");
  });
});

describe("what is refused before anything is sent", () => {
  const refused: [string, unknown, string][] = [
    ["size beyond the limit", { query: { size: 151 } }, "/query/size"],
    ["size as text", { query: { size: "10" } }, "/query/size"],
    ["a fraction", { query: { size: 1.5 } }, "/query/size"],
    ["a date that does not exist", { query: { startDate: "2026-02-30" } }, "/query/startDate"],
    ["an empty filter, which would list everyone", { query: { userId: "" } }, "/query/userId"],
    ["an unknown query parameter", { query: { sise: 10 } }, "/query/sise"],
    ["a misspelt option", { qurey: { size: 10 } }, "/qurey"],
    ["a caller's own Authorization", { headers: { AUTHORIZATION: "Bearer x" } }, "/headers/AUTHORIZATION"],
    ["a line break in a header", { headers: { "X-Trace": "a\r\nX-Evil: b" } }, "/headers"],
    ["a NUL in a header", { headers: { "X-Trace": "a\0b" } }, "/headers"],
    ["a header name that is none", { headers: { "X Trace": "a" } }, "/headers"],
    ["a signal that is none", { signal: {} }, "/signal"],
    ["a retry that is no number", { retry: "2" }, "/retry"],
    ["an unknown example", { prefer: { example: "frist-page" } }, "/prefer/example"],
    ["an undeclared status", { prefer: { status: 418 } }, "/prefer/status"],
    ["a timeout that is no number", { timeoutMs: Number.NaN }, "/timeoutMs"],
    ["a deadline that no timer can hold", { deadlineMs: 2 ** 31 }, "/deadlineMs"],
  ];
  test.each(refused)("%s", async (_name, argument, path) => {
    const result = await smile.listAccounts(argument as ListAccountsRequest);
    expect(result).toMatchObject({ ok: false, kind: "invalid-request", attempts: 0 });
    expect(result.kind === "invalid-request" && result.issues[0]?.path).toBe(path);
    expect(sent()).toHaveLength(0);
  });

  test("a scenario never reaches the service itself", async () => {
    const fetch = () => Promise.reject(new Error("must not be called"));
    const real = createDataNetworkClient({ mode: "sandbox", apiKey: "k", apiSecret: "s", fetch });
    expect(await real.listAccounts({ prefer: { example: "last-page" } })).toMatchObject({ kind: "invalid-request" });
  });
});
