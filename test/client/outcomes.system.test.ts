import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { createDataNetworkClient, type DataNetworkClientOptions } from "../../generated/data-network/index.js";
import { account, envelope } from "../support/accounts.js";
import { onceRead, type RealServer, startServer } from "../support/real-server.js";

let server: RealServer | undefined;
afterEach(() => server?.close());

type Answer = (response: ServerResponse) => void;

async function clientFor(answer: Answer, options: Partial<DataNetworkClientOptions> = {}) {
  server = await startServer((_request, response) => answer(response));
  return createDataNetworkClient({
    apiKey: "key",
    apiSecret: "secret",
    baseUrl: `${server.origin}/v1`,
    retry: false,
    ...options,
  } as DataNetworkClientOptions);
}

const json =
  (status: number, body: unknown, headers = {}): Answer =>
  (response) =>
    response
      .writeHead(status, { "Content-Type": "application/json; charset=utf-8", ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body));

const errorBody = { code: "MISSING_RESOURCE", message: "gone", requestId: "request-2" };

describe("an answer that the contract declares", () => {
  test("a success holds the data, the envelope, the headers and the request id", async () => {
    const smile = await clientFor(json(200, envelope(account), { "X-Trace": "t" }));
    const result = await smile.getAccount({ path: { id: "a-1" } });
    expect(result).toMatchObject({
      ok: true,
      kind: "ok",
      operationId: "getAccount",
      status: 200,
      requestId: "request-1",
      attempts: 1,
    });
    expect(result.kind === "ok" && result.data).toEqual(account);
    expect(result.kind === "ok" && result.body).toEqual(envelope(account));
    expect(result.kind === "ok" && result.headers.get("x-trace")).toBe("t");
  });

  test.each([400, 401, 403, 404, 415, 429, 500, 501, 503, 504])(
    "status %i is an api-error with the envelope as its error",
    async (status) => {
      const smile = await clientFor(json(status, errorBody));
      const result = await smile.getAccount({ path: { id: "a-1" } });
      expect(result).toMatchObject({ ok: false, kind: "api-error", status, requestId: "request-2" });
      expect(result.kind === "api-error" && result.error).toEqual(errorBody);
    },
  );

  test("unknown attributes and new enum values are let through", async () => {
    const grown = { ...account, connectionStatus: "PAUSED", colour: "green" };
    const result = await (await clientFor(json(200, envelope(grown)))).getAccount({ path: { id: "a-1" } });
    expect(result.kind === "ok" && result.data).toEqual(grown);
  });
});

describe("an answer that breaks the contract is never a success", () => {
  const broken: [string, Answer, number, string][] = [
    ["an empty 200", json(200, ""), 200, "empty"],
    [
      "an empty 404 without content-length",
      (response) =>
        (response.writeHead(404, { "Content-Type": "application/json" }).flushHeaders() as unknown as void) ??
        response.end(),
      404,
      "empty",
    ],
    ["an empty 404 with content-length 0", json(404, "", { "Content-Length": "0" }), 404, "empty"],
    ["HTML on 200", json(200, "<html>", { "Content-Type": "text/html" }), 200, "media-type"],
    ["HTML on 503", json(503, "<html>", { "Content-Type": "text/html" }), 503, "media-type"],
    ["JSON that claims to be text", json(200, envelope(account), { "Content-Type": "text/plain" }), 200, "media-type"],
    ["broken JSON on 200", json(200, "{]"), 200, "json"],
    ["broken JSON on 500", json(500, "{]"), 500, "json"],
    ["JSON that ends too early on 200", json(200, "{"), 200, "truncated"],
    ["JSON that ends too early on 500", json(500, "{"), 500, "truncated"],
    ["a required attribute missing", json(200, envelope({ ...account, userId: undefined })), 200, "required"],
    ["a known attribute of another type", json(200, envelope({ ...account, createdAt: 5 })), 200, "type"],
    ["an impossible date", json(200, envelope({ ...account, createdAt: "2026-02-30T00:00:00Z" })), 200, "format"],
    ["an error code in a success", json(200, { ...envelope(account), code: "INVALID_TOKEN" }), 200, "not"],
    ["an error body without its code", json(404, { message: "gone", requestId: "r" }), 404, "required"],
  ];
  test.each(broken)("%s", async (_name, answer, status, keyword) => {
    const result = await (await clientFor(answer)).getAccount({ path: { id: "a-1" } });
    expect(result).toMatchObject({ ok: false, kind: "contract-violation", status });
    expect(result.kind === "contract-violation" && result.issues[0]?.keyword).toBe(keyword);
  });

  test("the issue names the place, what was expected and what type was there, and no value", async () => {
    const smile = await clientFor(
      json(200, envelope({ nextCursor: null, items: [account, { ...account, userId: 987654321 }] })),
    );
    const result = await smile.listAccounts();
    expect(result.kind === "contract-violation" && result.issues).toEqual([
      {
        path: "/data/items/1/userId",
        keyword: "type",
        message: "/data/items/1/userId must be a string",
        expected: "a string",
        received: "number",
      },
    ]);
  });

  test("a body whose connection breaks off is a failure of the network, whose status is known", async () => {
    const smile = await clientFor((response) => {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "1000" }).write('{"code":');
      onceRead(() => response.destroy());
    });
    expect(await smile.listAccounts()).toMatchObject({ ok: false, kind: "network", status: 200, maybeApplied: false });
  });

  test("a body over maxResponseBytes is cut off", async () => {
    const smile = await clientFor(json(200, envelope({ items: [], padding: "x".repeat(10_000) })), {
      maxResponseBytes: 1000,
    });
    const result = await smile.listAccounts();
    expect(result.kind === "contract-violation" && result.issues[0]?.keyword).toBe("too-large");
  });

  test('with responses: "report" it is let through with its issues', async () => {
    const smile = await clientFor(json(200, envelope({ ...account, createdAt: 5 })), {
      validate: { responses: "report" },
    });
    const result = await smile.getAccount({ path: { id: "a-1" } });
    expect(result).toMatchObject({ kind: "ok", issues: [{ path: "/data/createdAt" }] });
  });

  test('what cannot be read is a violation even with responses: "off"', async () => {
    const smile = await clientFor(json(200, "{"), { validate: { responses: "off" } });
    expect((await smile.listAccounts()).kind).toBe("contract-violation");
  });
});

