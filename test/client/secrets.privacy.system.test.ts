import type { IncomingMessage, ServerResponse } from "node:http";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type ClientEvent,
  createDataNetworkClient,
  type DataNetworkClientOptions,
  orThrow,
} from "../../generated/data-network/index.js";
import {
  createClient,
  disableAccountMonitor,
  getAccount,
  listAccounts,
  revokeAccount,
} from "../../generated/data-network/picked-client.js";
import { account, envelope } from "../support/accounts.js";
import { onceRead, type RealServer, startServer } from "../support/real-server.js";

/** Long and unique, of characters that no encoding changes, so that a search finds them wherever they are. */
const canary = (place: string) => `CANARY-${place}-7f3a9c51e8d24b60`;
const KEY = canary("key");
const SECRET = canary("secret");
const ID = canary("id");
const QUERY = canary("query");
const HEADER = canary("header");
const REQUEST_BODY = canary("request-body");
const BODY = canary("body");
const MESSAGE = canary("message");
const REASON = canary("reason");

const BASIC = btoa(`${KEY}:${SECRET}`);
/** Encoded parts too: the middle of it is found even where the beginning is cut off. */
const CREDENTIALS = [KEY, SECRET, BASIC, BASIC.slice(12, 36), btoa(SECRET).slice(0, 20)];
const PERSONAL = [ID, QUERY, HEADER, REQUEST_BODY, BODY, MESSAGE, REASON];

let server: RealServer | undefined;
let events: ClientEvent[] = [];
const printed: unknown[] = [];
const onWarning = (warning: Error) => void printed.push(warning);

beforeEach(() => {
  events = [];
  printed.length = 0;
  for (const name of ["log", "info", "warn", "error", "debug", "trace", "dir"] as const) {
    vi.spyOn(console, name).mockImplementation((...shown: unknown[]) => void printed.push(...shown));
  }
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((text) => printed.push(String(text)) > 0);
  }
  process.on("warning", onWarning);
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.off("warning", onWarning);
  await server?.close();
  server = undefined;
});

/** Everything that a log, an error report or a debugger makes of a value on its own. */
function shownOf(value: unknown): string[] {
  const shown = [
    String(value),
    JSON.stringify(value) ?? "",
    inspect(value, { depth: 10, showHidden: false }),
    inspect([value], { depth: 10, compact: false, getters: true }),
  ];
  if (typeof value !== "object" || value === null) return shown;
  shown.push(JSON.stringify({ ...value }), inspect({ ...value }, { depth: 10 }));
  for (const part of Object.values(value)) shown.push(String(part));
  if (value instanceof Error)
    shown.push(value.message, String(value.stack), inspect(new Error("outer", { cause: value }), { depth: 10 }));
  return shown;
}

/** What a debugger shows that looks at everything: hidden attributes, closures' names, the functions themselves. */
const deepestOf = (value: unknown) =>
  inspect(value, { depth: 10, showHidden: true, maxArrayLength: null, maxStringLength: null });

function expectNowhere(needles: readonly string[], texts: readonly string[]): void {
  for (const needle of needles) expect(texts.filter((text) => text.includes(needle))).toEqual([]);
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(status, { "Content-Type": "application/json", ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body));

const person = { ...account, userId: BODY };
const errorBody = { code: "SERVER_ERROR", message: MESSAGE, requestId: "request-2", detail: BODY };
const silence: Answer = () => undefined;

/** The operations, and one that declares no body for a status, which this API has nowhere yet. */
const operations = {
  getAccount,
  listAccounts,
  revokeAccount,
  disableAccountMonitor,
  getAccountQuietly: { ...getAccount, responses: { ...getAccount.responses, 202: null } },
};

async function clientFor(answer: Answer, options: Partial<DataNetworkClientOptions> = {}) {
  server = await startServer((request, response) => answer(response, request));
  const all = {
    apiKey: KEY,
    apiSecret: SECRET,
    baseUrl: `${server.origin}/v1`,
    retry: false,
    onEvent: (event: ClientEvent) => events.push(event),
    ...options,
  };
  return createClient(all as DataNetworkClientOptions, operations);
}

type Smile = Awaited<ReturnType<typeof clientFor>>;
type Result =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly kind: string; readonly operationId: string; readonly attempts: number };
type Call = (smile: Smile) => Promise<Result>;

const headers = { "X-Trace": HEADER };
const read: Call = (smile) => smile.getAccount({ path: { id: ID }, headers });
const list: Call = (smile) => smile.listAccounts({ query: { userId: QUERY }, headers });
const write: Call = (smile) => smile.disableAccountMonitor({ path: { id: ID }, headers });
const unvalidated =
  (name: "getAccount" | "listAccounts" | "disableAccountMonitor", argument: object): Call =>
  (smile) =>
    (smile[name] as (argument: object) => Promise<Result>)(argument);

