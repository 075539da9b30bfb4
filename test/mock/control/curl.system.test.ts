// What other languages do with the mock, done once by curl; by Node's own client where there is no curl.
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { expect, inject, test } from "vitest";
import { SCENARIO_NAMES } from "../../../generated/scenarios.js";
import { run } from "../../support/run.js";
import { oracleOf } from "../contract-oracle.js";
import { AUTHORIZATION } from "../running-mock.js";
import { FAULT_CASES, stepOf } from "../story/fault-cases.js";
import { CONTROL_CASES } from "./control-cases.js";

const { port } = inject("mock");
const origin = `http://127.0.0.1:${port}`;
const MARK = "\n--status--";
/** A command line holds no more. */
const MAX_ARGUMENT = 100_000;
const hasCurl = (() => {
  try {
    return execFileSync("curl", ["--version"]).length > 0;
  } catch {
    return false;
  }
})();

interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

interface Got {
  readonly status: number;
  readonly text: string;
}

/** Sends requests one after the other, over as few processes as can be. */
async function sendAll(requests: readonly Sent[]): Promise<Got[]> {
  if (!hasCurl) return sendAllByNode(requests);
  const args = requests.flatMap(({ path, method = "GET", headers = {}, body }, index) => [
    ...(index === 0 ? [] : ["--next"]),
    "--silent",
    "--globoff",
    "--path-as-is",
    "--request",
    method,
    ...Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]),
    ...(body === undefined ? [] : ["--data-binary", body]),
    "--write-out",
    `${MARK}%{http_code}\n`,
    origin + path,
  ]);
  const { output } = await run("curl", args, { cwd: tmpdir() });
  return output
    .split(/(?<=--status--\d{3})\n/)
    .filter((part) => part !== "")
    .map((part) => {
      const [text = "", status] = part.split(MARK);
      return { status: Number(status), text };
    });
}

async function sendAllByNode(requests: readonly Sent[]): Promise<Got[]> {
  const got: Got[] = [];
  for (const { path, method = "GET", headers = {}, body } of requests) {
    const init = { method, headers, ...(body !== undefined && { body }) };
    const answer = await fetch(origin + path, init).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      () => ({ status: 0, text: "" }),
    );
    got.push(answer);
  }
  return got;
}

const JSON_TYPE = { "Content-Type": "application/json" };
const tell = (session: string, route: string, body: object): Sent => ({
  path: `/-/s/${session}/${route}`,
  method: "POST",
  headers: JSON_TYPE,
  body: JSON.stringify(body),
});

function callOf(session: string, api: keyof typeof SCENARIO_NAMES, operationId: string): Sent {
  const oracle = oracleOf(api);
  const operation = oracle.operations.find((candidate) => candidate["operationId"] === operationId) as any;
  const body = oracle.requestBody(operationId);
  const authorization = AUTHORIZATION[api];
  const base = new URL(inject("mock").urls[api]).pathname;
  return {
    path: `/-/s/${session}${base}${operation.path}`,
    method: operation.method,
    headers: { ...(authorization !== undefined && { Authorization: authorization }), ...(body && JSON_TYPE) },
    body: body && JSON.stringify(body),
  };
}

test.each(Object.entries(SCENARIO_NAMES))("every example of every operation of %s", async (name, operations) => {
  const api = name as keyof typeof SCENARIO_NAMES;
  const plans = Object.entries(operations).map(([operationId, steps]) => {
    const session = `curl-${operationId}`;
    const call = callOf(session, api, operationId);
    const answers = steps.map((example) =>
      oracleOf(api).answers.find((answer) => answer.operationId === operationId && answer.name === example),
    );
    // An order that refuses an entry has to have it.
    const calls = answers.map((answer) => ({
      ...call,
      body: answer?.requestBody === undefined ? undefined : JSON.stringify(answer.requestBody),
    }));
    const told = tell(session, "next", { api, operationId, steps });
    const sent = [told, ...calls, { path: `/-/s/${session}/requests` }];
    return { operationId, steps, sent, statuses: [200, ...answers.map((answer) => answer?.status), 200] };
  });
  const got = await sendAll(plans.flatMap(({ sent }) => sent));
  for (const { operationId, steps, sent, statuses } of plans) {
    const own = got.splice(0, sent.length);
    expect([operationId, ...own.map(({ status }) => status)]).toEqual([operationId, ...statuses]);
    const { requests } = JSON.parse(own.at(-1)?.text ?? "") as { requests: any[] };
    expect(requests.map(({ answer }) => answer.example)).toEqual(steps);
  }
});

