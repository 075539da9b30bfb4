// What other languages do with the mock, done once by curl.
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { FAULT_CASES, stepOf } from "../story/fault-cases.js";
import { CONTROL_CASES } from "./control-cases.js";
import { callOf, JSON_TYPE, sendAll, tell } from "./curl.js";

/** A command line holds no more. */
const MAX_ARGUMENT = 100_000;

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
