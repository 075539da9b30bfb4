// What a raw client of HTTP sees of each fault: statuses, headers, bytes, and what became of the connection.
import { Agent, type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { oracleOf } from "../contract-oracle.js";
import { AUTHORIZATION } from "../running-mock.js";
import { FAULT_CASES, SHORT_MS, stepOf } from "./fault-cases.js";

const { port } = inject("mock");
/** One connection, as long as it lasts. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterAll(() => agent.destroy());

interface Seen {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly chunks: readonly { readonly bytes: Buffer; readonly at: number }[];
  readonly text: string;
  /** The local port, by which a connection is known. */
  readonly connection: number | undefined;
  readonly tookMs: number;
  readonly error?: string;
}

function ask(session: string, path: string, method = "GET", body?: string, timeoutMs?: number): Promise<Seen> {
  const began = performance.now();
  return new Promise((resolve) => {
    const headers = {
      "X-Smile-Contracts-Session": encodeURIComponent(session),
      Authorization: path.startsWith("/data-network") ? AUTHORIZATION["data-network"] : "Bearer token",
      ...(body !== undefined && { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) }),
    };
    let connection: number | undefined;
    const chunks: { bytes: Buffer; at: number }[] = [];
    const seen = (given: Partial<Seen>) => {
      const text = Buffer.concat(chunks.map(({ bytes }) => bytes)).toString();
      resolve({ status: 0, headers: {}, chunks, text, connection, tookMs: performance.now() - began, ...given });
    };
    const sent = request({ port, host: "127.0.0.1", agent, path, method, headers }, (response) => {
      const { statusCode: status = 0, headers: received } = response;
      response.on("data", (bytes: Buffer) => chunks.push({ bytes, at: performance.now() - began }));
      response.on("end", () => seen({ status, headers: received }));
      response.on("error", (error: NodeJS.ErrnoException) =>
        seen({ status, headers: received, error: `${error.code}` }),
      );
    });
    sent.on("socket", (socket) => {
      const note = () => (connection = socket.localPort);
      if (socket.connecting) socket.once("connect", note);
      else note();
    });
    sent.on("error", (error: NodeJS.ErrnoException) => seen({ error: `${error.code}` }));
    if (timeoutMs !== undefined) setTimeout(() => sent.destroy(), timeoutMs);
    sent.end(body);
  });
}

const tell = async (session: string, operationId: string, steps: readonly object[], api = "data-network") => {
  const { status } = await ask(session, "/-/next", "POST", JSON.stringify({ api, operationId, steps }));
  expect(status).toBe(200);
};
const PATH = "/data-network/v1/users";

let usual: Seen;
beforeAll(async () => {
  usual = await ask("as usual", PATH);
});