describe("a status that the contract does not declare", () => {
  test.each([
    [204, ""],
    [418, '{"code":"TEAPOT"}'],
    [418, "<html>"],
  ])("%i with %j is an unexpected-status", async (status, body) => {
    const result = await (await clientFor(json(status, body))).listAccounts();
    expect(result).toMatchObject({ ok: false, kind: "unexpected-status", status });
  });

  test("a redirect is not followed and the credentials go nowhere else", async () => {
    const smile = await clientFor((response) => response.writeHead(302, { Location: "/elsewhere" }).end());
    expect(await smile.listAccounts()).toMatchObject({ kind: "unexpected-status", status: 302 });
    expect(server?.received).toHaveLength(1);
  });
});

describe("no answer", () => {
  test("a refused connection is a network failure", async () => {
    const smile = await clientFor(json(200, ""));
    await server?.close();
    expect(await smile.listAccounts()).toMatchObject({ ok: false, kind: "network", maybeApplied: false, attempts: 1 });
  });

  test.each([
    ["headers that never come", (() => undefined) as Answer],
    [
      "a body that stalls",
      ((response) => void response.writeHead(200, { "Content-Type": "application/json" }).write("{")) as Answer,
    ],
  ])("%s end in a timeout", async (_name, answer) => {
    const smile = await clientFor(answer, { timeoutMs: 50 });
    expect(await smile.listAccounts()).toMatchObject({ ok: false, kind: "timeout", timeout: "attempt" });
    expect(await smile.listAccounts({ timeoutMs: 1000, deadlineMs: 30 })).toMatchObject({
      kind: "timeout",
      timeout: "deadline",
    });
  });

  test("the caller's signal ends the call, before it is sent and while it runs", async () => {
    const smile = await clientFor(() => undefined);
    expect(await smile.listAccounts({ signal: AbortSignal.abort() })).toMatchObject({ ok: false, kind: "aborted" });
    expect(server?.received).toHaveLength(0);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    expect(await smile.listAccounts({ signal: controller.signal })).toMatchObject({ ok: false, kind: "aborted" });
  });

  test("a fetch that throws something odd is a network failure", async () => {
    const smile = await clientFor(json(200, ""), {
      fetch: () => {
        throw "no error object";
      },
    });
    expect(await smile.listAccounts()).toMatchObject({ kind: "network" });
  });
});

describe("what may be personal data", () => {
  test.each([
    ["error", json(404, { ...errorBody, message: "CANARY" })],
    ["unverified", json(200, { ...envelope(account), requestId: 5, message: "CANARY" })],
    ["unverified", json(418, "CANARY")],
  ])("%s can be read but shows in no log", async (name, answer) => {
    const result = await (await clientFor(answer)).getAccount({ path: { id: "a-1" } });
    expect(JSON.stringify((result as unknown as Record<string, unknown>)[name])).toContain("CANARY");
    for (const shown of [JSON.stringify(result), inspect(result), JSON.stringify({ ...result })])
      expect(shown).not.toContain("CANARY");
  });
});
