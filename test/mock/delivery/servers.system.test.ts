import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { createServer as createTlsServer } from "node:tls";
import { afterAll, describe, expect, test } from "vitest";
import { receiveWebhook, rememberEvents } from "../../../generated/data-network/webhooks.js";
import type { DeliverOptions } from "../../../src/mock/delivery/delivery.js";
import { makeCertificate } from "../../support/certificates.js";
import { closedPort, closeListening, listen } from "../../support/listening.js";
import { deliverer, SECRET } from "./receivers.js";

const deliver = deliverer();
const quick = { secret: SECRET, retryDelayMs: 0 };
const SHORT_MS = 300;
const LONG_MS = 3_600_000;
const SILENCE = /^no answer within 300 ms$/;
const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

afterAll(closeListening);

const serve = (listener: RequestListener, host?: string) => listen(createHttpServer(listener), host);

/** A server as the guide for integrators has it, which says what came. */
async function integrator() {
  const kinds: string[] = [];
  const seen = rememberEvents();
  const port = await serve(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const delivery = { body: Buffer.concat(chunks), headers: request.headers };
    const { kind, answer } = await receiveWebhook(delivery, { secrets: [SECRET], seen });
    kinds.push(kind);
    response.writeHead(answer.status).end();
  });
  return { port, kinds };
}

describe("a server that receives webhooks as integrators are told to", () => {
  const rows: [DeliverOptions["variant"], string, string[]][] = [
    [undefined, "accepted", ["event"]],
    ["late", "accepted", ["event"]],
    ["duplicate", "accepted", ["event", "duplicate"]],
    ["unknown-type", "accepted", ["unknown-event"]],
    ["bad-signature", "refused", ["bad-signature", "bad-signature", "bad-signature"]],
  ];
  test.each(rows)("gets the variant %s, and the delivery is %s", async (variant, outcome, kinds) => {
    const server = await integrator();
    const to = `http://127.0.0.1:${server.port}/hooks/smile`;
    const delivery = await deliver("TASK_FINISHED", { to, ...quick, ...(variant && { variant }) });
    expect(delivery).toMatchObject({ to, outcome });
    expect(server.kinds).toEqual(kinds);
  });

  const addresses = ["http://localhost", "https://localhost", "https://127.0.0.1", "http://127.1"];
  test.each([...addresses, ...(hasIpv6 ? ["http://[::ffff:127.0.0.1]", "https://[::1]"] : [])])(
    "is reached as %s, with its path and query",
    async (origin) => {
      const urls: (string | undefined)[] = [];
      const listener: RequestListener = (request, response) => {
        urls.push(`${request.method} ${request.url}`);
        response.writeHead(204).end();
      };
      const port = await serve(listener, origin.endsWith("[::1]") ? "::1" : "127.0.0.1");
      const to = `${origin}:${port}/hook?tenant=7`;
      expect(await deliver("USER_CREATED", { to, ...quick })).toMatchObject({ outcome: "accepted" });
      expect(urls).toEqual(["POST /hook?tenant=7"]);
    },
  );

  test("that is busy twice is asked a third time", async () => {
    const statuses = [503, 500, 200];
    const port = await serve((_request, response) => response.writeHead(statuses.shift() ?? 404).end("busy"));
    const { outcome, attempts } = await deliver("USER_CREATED", { to: `http://127.0.0.1:${port}/`, ...quick });
    expect(outcome).toBe("accepted");
    expect(attempts.map(({ status }) => status)).toEqual([503, 500, 200]);
  });
});