test("every fault, and what always holds", async () => {
  const steps = FAULT_CASES.map(({ fault }) => stepOf(fault));
  const { headers, ...rest } = callOf("curl-faults", "data-network", "listUsers");
  // On a connection that it has used before, curl sends again what broke off.
  const call = { ...rest, headers: { ...headers, Connection: "close" } };
  const got = await sendAll([
    tell("curl-faults", "next", { api: "data-network", operationId: "listUsers", steps }),
    tell("curl-faults", "always", { api: "data-network", operationId: "listUsers", step: "no-users" }),
    ...steps.map(() => call),
    call,
    { path: "/-/s/curl-faults/requests" },
    { path: "/-/s/curl-faults/requests", method: "DELETE" },
    { path: "/-/s/curl-faults/requests" },
    tell("curl-faults", "reset", {}),
    call,
  ]);
  const expected = FAULT_CASES.map(({ status }) => status);
  expect(got.map(({ status }) => status)).toEqual([200, 200, ...expected, 200, 200, 200, 200, 200, 200]);
  const [always, noted, , emptied, , usual] = got.slice(2 + expected.length);
  expect(JSON.parse(always?.text ?? "")).toMatchObject({ data: { items: [] } });
  const { requests } = JSON.parse(noted?.text ?? "") as { requests: any[] };
  expect(requests.map(({ answer: { fault } }) => fault)).toEqual([...FAULT_CASES.map(({ fault }) => fault), undefined]);
  expect(emptied?.text).toBe('{"requests":[]}');
  expect(JSON.parse(usual?.text ?? "")).not.toMatchObject({ data: { items: [] } });
});

test("every control route, with right and wrong input", async () => {
  const small = CONTROL_CASES.filter(({ body = "" }) => body.length < MAX_ARGUMENT);
  const got = await sendAll(
    small.map(({ method, path, body, type }, index) => ({
      path: `/-/s/curl-control-${index}/${path}`,
      method,
      headers: type === undefined ? {} : { "Content-Type": type },
      body,
    })),
  );
  expect(got.map(({ status }, index) => [small[index]?.what, status])).toEqual(
    small.map(({ what, status }) => [what, status]),
  );
  for (const [index, { words }] of small.entries()) expect(got[index]?.text).toMatch(words);
});

test("a session by its header, percent-encoded, is that of the path", async () => {
  const name = encodeURIComponent("curl / 🦊");
  const header = { "X-Smile-Contracts-Session": name };
  const call = callOf(name, "billing", "createOrder");
  const byHeader = { ...call, path: call.path.replace(`/-/s/${name}`, ""), headers: { ...call.headers, ...header } };
  const got = await sendAll([
    {
      path: "/-/next",
      method: "POST",
      headers: { ...JSON_TYPE, ...header },
      body: JSON.stringify({ operationId: "createOrder", steps: [{ fault: "maintenance", times: 2 }] }),
    },
    call,
    byHeader,
    call,
    { path: "/-/requests", headers: header },
  ]);
  expect(got.map(({ status }) => status)).toEqual([200, 503, 503, 200, 200]);
  expect(JSON.parse(got[4]?.text ?? "").requests).toHaveLength(3);
});

test("an event is delivered, and noted without its secret", async () => {
  const bodies: string[] = [];
  const receiver = createServer((request, response) => {
    request.on("data", (chunk) => bodies.push(String(chunk)));
    request.on("end", () => response.writeHead(bodies.length === 1 ? 500 : 200).end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port: to } = receiver.address() as { port: number };
  const event = {
    type: "ACCOUNT_CONNECTED",
    to: `http://127.0.0.1:${to}/hook`,
    secret: "whsec-4f9d27",
    retryDelayMs: 1,
  };
  const [delivered, noted] = await sendAll([
    tell("curl-deliver", "deliver", event),
    { path: "/-/s/curl-deliver/deliveries?type=ACCOUNT_CONNECTED" },
  ]);
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
  expect(JSON.parse(delivered?.text ?? "")).toMatchObject({
    outcome: "accepted",
    attempts: [{ status: 500 }, { status: 200 }],
  });
  expect(JSON.parse(noted?.text ?? "")).toMatchObject({ deliveries: [{ number: 1, outcome: "accepted" }] });
  expect((delivered?.text ?? "") + noted?.text).not.toContain("whsec-4f9d27");
  expect(bodies).toHaveLength(2);
});
