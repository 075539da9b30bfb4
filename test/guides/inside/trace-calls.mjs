// Runs beside the guide's own files, which stand compiled in `out/`, in the installation of the tests. Carries out
// calls of many outcomes against a real server, and prints the spans and what the server has seen.
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { context, propagation, trace } from "@opentelemetry/api";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { createBillingClient } from "smile-contracts/billing";
import { createDataNetworkClient } from "smile-contracts/data-network";
import { createProviderAccountsClient } from "smile-contracts/provider-accounts";

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
provider.register();
const { traced } = await import("./out/tracing.js");

const CANARY = "canary-7f3a";
const received = [];
const answers = {
  get: [200, { code: "OK", message: CANARY, requestId: "request-1", data: accountOf(CANARY) }],
  busy: [503, { code: "SERVER_UNAVAILABLE", message: CANARY, requestId: "request-2" }],
  order: [200, { accounts: { 0: { errors: ["PACKAGE_NOT_FOUND"] } } }],
};
const server = createServer((request, response) => {
  const { headers, rawHeaders, url } = request;
  const name = new URL(url, "http://localhost").pathname.split("/")[1];
  const traceparents = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === "traceparent");
  received.push({ url, traceparents, baggage: headers.baggage });
  if (name === "broken") return request.socket.destroy();
  const [status, body] = answers[name];
  response.writeHead(status, { "Content-Type": "application/json", "Retry-After": "0" }).end(JSON.stringify(body));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const tracer = trace.getTracer("app");
const request = { path: { id: `a-${CANARY}` } };
const secrets = { apiKey: CANARY, apiSecret: CANARY };
const data = (place, options) =>
  createDataNetworkClient({ ...traced, baseUrl: `${origin}/${place}/v1`, ...secrets, ...options });
const billing = createBillingClient({ ...traced, baseUrl: `${origin}/order/live` });
const accessToken = () => Promise.reject(new Error(CANARY));
const platform = createProviderAccountsClient({ ...traced, baseUrl: `${origin}/get/v2`, accessToken });
const calls = {
  ok: () => data("get").getAccount({ ...request, headers: { "X-Name": CANARY } }),
  "api-error": () => data("busy").getAccount(request),
  network: () => data("broken", { retry: false }).getAccount(request),
  "invalid-request": () => data("get").listAccounts({ query: { userId: "", cursor: CANARY } }),
  rejected: () => billing.createOrder({ body: { accounts: [{ packageId: 27, custom: { NOTE: CANARY } }] } }),
  "no-token": () => platform.listProviderAccounts({ path: { userId: CANARY } }),
  http: () => data("get").http.GET("/accounts/{id}", { params: request }),
};

/** What the application does: a span of its own with baggage, in which it calls. */
function within(name, call) {
  return tracer.startActiveSpan(name, async (span) => {
    const result = await call();
    span.end();
    return {
      name,
      kind: result.kind ?? "none",
      traceId: span.spanContext().traceId,
      spanId: span.spanContext().spanId,
    };
  });
}

const baggage = propagation.setBaggage(context.active(), propagation.createBaggage({ tenant: { value: CANARY } }));
const apart = [];
for (const [name, call] of Object.entries(calls)) apart.push(await context.with(baggage, () => within(name, call)));
const readOne = (index) => () => data("get").getAccount({ path: { id: `a-${index}` } });
const together = await Promise.all(
  Array.from({ length: 20 }, (_, index) => within(`together-${index}`, readOne(index))),
);

// With undici's own instrumentation: first as it comes, then as the guide says.
const { UndiciInstrumentation } = await import("@opentelemetry/instrumentation-undici");
const spansSoFar = exporter.getFinishedSpans().length;
const asItComes = new UndiciInstrumentation();
await within("instrumented", () => data("get").getAccount(request));
asItComes.disable();
const careless = exporter.getFinishedSpans().slice(spansSoFar);
const instrumentation = new URL("out/instrumentation.js", import.meta.url);
writeFileSync(instrumentation, readFileSync(instrumentation, "utf8").replace("https://sandbox.smileapi.io", origin));
await import(instrumentation.href);
await within("ignored", () => data("get").getAccount(request));
await fetch(`http://localhost:${server.address().port}/get/elsewhere`);

const plain = (span) => {
  const { name, kind, attributes, status, events, links, parentSpanContext } = span;
  const { traceId, spanId } = span.spanContext();
  return { name, kind, attributes, status, events, links, traceId, spanId, parentSpanId: parentSpanContext?.spanId };
};
const spans = exporter.getFinishedSpans().map(plain);
console.log(JSON.stringify({ origin, spans, careless: careless.map(plain), apart, together, received }));
server.closeAllConnections();
server.close();

function accountOf(id) {
  const provider = { connectionStatus: "CONNECTED", connection: {}, monitorStatus: "UNSUPPORTED", monitor: {} };
  return { id, createdAt: "2026-03-05T02:45:19Z", providerId: "p", userId: id, ...provider };
}