describe("a receiver that is not there, or misbehaves, is tried three times, and told in words", () => {
  const rows: [string, () => Promise<number>, RegExp][] = [
    ["nobody", closedPort, /^the connection was refused: nothing listens there \(ECONNREFUSED\)$/],
    [
      "one that hangs up",
      () => listen(createServer((socket) => socket.destroy())),
      /^the connection broke off before /,
    ],
    [
      "one that hangs up in the middle of the head",
      () => listen(createServer((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-"))),
      /^the connection broke off before the answer/,
    ],
    [
      "one of another protocol",
      () => listen(createServer((socket) => socket.end("220 mail\r\n"))),
      /does not speak HTTP/,
    ],
    [
      "one that speaks TLS",
      () => listen(createTlsServer(makeCertificate())),
      /^(?:the connection broke off|what answered).*; events go to loopback by plain http$/,
    ],
    ["one that is silent", () => listen(createServer()), SILENCE],
    [
      "one that drips headers without end",
      () =>
        listen(
          createServer((socket) => {
            socket.write("HTTP/1.1 200 OK\r\n");
            const timer = setInterval(() => socket.write("X-More: 1\r\n"), 20);
            socket.on("close", () => clearInterval(timer));
          }),
        ),
      SILENCE,
    ],
    [
      "one that floods headers",
      () => listen(createServer((socket) => socket.end(`HTTP/1.1 200 OK\r\nX-More: ${"x".repeat(1_000_000)}\r\n\r\n`))),
      /^(?:fetch failed|what answered|the connection broke off).*\([A-Z_]+\)$/,
    ],
  ];
  test.each(rows)("%s", async (_who, start, error) => {
    const to = `https://127.0.0.1:${await start()}/`;
    const timeoutMs = error === SILENCE ? SHORT_MS : LONG_MS;
    const { outcome, attempts } = await deliver("USER_CREATED", { to, ...quick, timeoutMs });
    expect(outcome).toBe("refused");
    expect(attempts).toEqual(Array(3).fill({ at: expect.any(String), error: expect.stringMatching(error) }));
  });

  test("a port that fetch never sends to", async () => {
    const { attempts } = await deliver("USER_CREATED", { to: "http://127.0.0.1:25/", ...quick });
    expect(attempts[2]).toEqual({ at: expect.any(String), error: "fetch never sends to this port" });
  });

  test("a name that nobody has, where other machines are permitted", async () => {
    const to = "https://no-such-host.invalid/";
    const { attempts } = await deliverer({ allowRemote: true })("USER_CREATED", { to, ...quick });
    expect(attempts[0]?.error).toMatch(/^the name of the host is not known/);
  });

  test("one that redirects is not followed", async () => {
    const paths: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { Location: "/elsewhere" }).end();
    });
    const { outcome, attempts } = await deliver("USER_CREATED", { to: `http://127.0.0.1:${port}/hook`, ...quick });
    expect(outcome).toBe("refused");
    expect(attempts.map(({ status }) => status)).toEqual([307, 307, 307]);
    expect(paths).toEqual(["/hook", "/hook", "/hook"]);
  });
});

describe("an answer", () => {
  test("without end is let go of once its status is there", async () => {
    let letGo: () => void;
    const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
    const port = await serve((_request, response) => {
      response.writeHead(200);
      const write = () => void (response.destroyed || response.write("x".repeat(65_536), () => setImmediate(write)));
      response.on("close", letGo);
      write();
    });
    const { outcome } = await deliver("USER_CREATED", { to: `http://127.0.0.1:${port}/`, ...quick });
    expect(outcome).toBe("accepted");
    await isLetGo;
  });

  test("that hangs behind its head counts by its status", async () => {
    const port = await serve((_request, response) => response.writeHead(200, { "Content-Length": 10 }).write("{"));
    const options = { to: `http://127.0.0.1:${port}/`, ...quick, timeoutMs: LONG_MS };
    expect(await deliver("USER_CREATED", options)).toMatchObject({ outcome: "accepted" });
  });
});

test("a signal ends a delivery that a server does not answer, and closes its connection", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  let closed: () => void;
  const isClosed = new Promise<void>((resolve) => (closed = resolve));
  const port = await serve((_request, response) => {
    response.on("close", closed);
    controller.abort(reason);
  });
  const options = { to: `http://127.0.0.1:${port}/`, secret: SECRET, retryDelayMs: LONG_MS, timeoutMs: LONG_MS };
  await expect(deliver("USER_CREATED", options, controller.signal)).rejects.toBe(reason);
  await isClosed;
});

test("many deliveries can share a signal and a receiver", async () => {
  const { port, kinds } = await integrator();
  const { signal } = new AbortController();
  const options = { to: `http://127.0.0.1:${port}/`, ...quick };
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => deliver("USER_CREATED", options, signal)));
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["accepted"]));
  expect(kinds).toEqual(Array(50).fill("event"));
});
