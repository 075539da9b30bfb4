import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createDataNetworkClient, type DataNetworkClientOptions } from "../../generated/data-network/index.js";
import { createClient, getAccount } from "../../generated/data-network/picked-client.js";
import { account, envelope } from "../support/accounts.js";
import { onceRead, type RealServer, startServer } from "../support/real-server.js";

let server: RealServer | undefined;
let elsewhere: RealServer | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await server?.close();
  await elsewhere?.close();
  elsewhere = undefined;
});

type Answer = (response: ServerResponse) => void;

/** What must come out: every field that is given, with the answer's issue under its keyword. */
interface Outcome {
  readonly kind: string;
  readonly status?: number;
  readonly keyword?: string;
  readonly requestId?: string;
  readonly timeout?: string;
  readonly maybeApplied?: boolean;
}

/** Holds the client's clock: what it waits for by time never comes unless the test lets time pass. */
const holdClock = () => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
const LIMIT_MS = 150;

const JSON_TYPE = { "Content-Type": "application/json" };
const good = JSON.stringify(envelope(account));
const errorText = JSON.stringify({ code: "SERVER_ERROR", message: "no", requestId: "request-2" });

/** An answer that node frames properly. */
const framed =
  (status: number, body: string | Buffer, headers: Record<string, string> = JSON_TYPE): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Bytes on the wire that no HTTP library would send, and then the end of the connection. */
const raw =
  (...parts: (string | Buffer)[]): Answer =>
  (response) =>
    response.socket?.end(Buffer.concat(parts.map((part) => Buffer.from(part))));

