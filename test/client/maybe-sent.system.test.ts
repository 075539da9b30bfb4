import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type Socket } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { makeCertificate } from "../support/certificates.js";
import { fetchConnecting } from "../support/dispatcher.js";
import { closeListening, listen } from "../support/listening.js";
import { billingWays, everything, ORDER } from "../support/ways.js";

const certificate = makeCertificate();
const JSON_TYPE = { "Content-Type": "application/json" };

afterEach(() => {
  vi.useRealTimers();
  closeListening();
});

/** A server that reads the whole request before it does something else than answer. */
const afterRequest =
  (next: (response: ServerResponse) => unknown): RequestListener =>
  (request, response) => {
    request.resume().on("end", () => next(response));
  };

/** Reads what comes, whatever it is, and counts the connections on which anything came. */
function counting(next: (socket: Socket) => unknown) {
  const seen = { connections: 0 };
  const server = createTcpServer((socket) => {
    socket.once("data", () => {
      seen.connections++;
      next(socket);
    });
  });
  return { seen, server };
}

const once = { retry: 3 } as const;

describe("a request that may have left has perhaps been carried out, and is sent once", () => {
  const rows: [string, RequestListener, object?][] = [
    ["a reset after the request", afterRequest((response) => response.socket?.resetAndDestroy())],
    ["the end of the connection after the request", afterRequest((response) => response.socket?.destroy())],
    ["a reset before the request was read", (_request, response) => void response.socket?.resetAndDestroy()],
    ["half a head", afterRequest((response) => response.socket?.end("HTTP/1.1 200 OK\r\nContent-Ty"))],
    ["no HTTP", afterRequest((response) => response.socket?.end("SSH-2.0-OpenSSH_9.6\r\n"))],
    [
      "half a body",
      afterRequest((response) =>
        response.writeHead(200, { ...JSON_TYPE, "Content-Length": "90" }).write("{", () => response.socket?.destroy()),
      ),
    ],
  ];
  test.each(rows)("%s", async (_name, listener) => {
    let requests = 0;
    const port = await listen(createServer((request, response) => (requests++, listener(request, response))));
    for (const [index, [, createClient]] of billingWays.entries()) {
      const result = await createClient({ baseUrl: `http://127.0.0.1:${port}/live`, ...once }).createOrder({
        body: ORDER,
      });
      expect(result).toMatchObject({ kind: "network", maybeApplied: true, attempts: 1 });
      expect(requests).toBe(index + 1);
    }
  });

  test("a server that reads the request and says nothing", async () => {
    let requests = 0;
    const port = await listen(createServer(afterRequest(() => requests++)));
    const [[, createClient]] = billingWays as [(typeof billingWays)[0]];
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const smile = createClient({ baseUrl: `http://127.0.0.1:${port}/live`, ...once, timeoutMs: 200 });
    const call = smile.createOrder({ body: ORDER });
    await expect.poll(() => requests).toBe(1);
    vi.advanceTimersByTime(200);
    expect(await call).toMatchObject({ kind: "timeout", timeout: "attempt", maybeApplied: true, attempts: 1 });
    expect(requests).toBe(1);
  });

  // TLS 1.3 lets a client speak before the server has looked at its certificate.
  test.each([
    ["without the client's certificate, which it wants", { rejectUnauthorized: true }],
    ["by hand, once it has seen that there is none", { rejectUnauthorized: false }],
  ])("a TLS server that hangs up %s", async (_name, options) => {
    const server = createTlsServer(
      { ...certificate, ...options, requestCert: true, minVersion: "TLSv1.3" },
      afterRequest((response) => response.socket?.destroy()),
    );
    const fetch = await fetchConnecting({ ca: certificate.cert });
    const port = await listen(server);
    for (const [, createClient] of billingWays) {
      const result = await createClient({ baseUrl: `https://127.0.0.1:${port}/live`, fetch, ...once }).createOrder({
        body: ORDER,
      });
      expect(result).toMatchObject({ kind: "network", maybeApplied: true, attempts: 1 });
    }
  });

  // These look like their counterparts after the request, and so prove nothing.
  test.each<[string, "http" | "https", (socket: Socket) => unknown]>([
    ["a reset during the handshake", "https", (socket) => socket.resetAndDestroy()],
    ["a server of TLS that is spoken to without", "http", (socket) => socket.end(Buffer.from("15030300020246", "hex"))],
  ])("%s", async (_name, protocol, next) => {
    const { seen, server } = counting(next);
    const port = await listen(server);
    const [[, createClient]] = billingWays as [(typeof billingWays)[0]];
    const result = await createClient({ baseUrl: `${protocol}://127.0.0.1:${port}/live`, ...once }).createOrder({
      body: ORDER,
    });
    expect(result).toMatchObject({ kind: "network", maybeApplied: true, attempts: 1 });
    expect(seen.connections).toBe(1);
  });
});

describe("a cause that proves nothing", () => {
  const failing = (cause: unknown) => new TypeError("fetch failed", { cause });
  const coded = (fields: object, message = "reason") => Object.assign(new Error(message), fields);
  const rows: [string, unknown][] = [
    ["none, as in a browser", new TypeError("Failed to fetch")],
    ["text", "ECONNREFUSED"],
    ["nothing", undefined],
    ["null", null],
    ["a code in the message only", failing(new Error("connect ECONNREFUSED 127.0.0.1:1"))],
    ["words around those of a blocked port", failing(new Error("a bad port was asked for"))],
    ["a reset while reading", failing(coded({ code: "ECONNRESET", syscall: "read" }))],
    ["a broken pipe", failing(coded({ code: "EPIPE", syscall: "write" }))],
    ["a timeout while reading", failing(coded({ code: "ETIMEDOUT", syscall: "read" }))],
    ["the answer's head did not come", failing(coded({ code: "UND_ERR_HEADERS_TIMEOUT" }))],
    ["the answer's body did not come", failing(coded({ code: "UND_ERR_BODY_TIMEOUT" }))],
    ["the other side closed", failing(coded({ code: "UND_ERR_SOCKET" }, "other side closed"))],
    ["a certificate that the server refuses", failing(coded({ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }))],
    [
      "a handshake that the server refuses, maybe for the client's certificate",
      failing(coded({ code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE" })),
    ],
    ["a code that is an object", failing({ code: { toString: () => "ECONNREFUSED" } })],
  ];
  test.each(rows)("%s", async (_name, thrown) => {
    for (const [, createClient] of billingWays) {
      let calls = 0;
      const fetch = () => (calls++, Promise.reject(thrown as Error));
      const result = await createClient({ baseUrl: "http://127.0.0.1:1/live", fetch, ...once }).createOrder({
        body: ORDER,
      });
      expect(result).toMatchObject({ kind: "network", maybeApplied: true, attempts: 1 });
      expect(everything(result)["cause"]).toBe(thrown);
      expect(calls).toBe(1);
    }
  });
});