interface Row {
  readonly kind: string;
  /** The issue of a violation, or the limit of a timeout: tells rows of one kind apart. */
  readonly detail?: string;
  readonly answer?: Answer;
  readonly options?: Partial<DataNetworkClientOptions>;
  readonly call?: Call;
}

/** A body whose connection breaks off, so that what was read of it is at hand when the failure is made. */
const cutOff: Answer = (response) => {
  response
    .writeHead(200, { "Content-Type": "application/json", "Content-Length": "5000" })
    .write(JSON.stringify(envelope(person)));
  onceRead(() => response.destroy());
};

/** Aborts after the request has been sent, for a reason that is nobody's business. */
const aborted: Call = (smile) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error(REASON)), 40);
  return smile.getAccount({ path: { id: ID }, headers, signal: controller.signal });
};

const withBase = (baseUrl: string) => ({ baseUrl, allowInsecureHttp: true }) as Partial<DataNetworkClientOptions>;

const rows: Record<string, Row> = {
  "an id that is refused": {
    kind: "invalid-request",
    call: unvalidated("getAccount", { path: { id: `${ID}\r\n` }, headers }),
  },
  "an id that is too long": {
    kind: "invalid-request",
    call: unvalidated("getAccount", { path: { id: ID.repeat(20) }, headers }),
  },
  "an id that no URL can hold": {
    kind: "invalid-request",
    call: unvalidated("getAccount", { path: { id: `${ID}\ud800` } }),
    options: { validate: { requests: false } },
  },
  "an id inside an object": { kind: "invalid-request", call: unvalidated("getAccount", { path: { id: { id: ID } } }) },
  "a query of the wrong type": {
    kind: "invalid-request",
    call: unvalidated("listAccounts", { query: { size: QUERY, userId: QUERY } }),
  },
  "a query in the wrong format": {
    kind: "invalid-request",
    call: unvalidated("listAccounts", { query: { startDate: QUERY } }),
  },
  "an unknown query parameter": {
    kind: "invalid-request",
    call: unvalidated("listAccounts", { query: { unknown: QUERY } }),
  },
  "a body that is not declared": {
    kind: "invalid-request",
    call: unvalidated("disableAccountMonitor", { path: { id: ID }, body: { note: REQUEST_BODY } }),
  },
  "a header that would end early": {
    kind: "invalid-request",
    call: unvalidated("listAccounts", { headers: { "X-Trace": `${HEADER}\r\nX: y` } }),
  },
  "credentials given to a call": {
    kind: "invalid-request",
    call: unvalidated("listAccounts", { headers: { Authorization: `Basic ${BASIC}` } }),
  },
  "a misspelt option": { kind: "invalid-request", call: unvalidated("listAccounts", { qurey: QUERY }) },
  "a timeout that is no number": { kind: "invalid-request", call: unvalidated("listAccounts", { timeoutMs: QUERY }) },
  "an error response": { kind: "api-error", answer: json(400, errorBody) },
  "an error response of a list": { kind: "api-error", answer: json(403, errorBody), call: list },
  "an error response of a write": { kind: "api-error", answer: json(404, errorBody), call: write },
  "an error response after retries": {
    kind: "api-error",
    answer: json(503, errorBody, { "Retry-After": "0" }),
    options: { retry: 2 },
  },
  "an error response that breaks the contract, reported": {
    kind: "api-error",
    answer: json(500, { ...errorBody, requestId: 5 }),
    options: { validate: { responses: "report" } },
  },
  "an undeclared status": { kind: "unexpected-status", answer: json(418, errorBody) },
  "an undeclared status with text": {
    kind: "unexpected-status",
    answer: json(502, `<p>${BODY}</p>`, { "Content-Type": "text/html" }),
    call: list,
  },
  "an undeclared success": { kind: "unexpected-status", answer: json(201, envelope(person)), call: write },
  HTML: {
    kind: "contract-violation",
    detail: "media-type",
    answer: json(200, `<p>${BODY}</p>`, { "Content-Type": "text/html" }),
  },
  "a type that tells": {
    kind: "contract-violation",
    detail: "media-type",
    answer: json(500, MESSAGE, { "Content-Type": "text/plain" }),
    call: list,
  },
  "broken JSON": { kind: "contract-violation", detail: "json", answer: json(200, `${BODY}{`) },
  "JSON that stops": {
    kind: "contract-violation",
    detail: "truncated",
    answer: json(200, JSON.stringify(envelope(person)).slice(0, -2)),
    call: list,
  },
  "a body cut off": { kind: "network", answer: cutOff },
  "a body too large": {
    kind: "contract-violation",
    detail: "too-large",
    answer: json(200, BODY.repeat(100)),
    options: { maxResponseBytes: 500 },
  },
  "an empty body": { kind: "contract-violation", detail: "empty", answer: json(500, "") },
  "a wrong type": {
    kind: "contract-violation",
    detail: "type",
    answer: json(200, envelope({ ...person, createdAt: { BODY } })),
  },
  "a wrong type at the top": {
    kind: "contract-violation",
    detail: "type",
    answer: json(200, JSON.stringify(BODY)),
    call: list,
  },
  "a wrong format": {
    kind: "contract-violation",
    detail: "format",
    answer: json(200, envelope({ ...person, createdAt: BODY })),
  },
  "an attribute missing": {
    kind: "contract-violation",
    detail: "required",
    answer: json(200, envelope({ userId: BODY, [BODY]: BODY })),
  },
  "an error code in a success": {
    kind: "contract-violation",
    detail: "not",
    answer: json(200, { ...envelope(person), code: "INVALID_TOKEN", message: MESSAGE }),
  },
  "a body where none is declared": {
    kind: "contract-violation",
    detail: "unexpected-body",
    answer: json(202, errorBody),
    call: (smile) => smile.getAccountQuietly({ path: { id: ID }, headers }),
  },
  "a reset": { kind: "network", answer: (response) => void response.socket?.resetAndDestroy() },
  "a reset of a list": { kind: "network", answer: (response) => void response.socket?.destroy(), call: list },
  "a reset of a write": { kind: "network", answer: (response) => void response.socket?.destroy(), call: write },
  "a reset after retries": {
    kind: "network",
    answer: (response) => void response.socket?.destroy(),
    options: { retry: 1 },
  },
  "garbage instead of HTTP": { kind: "network", answer: (response) => void response.socket?.end(`${BODY}\r\n\r\n`) },
  "headers beyond all limits": {
    kind: "network",
    answer: (response) => void response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${BODY.repeat(5000)}\r\n\r\n`),
  },
  "a refused connection": { kind: "network", options: withBase("http://127.0.0.1:1/v1") },
  "an unknown host": { kind: "network", options: withBase("http://nothing.invalid/v1"), call: list },
  "an attempt that takes too long": { kind: "timeout", detail: "attempt", answer: silence, options: { timeoutMs: 60 } },
  "a body that stalls": {
    kind: "timeout",
    detail: "attempt",
    answer: (response) => void response.writeHead(200, { "Content-Type": "application/json" }).write(BODY),
    options: { timeoutMs: 60 },
  },
  "a call that takes too long": {
    kind: "timeout",
    detail: "deadline",
    answer: silence,
    options: { deadlineMs: 60 },
    call: write,
  },
  "an abort on the way": { kind: "aborted", answer: silence, call: aborted },
  "an abort before anything": {
    kind: "aborted",
    call: (smile) => smile.getAccount({ path: { id: ID }, signal: AbortSignal.abort(new Error(REASON)) }),
  },
};

/** The paths of the contract; whatever else an event holds as path has been filled. */
const TEMPLATES = Object.values(operations).map(({ path }) => path);

function expectCleanSurroundings(): void {
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) expect(TEMPLATES).toContain(event.path);
  expectNowhere(
    [...CREDENTIALS, ...PERSONAL],
    events.flatMap((event) => [...shownOf(event), deepestOf(event)]),
  );
  expectNowhere(
    [...CREDENTIALS, ...PERSONAL],
    printed.flatMap((value) => [...shownOf(value), deepestOf(value)]),
  );
}

/** A test that finds nothing proves nothing unless the canaries were there to be found. */
function expectCanariesSent(): void {
  for (const { headers: sent, url } of server?.received ?? []) {
    expect(sent).toMatchObject({ authorization: `Basic ${BASIC}`, "x-trace": HEADER });
    expect(url).toMatch(new RegExp(`${ID}|${QUERY}`));
  }
}

describe("nothing of a failed call shows by accident", () => {
  test.each(Object.entries(rows))(
    "%s",
    async (_name, { kind, detail, answer = json(200, envelope(person)), options, call = read }) => {
      const result = await call(await clientFor(answer, options));
      expect(result).toMatchObject({ ok: false, kind });
      const { issues, timeout } = result as { issues?: { keyword: string }[]; timeout?: string };
      if (detail !== undefined) expect(timeout ?? issues?.[0]?.keyword).toBe(detail);
      expectCanariesSent();

      let thrown: unknown;
      try {
        orThrow(result);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(Error);
      for (const value of [result, thrown]) {
        expectNowhere([...CREDENTIALS, ...PERSONAL], shownOf(value));
        // Credentials are not even among what is hidden, e.g. in the cause that the runtime gives, which may name the
        // host.
        expectNowhere(CREDENTIALS, [deepestOf(value)]);
      }
      expectCleanSurroundings();
    },
  );

  test("every kind of failure is among the rows", () => {
    const kinds = new Set(Object.values(rows).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "aborted",
      "api-error",
      "contract-violation",
      "invalid-request",
      "network",
      "timeout",
      "unexpected-status",
    ]);
  });

  test.each<[string, Answer, string, string]>([
    ["error", json(500, errorBody), MESSAGE, "api-error"],
    ["unverified", json(418, errorBody), MESSAGE, "unexpected-status"],
    ["unverified", json(200, `${BODY}{`), BODY, "contract-violation"],
    ["unverified", json(200, JSON.stringify(envelope(person)).slice(0, -2)), BODY, "contract-violation"],
  ])("%s holds the body for who asks for it by name", async (name, answer, needle, kind) => {
    const result = (await read(await clientFor(answer))) as Result & Record<string, unknown>;
    expect(result).toMatchObject({ kind });
    expect(JSON.stringify(result[name])).toContain(needle);
    expect(Object.keys(result)).not.toContain(name);
  });

  test("the cause of a network failure may name the host, and no more", async () => {
    const result = await read(await clientFor(json(200, ""), withBase("http://nothing.invalid/v1")));
    const shown = deepestOf((result as unknown as { cause: unknown }).cause);
    expect(shown).toContain("nothing.invalid");
    expectNowhere([...CREDENTIALS, ...PERSONAL], [shown]);
  });

  test.each<[string, Call]>([
    ["the id", read],
    ["the query", list],
  ])("a redirect that repeats %s does not bring it into a log", async (_name, call) => {
    const smile = await clientFor((response, request) =>
      response.writeHead(308, { Location: `${request.url}/` }).end(),
    );
    const result = await call(smile);
    expect(result).toMatchObject({ kind: "unexpected-status", status: 308 });
    expectNowhere([...CREDENTIALS, ...PERSONAL], shownOf(result));
  });
});

describe("a success", () => {
  test.each<[string, Call, unknown]>([
    ["one", read, person],
    ["a list", list, { items: [person] }],
  ])("%s shows its data and nothing of the request", async (_name, call, data) => {
    const result = await call(await clientFor(json(200, envelope(data))));
    expect(result).toMatchObject({ kind: "ok", data });
    expect(orThrow(result)).toEqual(data);
    expectCanariesSent();
    expectNowhere([...CREDENTIALS, ID, QUERY, HEADER], [...shownOf(result), deepestOf(result)]);
    const { data: _data, body: _body, ...rest } = result as Result & { data?: unknown; body?: unknown };
    expectNowhere(PERSONAL, shownOf(rest));
    expectCleanSurroundings();
  });

  test("that was waited and retried for tells its events nothing else", async () => {
    let calls = 0;
    const smile = await clientFor(
      (response, request) =>
        (calls++ === 0 ? json(429, errorBody, { "Retry-After": "0" }) : json(200, envelope(person)))(response, request),
      { retry: 1, rateLimit: 20 },
    );
    await Promise.all(Array.from({ length: 22 }, () => read(smile)));
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(["request", "response", "retry", "wait", "end"]));
    expectCleanSurroundings();
  });

  test("whose listener fails keeps quiet about it", async () => {
    for (const onEvent of [
      () => {
        throw new Error(REASON);
      },
      () => Promise.reject(new Error(REASON)),
    ]) {
      const result = await read(await clientFor(json(200, envelope(person)), { onEvent }));
      expect(result).toMatchObject({ kind: "ok" });
      expectNowhere([REASON], shownOf(result));
      await server?.close();
    }
    expect(printed).toEqual([]);
  });
});

describe("the client itself", () => {
  const options = { apiKey: KEY, apiSecret: SECRET, baseUrl: "http://127.0.0.1:1/v1" };

  test("shows no credentials at the most verbose setting", () => {
    const smile = createDataNetworkClient(options);
    const picked = createClient(options, operations);
    const parts = [smile, picked, smile.http, ...Object.values(smile), ...Object.values(picked)];
    expectNowhere(
      CREDENTIALS,
      parts.flatMap((part: unknown) => [
        deepestOf(part),
        inspect(part, { depth: 10, getters: true }),
        String(part),
        JSON.stringify(part) ?? "",
      ]),
    );
  });

  test("shows no credentials in what its path-typed calls throw", async () => {
    const { http } = createDataNetworkClient(options);
    const calls: (() => Promise<unknown>)[] = [
      () => http.GET("/accounts", { params: { query: { userId: QUERY } } }),
      () => http.GET("/accounts/{id}", { params: { path: { id: ".." } } }),
      () =>
        (http.GET as (path: string, init: object) => Promise<unknown>)("/accounts", { baseUrl: "http://127.0.0.1:2" }),
    ];
    for (const call of calls) {
      const thrown: unknown = await call().then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(thrown).toBeInstanceOf(Error);
      expectNowhere(CREDENTIALS, [...shownOf(thrown), deepestOf(thrown)]);
    }
  });
});