/** A head and a body as they are given, whatever the head says about the body. */
const lying = (status: string, headers: string, body: string | Buffer): Answer =>
  raw(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`, body);

/** One byte at a time, with a pause after each. */
const trickle =
  (body: string): Answer =>
  (response) => {
    response.writeHead(200, JSON_TYPE);
    let sent = 0;
    const timer = setInterval(() => (sent < body.length ? response.write(body[sent++]) : response.end()), 20);
    response.on("close", () => clearInterval(timer));
  };

/** Sends the head and the start of a body, then something else. */
const startThen =
  (next: (response: ServerResponse) => void): Answer =>
  (response) => {
    response.writeHead(200, { ...JSON_TYPE, "Content-Length": String(good.length) });
    response.write(good.slice(0, 20), () => onceRead(() => next(response)));
  };

async function optionsFor(
  answer: Answer,
  options: Partial<DataNetworkClientOptions> = {},
): Promise<DataNetworkClientOptions> {
  server = await startServer((_request, response) => answer(response));
  return {
    apiKey: "key",
    apiSecret: "secret",
    baseUrl: `${server.origin}/v1`,
    retry: false,
    ...options,
  } as DataNetworkClientOptions;
}

async function clientFor(answer: Answer, options: Partial<DataNetworkClientOptions> = {}) {
  return createDataNetworkClient(await optionsFor(answer, options));
}

/** Everything of a result, what is not enumerable too. */
const all = (result: object) => result as Readonly<Record<string, unknown>>;

function expectOutcome(result: object, { keyword, ...expected }: Outcome, attempts = 1): void {
  expect(result).toMatchObject({ ...expected, ok: expected.kind === "ok", attempts });
  const issues = all(result)["issues"] as readonly { keyword: string }[] | undefined;
  expect(issues?.[0]?.keyword).toBe(keyword);
  for (const name of ["error", "unverified", "cause"]) expect(Object.keys(result)).not.toContain(name);
}

const violation = (status: number, keyword: string): Outcome => ({ kind: "contract-violation", status, keyword });
const unexpected = (status: number): Outcome => ({ kind: "unexpected-status", status });
/** The connection broke off inside the body of an answer. */
const brokenOff = (status: number): Outcome => ({ kind: "network", status });
const ERROR_STATUSES = [400, 401, 403, 404, 415, 429, 500, 501, 503, 504];

const rows: [string, Answer, Outcome, Partial<DataNetworkClientOptions>?][] = [
  // Empty bodies. Today's clients give neither data nor error for some of them, so they look like a 204.
  ...ERROR_STATUSES.flatMap((status): typeof rows => [
    [
      `an empty ${status} with content-length 0`,
      framed(status, "", { ...JSON_TYPE, "Content-Length": "0" }),
      violation(status, "empty"),
    ],
    [
      `an empty ${status} in chunks`,
      framed(status, "", { ...JSON_TYPE, "Transfer-Encoding": "chunked" }),
      violation(status, "empty"),
    ],
    [`an empty ${status} without a type`, framed(status, "", { "Content-Length": "0" }), violation(status, "empty")],
  ]),
  [
    "an empty 500 that ends with the connection",
    lying("500 No", "Content-Type: application/json\r\nConnection: close", ""),
    violation(500, "empty"),
  ],
  ["an empty 200 with content-length 0", framed(200, "", { "Content-Length": "0" }), violation(200, "empty")],
  ["a 200 of nothing but white space", framed(200, " \n"), violation(200, "json")],

  // HTML and text, as proxies send them.
  ...[200, ...ERROR_STATUSES].flatMap((status): typeof rows => [
    [
      `HTML on ${status}`,
      framed(status, "<html></html>", { "Content-Type": "text/html" }),
      violation(status, "media-type"),
    ],
    [`text on ${status}`, framed(status, "no", { "Content-Type": "text/plain" }), violation(status, "media-type")],
    [`HTML that claims to be JSON on ${status}`, framed(status, "<html></html>"), violation(status, "json")],
  ]),

  // The wrong media type, although the body itself would do.
  ["JSON without a type", framed(200, good, {}), violation(200, "media-type")],
  ["JSON with an empty type", framed(200, good, { "Content-Type": "" }), violation(200, "media-type")],
  [
    "JSON of a type that only starts like it",
    framed(200, good, { "Content-Type": "application/jsonp" }),
    violation(200, "media-type"),
  ],
  [
    "a problem document on 500",
    framed(500, errorText, { "Content-Type": "application/problem+json" }),
    violation(500, "media-type"),
  ],
  [
    "two types at once",
    lying(
      "200 OK",
      `Content-Type: application/json\r\nContent-Type: text/html\r\nContent-Length: ${good.length}`,
      good,
    ),
    violation(200, "media-type"),
  ],
  [
    "the type in capitals and with parameters",
    framed(200, good, { "Content-Type": "Application/JSON ; charset=UTF-8" }),
    { kind: "ok", status: 200, requestId: "request-1" },
  ],

  // JSON that is broken, or is not what the contract says.
  ["JSON that ends too early on 200", framed(200, good.slice(0, -1)), violation(200, "truncated")],
  ["JSON that ends too early on 503", framed(503, errorText.slice(0, -1)), violation(503, "truncated")],
  ["JSON with something after it", framed(200, `${good}x`), violation(200, "json")],
  ["two JSON values", framed(200, good + good), violation(200, "json")],
  ["NaN", framed(200, "NaN"), violation(200, "json")],
  ['the text "" on 500', framed(500, '""'), violation(500, "type")],
  ['the text "" on 200', framed(200, '""'), violation(200, "type")],
  ["null on 200", framed(200, "null"), violation(200, "type")],
  ["null on 404", framed(404, "null"), violation(404, "type")],
  ["a list on 200", framed(200, "[]"), violation(200, "type")],
  ["an empty object on 500", framed(500, "{}"), violation(500, "required")],
  ["a result without its envelope", framed(200, JSON.stringify(account)), violation(200, "required")],
  ["an envelope without a result", framed(200, JSON.stringify(envelope(undefined))), violation(200, "required")],
  ["a result of null", framed(200, JSON.stringify(envelope(null))), violation(200, "type")],
  [
    "a success body on 500",
    framed(500, JSON.stringify({ ...envelope(account), message: 5 })),
    { ...violation(500, "type"), requestId: "request-1" },
  ],
  [
    "JSON nested too deeply to be anything",
    framed(200, "[".repeat(100_000) + "]".repeat(100_000)),
    violation(200, "type"),
  ],
  [
    "the beginning of JSON nested too deeply to be anything",
    framed(200, "[".repeat(100_000)),
    violation(200, "truncated"),
  ],
  [
    "a byte that is not UTF-8",
    framed(200, Buffer.from(good.replace("lumen-1", "lumen-\xe9"), "latin1")),
    violation(200, "json"),
  ],

  // Statuses that the contract does not declare.
  ["418 with JSON", framed(418, errorText), { ...unexpected(418), requestId: "request-2" }],
  ["418 with nothing", framed(418, "", {}), unexpected(418)],
  [
    "418 that stops half-way",
    lying("418 Teapot", "Content-Type: application/json\r\nContent-Length: 100", "{"),
    brokenOff(418),
  ],
  ["201 with a whole result", framed(201, good), { ...unexpected(201), requestId: "request-1" }],
  ["204 with nothing", framed(204, "", {}), unexpected(204)],
  ["204 with a type", framed(204, ""), unexpected(204)],
  [
    "204 with a body that must not be there",
    lying("204 No Content", `Content-Type: application/json\r\nContent-Length: ${good.length}`, good),
    unexpected(204),
  ],
  ["206", framed(206, good), { ...unexpected(206), requestId: "request-1" }],
  ["304", framed(304, "", {}), unexpected(304)],
  ["502 with HTML", framed(502, "<html></html>", { "Content-Type": "text/html" }), unexpected(502)],
  ["a status beyond all classes", lying("999 Odd", "Content-Length: 0", ""), unexpected(999)],

  // Lies about the length, and ends that come too soon.
  [
    "a content-length longer than the body",
    lying("200 OK", `Content-Type: application/json\r\nContent-Length: ${good.length + 1}`, good),
    brokenOff(200),
  ],
  [
    "a content-length shorter than the body",
    lying("200 OK", `Content-Type: application/json\r\nContent-Length: ${good.length - 1}`, good),
    violation(200, "truncated"),
  ],
  [
    "an error that is shorter than its content-length",
    lying("503 No", "Content-Type: application/json\r\nContent-Length: 1000", errorText),
    brokenOff(503),
  ],
  [
    "chunks cut off inside one",
    lying("200 OK", "Content-Type: application/json\r\nTransfer-Encoding: chunked", `fff\r\n${good}`),
    brokenOff(200),
  ],
  [
    "chunks without the last one",
    lying(
      "200 OK",
      "Content-Type: application/json\r\nTransfer-Encoding: chunked",
      `${good.length.toString(16)}\r\n${good}\r\n`,
    ),
    brokenOff(200),
  ],
  [
    "a chunk whose length is no number",
    lying("200 OK", "Content-Type: application/json\r\nTransfer-Encoding: chunked", "zz\r\n"),
    brokenOff(200),
  ],
  [
    "a body that ends with the connection, half-way",
    lying("200 OK", "Content-Type: application/json\r\nConnection: close", good.slice(0, 50)),
    violation(200, "truncated"),
  ],
  ["a reset after the headers", startThen((response) => response.socket?.resetAndDestroy()), brokenOff(200)],

  // Compression.
  [
    "gzip that is sound",
    framed(200, gzipSync(good), { ...JSON_TYPE, "Content-Encoding": "gzip" }),
    { kind: "ok", status: 200, requestId: "request-1" },
  ],
  ["gzip that is none", framed(200, good, { ...JSON_TYPE, "Content-Encoding": "gzip" }), brokenOff(200)],
  [
    "gzip with a damaged middle",
    framed(200, gzipSync(good).fill(0xff, 12, 40), { ...JSON_TYPE, "Content-Encoding": "gzip" }),
    brokenOff(200),
  ],
  [
    "a small body that unpacks into a huge one",
    framed(200, gzipSync("x".repeat(1_000_000)), { ...JSON_TYPE, "Content-Encoding": "gzip" }),
    violation(200, "too-large"),
    { maxResponseBytes: 10_000 },
  ],

  // No answer at all.
  ["garbage instead of HTTP", raw("SSH-2.0-OpenSSH_9.6\r\n"), { kind: "network" }],
  ["the connection closed without a byte", raw(""), { kind: "network" }],
  ["the connection destroyed before the headers", (response) => void response.socket?.destroy(), { kind: "network" }],
  ["a reset before the headers", (response) => void response.socket?.resetAndDestroy(), { kind: "network" }],
  ["headers that stop half-way", raw("HTTP/1.1 200 OK\r\nContent-Ty"), { kind: "network" }],
  [
    "a length that is no number",
    lying("200 OK", "Content-Type: application/json\r\nContent-Length: many", good),
    { kind: "network" },
  ],
  [
    "two lengths at once",
    lying("200 OK", "Content-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 6", "{}"),
    { kind: "network" },
  ],
  [
    "100 KB of headers",
    lying("200 OK", `Content-Type: application/json\r\nX-Padding: ${"x".repeat(100_000)}`, good),
    { kind: "network" },
  ],
  [
    "an unasked change of protocol",
    lying("101 Switching Protocols", "Upgrade: websocket\r\nConnection: Upgrade", ""),
    { kind: "network" },
  ],

  // Time.
  ["a trickle that is over in time", trickle('{"code":1}'), violation(200, "required")],
  [
    "a trickle that never ends in time",
    trickle(good),
    { kind: "timeout", timeout: "attempt" },
    { timeoutMs: LIMIT_MS },
  ],
  ["a trickle beyond the deadline", trickle(good), { kind: "timeout", timeout: "deadline" }, { deadlineMs: LIMIT_MS }],
  [
    "a body that stalls half-way",
    startThen(() => undefined),
    { kind: "timeout", timeout: "attempt" },
    { timeoutMs: LIMIT_MS },
  ],
  [
    "headers that stall half-way",
    (response) => void response.socket?.write("HTTP/1.1 200 OK\r\nContent-"),
    { kind: "timeout", timeout: "attempt" },
    { timeoutMs: LIMIT_MS },
  ],
];

describe("whatever a server answers, the result says what it was and nothing throws", () => {
  test.each(rows)("%s", async (_name, answer, outcome, options) => {
    const smile = await clientFor(answer, options);
    holdClock();
    const call = smile.getAccount({ path: { id: "a-1" } });
    if (outcome.timeout !== undefined) {
      await expect.poll(() => server?.received.length).toBe(1);
      await new Promise<void>(onceRead);
      vi.advanceTimersByTime(LIMIT_MS);
    }
    expectOutcome(await call, outcome);
    expect(server?.received).toHaveLength(1);
  });

  test("gzip that stops half-way is never a success", async () => {
    // Whether a runtime calls that the end of the body or an error while it is read is up to the runtime.
    const smile = await clientFor(
      framed(200, gzipSync(good).subarray(0, 60), { ...JSON_TYPE, "Content-Encoding": "gzip" }),
    );
    const result = await smile.getAccount({ path: { id: "a-1" } });
    expect(result).toMatchObject({ ok: false, status: 200, attempts: 1 });
    expect(["network", "contract-violation"]).toContain(result.kind);
  });

  test("what came is kept, in full and as it was", async () => {
    const bodies: [Answer, unknown][] = [
      [framed(502, "<html>é</html>", { "Content-Type": "text/html" }), "<html>é</html>"],
      [framed(418, '{"a":1}'), { a: 1 }],
      [framed(200, '{"a":'), '{"a":'],
      [framed(404, "", {}), ""],
    ];
    for (const [answer, body] of bodies) {
      const smile = await clientFor(answer);
      expect(all(await smile.getAccount({ path: { id: "a-1" } }))["unverified"]).toEqual(body);
      await server?.close();
    }
  });

  test("the headers of a failure can be read", async () => {
    const smile = await clientFor(framed(503, "", { "X-Trace": "t-1", "Content-Length": "0" }));
    const result = await smile.listAccounts();
    expect(result.kind === "contract-violation" && result.headers.get("x-trace")).toBe("t-1");
  });

  test("the headers of an answer that broke off can be read, and show in no log", async () => {
    const smile = await clientFor(
      lying("200 OK", "Content-Type: application/json\r\nX-Trace: t-1\r\nContent-Length: 9", '{"a"'),
    );
    const result = await smile.listAccounts();
    expect(result.kind === "network" && result.headers?.get("x-trace")).toBe("t-1");
    expect(Object.keys(result)).not.toContain("headers");
  });

  test("a connection that a misbehaving server has spoilt does not spoil the next call", async () => {
    let calls = 0;
    const answers = [
      lying(
        "200 OK",
        `Content-Type: application/json\r\nContent-Length: ${good.length - 1}`,
        `${good}HTTP/1.1 200 OK\r\n\r\nleft over`,
      ),
      framed(200, good),
    ];
    const smile = await clientFor((response) => answers[calls++]?.(response));
    expect((await smile.getAccount({ path: { id: "a-1" } })).kind).toBe("contract-violation");
    expect((await smile.getAccount({ path: { id: "a-1" } })).kind).toBe("ok");
  });
});

describe("a status for which the contract declares no body", () => {
  /** No operation of this API declares one yet, so one is made up. */
  const quiet = { ...getAccount, responses: { ...getAccount.responses, 202: null, 204: null, 409: null } };

  const silent: [string, Answer, Outcome][] = [
    ["204 with nothing", framed(204, "", {}), { kind: "ok", status: 204 }],
    ["204 with a type", framed(204, ""), { kind: "ok", status: 204 }],
    ["202 with nothing", framed(202, "", {}), { kind: "ok", status: 202 }],
    ["202 with JSON", framed(202, good), violation(202, "unexpected-body")],
    ["202 with HTML", framed(202, "<html>", { "Content-Type": "text/html" }), violation(202, "unexpected-body")],
    ["202 that stops before its body", lying("202 Accepted", "Content-Length: 10", ""), brokenOff(202)],
    ["409 with nothing", framed(409, "", {}), { kind: "api-error", status: 409 }],
    ["200 with nothing, where only 202, 204 and 409 may have nothing", framed(200, "", {}), violation(200, "empty")],
  ];
  test.each(silent)("%s", async (_name, answer, outcome) => {
    const smile = createClient(await optionsFor(answer), { quiet });
    const result = await smile.quiet({ path: { id: "a-1" } });
    expectOutcome(result, outcome);
    if (result.kind === "ok") expect(result).toMatchObject({ data: undefined, body: undefined });
  });
});

describe("a redirect is reported and never followed", () => {
  const redirects = [301, 302, 303, 307, 308].flatMap((status): [number, string][] =>
    ["same", "another"].map((origin) => [status, origin]),
  );

  test.each(redirects)("%i to the %s origin", async (status, origin) => {
    elsewhere = await startServer(framed(200, good) as never);
    const target = elsewhere;
    const smile = await clientFor((response) =>
      framed(status, "", { Location: origin === "same" ? "/v1/accounts/a-2" : `${target.origin}/v1/accounts/a-1` })(
        response,
      ),
    );
    const result = await smile.getAccount({ path: { id: "a-1" } });
    expectOutcome(result, unexpected(status));
    expect(server?.received).toHaveLength(1);
    expect(elsewhere.received).toHaveLength(0);
  });

  test("nor where the call writes", async () => {
    elsewhere = await startServer(framed(200, good) as never);
    const target = elsewhere;
    const smile = await clientFor((response) => framed(307, "", { Location: target.origin })(response));
    expectOutcome(await smile.disableAccountMonitor({ path: { id: "a-1" } }), unexpected(307));
    expect(elsewhere.received).toHaveLength(0);
  });
});

describe("sizes, names and waits that no call may suffer from", () => {
  test("a huge body is cut off without being read to its end", async () => {
    const block = Buffer.alloc(64 * 1024, "x");
    let written = 0;
    let isClosed = false;
    const smile = await clientFor(
      (response) => {
        response.writeHead(200, JSON_TYPE);
        const pump = () => {
          while (!isClosed && response.write(block)) written += block.length;
        };
        response.on("drain", pump).on("close", () => (isClosed = true));
        pump();
      },
      { maxResponseBytes: 100_000 },
    );
    expectOutcome(await smile.listAccounts(), violation(200, "too-large"));
    // An endless body: without the cut the server would write for ever.
    await expect.poll(() => isClosed).toBe(true);
    expect(written).toBeLessThan(32 * 1024 * 1024);
  });

  test("a body of exactly maxResponseBytes is read", async () => {
    const smile = await clientFor(framed(200, good), { maxResponseBytes: good.length });
    expectOutcome(await smile.getAccount({ path: { id: "a-1" } }), { kind: "ok" });
  });

  test("a host that does not exist is a network failure that changed nothing", async () => {
    const smile = createDataNetworkClient({
      apiKey: "k",
      apiSecret: "s",
      baseUrl: "http://nothing.invalid/v1",
      allowInsecureHttp: true,
      retry: false,
      deadlineMs: 5000,
    });
    expectOutcome(await smile.getAccount({ path: { id: "a-1" } }), { kind: "network" });
    expect(await smile.revokeAccount({ path: { id: "a-1" } })).toMatchObject({ kind: "network", maybeApplied: false });
  });

  test("a connection that breaks after a writing request was sent may have changed something", async () => {
    const smile = await clientFor((response) => void response.socket?.destroy(), { retry: 2 });
    // Sent once although retries are on: twice could revoke what must not be.
    expect(await smile.disableAccountMonitor({ path: { id: "a-1" } })).toMatchObject({
      kind: "network",
      maybeApplied: true,
      attempts: 1,
    });
    expect(server?.received).toHaveLength(1);
  });

  test.each(["9999999", "999999999"])(
    "Retry-After: %s is told and neither waited for nor overflows a timer",
    async (seconds) => {
      const body = JSON.stringify({ code: "REQUEST_LIMIT_EXCEEDED", message: "slow down", requestId: "request-3" });
      const smile = await clientFor(framed(429, body, { ...JSON_TYPE, "Retry-After": seconds }), { retry: 10 });
      holdClock();
      const result = await smile.listAccounts();
      expect(result).toMatchObject({
        kind: "api-error",
        status: 429,
        attempts: 1,
        retryAfterMs: Number(seconds) * 1000,
      });
      expect(server?.received).toHaveLength(1);
    },
  );

  test.each(["-1", "1.5", "1e3", "0x10", "soon", "99999999999999999999", ""])(
    "Retry-After: %j is no wait",
    async (value) => {
      const smile = await clientFor(framed(429, errorText, { ...JSON_TYPE, "Retry-After": value }));
      expect(all(await smile.listAccounts())).not.toHaveProperty("retryAfterMs");
    },
  );

  test("a connection that breaks inside the answer to a writing request may have changed something", async () => {
    const smile = await clientFor(
      startThen((response) => response.socket?.resetAndDestroy()),
      { retry: 2 },
    );
    expect(await smile.disableAccountMonitor({ path: { id: "a-1" } })).toMatchObject({
      kind: "network",
      status: 200,
      maybeApplied: true,
      attempts: 1,
    });
    expect(server?.received).toHaveLength(1);
  });

  test("a server that resets first and answers then is asked again", async () => {
    let calls = 0;
    const smile = await clientFor(
      (response) => (calls++ === 0 ? response.socket?.resetAndDestroy() : framed(200, good)(response)),
      { retry: 1 },
    );
    expectOutcome(await smile.getAccount({ path: { id: "a-1" } }), { kind: "ok", status: 200 }, 2);
  });

  test.each([
    [
      "a 503 that stops half-way",
      lying("503 No", "Content-Type: application/json\r\nContent-Length: 100\r\nRetry-After: 0", "{"),
      brokenOff(503),
    ],
    [
      "a 503 of HTML",
      framed(503, "<html>", { "Content-Type": "text/html", "Retry-After": "0" }),
      violation(503, "media-type"),
    ],
    ["an empty 429", framed(429, "", { "Retry-After": "0" }), violation(429, "empty")],
  ])("%s is tried as often as allowed and then told", async (_name, answer, outcome) => {
    const smile = await clientFor(answer, { retry: 2 });
    expectOutcome(await smile.listAccounts(), outcome, 3);
    expect(server?.received).toHaveLength(3);
  });
});
