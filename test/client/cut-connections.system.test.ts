import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDataNetworkClient } from "../../generated/data-network/index.js";
import * as operations from "../../generated/data-network/picked-client.js";
import { account, envelope } from "../support/accounts.js";
import { onceRead, type RealServer, startServer } from "../support/real-server.js";
import { billingWays, CREATED, dataNetworkWays, everything, ORDER } from "../support/ways.js";

let server: RealServer | undefined;
beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(async () => {
  vi.restoreAllMocks();
  await server?.close();
});

const RETRIES = 2;
const JSON_TYPE = { "Content-Type": "application/json", "X-Trace": "t-1" };
const credentials = { apiKey: "k", apiSecret: "s", retry: RETRIES };

/** Sends a part of an answer and then does something else. */
type Cut = (response: ServerResponse, status: number, body: string) => void;
const startThen =
  (next: (response: ServerResponse) => unknown, headers: (body: string) => Record<string, string> = () => ({})): Cut =>
  (response, status, body) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers(body) });
    response.write(body.slice(0, -1), () => onceRead(() => next(response)));
  };
const raw =
  (make: (body: string) => string): Cut =>
  (response, status, body) =>
    response.socket?.end(`HTTP/1.1 ${status} Odd\r\nContent-Type: application/json\r\nX-Trace: t-1\r\n${make(body)}`);

const cuts: [string, Cut][] = [
  [
    "a Content-Length that is longer than what comes",
    raw((body) => `Content-Length: ${body.length + 9}\r\n\r\n${body}`),
  ],
  ["a Content-Length and nothing else", raw((body) => `Content-Length: ${body.length}\r\n\r\n`)],
  [
    "chunks without the last",
    raw((body) => `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n`),
  ],
  ["chunks that stop inside one", raw((body) => `Transfer-Encoding: chunked\r\n\r\nfff\r\n${body}`)],
  ["a chunk whose length is no number", raw(() => "Transfer-Encoding: chunked\r\n\r\nzz\r\n")],
  ["a reset", startThen((response) => response.socket?.resetAndDestroy())],
  [
    "a reset inside a known length",
    startThen(
      (response) => response.socket?.resetAndDestroy(),
      (body) => ({ "Content-Length": String(body.length) }),
    ),
  ],
  [
    "the end of the connection inside a known length",
    startThen(
      (response) => response.socket?.destroy(),
      (body) => ({ "Content-Length": String(body.length) }),
    ),
  ],
  [
    "gzip that is none",
    (response, status, body) => response.writeHead(status, { ...JSON_TYPE, "Content-Encoding": "gzip" }).end(body),
  ],
];

const good = JSON.stringify(envelope(account));
const errorText = JSON.stringify({ code: "SERVER_ERROR", message: "no", requestId: "r-1" });

async function serve(...answers: ((response: ServerResponse) => unknown)[]): Promise<string> {
  let next = 0;
  server = await startServer((request, response) => {
    request.resume().on("end", () => answers[Math.min(next++, answers.length - 1)]?.(response));
  });
  return server.origin;
}

function expectBrokenOff(result: object, expected: object): void {
  expect(result).toMatchObject({ ok: false, kind: "network", ...expected });
  expect((everything(result)["headers"] as Headers).get("x-trace")).toBe("t-1");
  expect(everything(result)["cause"]).toBeInstanceOf(Error);
  for (const name of ["headers", "cause"]) expect(Object.keys(result)).not.toContain(name);
  expect(inspect(result)).not.toMatch(/t-1/);
}

describe.each(cuts)("a body that breaks off, by %s, is a failure of the network", (_name, cut) => {
  test.each(dataNetworkWays)("repeated where it reads: %s", async (_way, createClient) => {
    for (const [status, body] of [
      [200, good],
      [404, errorText],
      [418, errorText],
    ] as const) {
      const smile = createClient({
        ...credentials,
        baseUrl: `${await serve((response) => cut(response, status, body))}/v1`,
      });
      expectBrokenOff(await smile.getAccount({ path: { id: "a-1" } }), {
        status,
        maybeApplied: false,
        attempts: 1 + RETRIES,
      });
      expect(server?.received).toHaveLength(1 + RETRIES);
      await server?.close();
    }
  });

  test("repeated where it deletes, which may have been done", async () => {
    const smile = createDataNetworkClient({
      ...credentials,
      baseUrl: `${await serve((response) => cut(response, 200, good))}/v1`,
    });
    expectBrokenOff(await smile.revokeAccount({ path: { id: "a-1" } }), {
      status: 200,
      maybeApplied: true,
      attempts: 1 + RETRIES,
    });
  });

  test.each(billingWays)("sent once where it creates, which may have been done: %s", async (_way, createClient) => {
    const smile = createClient({
      baseUrl: `${await serve((response) => cut(response, 200, JSON.stringify(CREATED)))}/live`,
      retry: RETRIES,
    });
    expectBrokenOff(await smile.createOrder({ body: ORDER }), { status: 200, maybeApplied: true, attempts: 1 });
    expectBrokenOff(await smile.updateSubscription({ path: { id: "s-1" }, body: { description: "A" } }), {
      status: 200,
      maybeApplied: true,
      attempts: 1,
    });
    expect(server?.received).toHaveLength(2);
  });

  test("sent once where it puts", async () => {
    const options = {
      ...credentials,
      baseUrl: `${await serve((response) => cut(response, 200, good))}/v1`,
      validate: { requests: false },
    };
    const smile = operations.createClient(options, { updateInviteTemplate: operations.updateInviteTemplate });
    expectBrokenOff(await smile.updateInviteTemplate({ path: { id: "t-1" }, body: {} as never }), {
      status: 200,
      maybeApplied: true,
      attempts: 1,
    });
  });

  test("forgotten where the next answer is whole", async () => {
    const origin = await serve(
      (response) => cut(response, 200, good),
      (response) => response.writeHead(200, JSON_TYPE).end(good),
    );
    const smile = createDataNetworkClient({ ...credentials, baseUrl: `${origin}/v1` });
    expect(await smile.getAccount({ path: { id: "a-1" } })).toMatchObject({ kind: "ok", attempts: 2 });
  });

  test("not repeated with retry: false", async () => {
    const smile = createDataNetworkClient({
      ...credentials,
      retry: false,
      baseUrl: `${await serve((response) => cut(response, 503, errorText))}/v1`,
    });
    expectBrokenOff(await smile.getAccount({ path: { id: "a-1" } }), { status: 503, attempts: 1 });
  });
});

test.each([429, 503])("an order whose %i breaks off has not been carried out", async (status) => {
  const [[, cut]] = cuts as [(typeof cuts)[0]];
  for (const [, createClient] of billingWays) {
    const smile = createClient({
      baseUrl: `${await serve((response) => cut(response, status, "{}"))}/live`,
      retry: false,
    });
    expectBrokenOff(await smile.createOrder({ body: ORDER }), { status, maybeApplied: false, attempts: 1 });
    await server?.close();
  }
});