describe.each(FAULT_CASES)("$fault", ({ fault, status, mediaType, body }) => {
  test("is what comes, and no more", async () => {
    await tell(fault, "listUsers", [stepOf(fault)]);
    const seen = await ask(fault, PATH);
    expect(seen.status).toBe(status);
    if (status === 0) {
      // A connection that breaks, with nothing on it.
      expect(seen).toMatchObject({ error: "ECONNRESET", chunks: [], headers: {} });
      if (fault === "stall") expect(seen.tookMs).toBeGreaterThanOrEqual(SHORT_MS - 2);
      return;
    }
    expect(seen.error).toBeUndefined();
    expect(seen.headers["content-type"]).toBe(mediaType);
    expect(seen.headers["content-length"]).toBe(String(Buffer.byteLength(seen.text)));
    expect(seen.headers["transfer-encoding"]).toBeUndefined();
    expect(seen.headers["retry-after"]).toBe(fault === "rate-limited" ? "1" : undefined);
    const expected = {
      none: "",
      usual: usual.text,
      half: usual.text.slice(0, seen.text.length),
      page: expect.stringContaining("</html>"),
      documented: JSON.stringify(oracleOf("data-network").firstAnswer("listUsers", status)),
    }[body];
    expect(seen.text).toEqual(expected);
    if (body === "half") expect(seen.text.length).toBeLessThan(usual.text.length);
  });

  test("leaves the next request its answer, on the same connection where there was an answer", async () => {
    const name = `${fault}, then the usual`;
    await tell(name, "listUsers", [stepOf(fault)]);
    const { connection } = await ask(name, PATH);
    const next = await ask(name, PATH);
    expect([next.status, next.text]).toEqual([200, usual.text]);
    if (status === 0) expect(next.connection).not.toBe(connection);
    else expect(next.connection).toBe(connection);
  });

  test("to HEAD has the headers alone", async () => {
    const name = `${fault} to HEAD`;
    await tell(name, "listUsers", [stepOf(fault), stepOf(fault)]);
    const [whole, headless] = [await ask(name, PATH), await ask(name, PATH, "HEAD")];
    const { date: _date, ...headers } = whole.headers;
    expect(headless).toMatchObject({ status, text: "", headers });
  });

  test("befalls an operation without a body in its answer", async () => {
    const name = `${fault} of a 204`;
    const path = "/provider-accounts/v2/Data/user-7/ProviderAccounts/2099";
    await tell(name, "deleteProviderAccount", [stepOf(fault)], "provider-accounts");
    const seen = await ask(name, path, "DELETE");
    expect(seen.status).toBe(fault === "slow" ? 204 : status);
    if (fault === "slow") expect(seen.tookMs).toBeGreaterThanOrEqual(SHORT_MS - 2);
    const next = await ask(name, path, "DELETE");
    expect([next.status, next.text]).toEqual([204, ""]);
  });

  test("befalls an order, after its body has been read", async () => {
    const name = `${fault} of an order`;
    const order = JSON.stringify(oracleOf("billing").requestBody("createOrder"));
    await tell(name, "createOrder", [stepOf(fault)], "billing");
    expect((await ask(name, "/billing/live/api/orders", "POST", order)).status).toBe(status);
    expect((await ask(name, "/billing/live/api/orders", "POST", order)).status).toBe(200);
  });
});

test("a slow body drips, its headers first", async () => {
  await tell("drip", "listUsers", [{ fault: "slow", delayMs: 300 }]);
  const { chunks, tookMs, text } = await ask("drip", PATH);
  expect(text).toBe(usual.text);
  expect(chunks.length).toBeGreaterThan(3);
  // Timers may be early by a fraction of a millisecond, ten times.
  expect(tookMs).toBeGreaterThanOrEqual(290);
  expect(chunks.at(-1)?.at).toBeGreaterThan((chunks[0]?.at ?? 0) + 100);
});

test("a stall without an end sends nothing until the client gives up, and the mock goes on", async () => {
  await tell("without an end", "listUsers", [{ fault: "stall" }]);
  const { status, chunks } = await ask("without an end", PATH, "GET", undefined, 150);
  expect([status, chunks]).toEqual([0, []]);
  const next = await ask("without an end", PATH);
  expect(next.status).toBe(200);
  const noted = JSON.parse((await ask("without an end", "/-/requests")).text) as { requests: unknown[] };
  expect(noted.requests).toMatchObject([{ answer: { status: 0, fault: "stall" } }, { answer: { status: 200 } }]);
});

test("a client that leaves a slow or late answer leaves the mock working", async () => {
  await tell("left", "listUsers", [
    { fault: "slow", delayMs: 60_000 },
    { example: "no-users", delayMs: 60_000 },
    { fault: "reset", delayMs: 60_000 },
  ]);
  for (let count = 0; count < 3; count++) await ask("left", PATH, "GET", undefined, 50);
  expect((await ask("left", PATH)).text).toBe(usual.text);
});

test("a late answer has its time", async () => {
  await tell("late", "listUsers", [{ example: "no-users", delayMs: 80 }]);
  const late = await ask("late", PATH);
  expect(late.tookMs).toBeGreaterThanOrEqual(78);
  expect(late.status).toBe(200);
});
