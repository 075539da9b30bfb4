import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { codesIn, readGuide } from "./guide.js";
import { makeProject, type Project, tool, TSC, tsconfig } from "./project.js";

/** As the child prints them. */
interface Span {
  readonly name: string;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status: { readonly code: number };
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}
interface Call {
  readonly name: string;
  readonly kind: string;
  readonly traceId: string;
  readonly spanId: string;
}
interface Received {
  readonly url: string;
  readonly traceparents: readonly string[];
  readonly baggage?: string;
}
interface Report {
  readonly origin: string;
  readonly spans: readonly Span[];
  readonly careless: readonly Span[];
  readonly apart: readonly Call[];
  readonly together: readonly Call[];
  readonly received: readonly Received[];
}

const CANARY = "canary-7f3a";
const CLIENT = 2;
const ERROR = 2;
const READ = { "http.request.method": "GET", "url.template": "/accounts/{id}", "smile.operation": "getAccount" };
const STATUS = "http.response.status_code";
const REQUEST_ID = "smile.request_id";

/** What the span of a call is to hold, beside where it went. */
interface Expected {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** How often the request was sent. */
  readonly sends: number;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  ok: { name: "GET /accounts/{id}", sends: 1, attributes: { ...READ, [STATUS]: 200, [REQUEST_ID]: "request-1" } },
  "api-error": {
    name: "GET /accounts/{id}",
    sends: 3,
    attributes: {
      ...READ,
      [STATUS]: 503,
      [REQUEST_ID]: "request-2",
      "http.request.resend_count": 2,
      "error.type": "503",
    },
  },
  network: { name: "GET /accounts/{id}", sends: 1, attributes: { ...READ, "error.type": "network" } },
  "invalid-request": {
    name: "GET /accounts",
    sends: 0,
    attributes: {
      ...{ ...READ, "url.template": "/accounts", "smile.operation": "listAccounts" },
      "error.type": "invalid-request",
    },
  },
  rejected: {
    name: "POST /api/orders",
    sends: 1,
    attributes: {
      ...{ "http.request.method": "POST", "url.template": "/api/orders", "smile.operation": "createOrder" },
      ...{ [STATUS]: 200, "error.type": "rejected" },
    },
  },
  "no-token": {
    name: "GET /Data/{userId}/ProviderAccounts",
    sends: 0,
    attributes: {
      ...{ ...READ, "url.template": "/Data/{userId}/ProviderAccounts", "smile.operation": "listProviderAccounts" },
      "error.type": "no-token",
    },
  },
};

const guide = readGuide("logging-and-tracing");
let report: Report;

beforeAll(async () => {
  const project = await makeProject("module");
  await project.write(Object.fromEntries(guide.files));
  await compile(project);
  report = await carryOut(project);
});

/** As the reader would: strictly, with the real declarations. */
async function compile(project: Project): Promise<void> {
  const strict = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };
  const options = { module: "nodenext", lib: ["es2022", "dom"], outDir: "out", ...strict };
  await project.write({
    "tsconfig.json": tsconfig(
      options,
      [...guide.files.keys()].filter((file) => file.endsWith(".ts")),
    ),
  });
  expect((await project.node([tool(TSC), "-p", "."])).output).toBe("");
}

async function carryOut(project: Project): Promise<Report> {
  const program = "trace-calls.mjs";
  await cp(fileURLToPath(new URL(`inside/${program}`, import.meta.url)), join(project.folder, program));
  const { code, output, messages } = await project.node([program]);
  expect({ code, messages }).toEqual({ code: 0, messages: "" });
  return JSON.parse(output) as Report;
}

const childrenOf = (call: Call | undefined) => report.spans.filter(({ parentSpanId }) => parentSpanId === call?.spanId);
const traceparentOf = (span: Span | undefined) => `00-${span?.traceId}-${span?.spanId}-01`;
const callOf = (name: string) => report.apart.find((call) => call.name === name);
/** What the server has received of a call. */
const receivedFor = ({ traceId = "none" }: Partial<Call> = {}) =>
  report.received.filter(({ traceparents }) => traceparents[0]?.includes(traceId));

test.each(Object.keys(EXPECTED))("a call that ends as %s is one span, the child of the caller's", (kind) => {
  const { name, attributes, sends } = EXPECTED[kind] as Expected;
  const call = callOf(kind);
  expect(call?.kind).toBe(kind);
  const [span, ...others] = childrenOf(call);
  expect(others).toEqual([]);
  const place = { "server.address": "127.0.0.1", "server.port": Number(new URL(report.origin).port) };
  const status = { code: kind === "ok" ? 0 : ERROR };
  expect(span).toMatchObject({ name, kind: CLIENT, traceId: call?.traceId, status });
  expect(span?.attributes).toEqual({ ...attributes, ...(sends > 0 && place) });
  // Each attempt carries the span of the call.
  expect(receivedFor(call).map(({ traceparents }) => traceparents)).toEqual(Array(sends).fill([traceparentOf(span)]));
});

test("a path-typed call carries the caller's own span and has none", () => {
  const call = callOf("http");
  expect(childrenOf(call)).toEqual([]);
  expect(receivedFor(call).map(({ traceparents }) => traceparents)).toEqual([
    [`00-${call?.traceId}-${call?.spanId}-01`],
  ]);
});

test("calls at the same time are not mixed up", () => {
  expect(report.together).toHaveLength(20);
  for (const call of report.together) {
    const spans = childrenOf(call);
    expect(spans).toHaveLength(1);
    const url = `/get/v1/accounts/${call.name.replace("together", "a")}`;
    expect(receivedFor(call)).toEqual([{ url, traceparents: [traceparentOf(spans[0])] }]);
  }
});

test("no id, query, body, header or message is in a span", () => {
  const ours = report.spans.filter((span) => !report.careless.some(({ spanId }) => spanId === span.spanId));
  expect(ours.length).toBeGreaterThan(40);
  expect(JSON.stringify(ours)).not.toContain(CANARY);
});

test("the baggage of the application is not sent along", () => {
  expect(report.received.filter(({ baggage }) => baggage !== undefined)).toEqual([]);
});

test("undici's instrumentation tells the ids and sends a second trace, unless it leaves these hosts alone", () => {
  const [careless] = report.careless.filter(({ attributes }) => "url.full" in attributes);
  expect(careless?.attributes["url.full"]).toContain(CANARY);
  expect(report.received.filter(({ traceparents }) => traceparents.length > 1)).toHaveLength(1);
  const after = report.spans.slice(report.spans.findIndex(({ name }) => name === "instrumented") + 1);
  // It still works for others: the last request went to a host that is not named.
  const told = after.filter(({ attributes }) => "url.full" in attributes);
  expect(told.map(({ attributes }) => attributes["url.path"])).toEqual(["/get/elsewhere"]);
});

test("the table names every attribute", () => {
  const named = guide.table("Attribute", "Value").flatMap(([cell = ""]) => codesIn(cell));
  const spans = Object.keys(EXPECTED).flatMap((kind) => childrenOf(callOf(kind)));
  expect(new Set(named)).toEqual(new Set(spans.flatMap(({ attributes }) => Object.keys(attributes))));
});
