// What ends while much is under way, and whoever receives events badly: bounded, and told in clear words.
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createRawServer } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { AUTHORIZATION } from "../running-mock.js";

const authorized = { headers: { Authorization: AUTHORIZATION["data-network"] as string } };
const HOUR_MS = 3_600_000;
/** However busy the machine: nobody waits for an hour. */
const PROMPT_MS = 20_000;

const problems: string[] = [];
const rejections: unknown[] = [];
const noteRejection = (reason: unknown) => void rejections.push(reason);
let mock: Mock;
beforeAll(async () => {
  process.on("unhandledRejection", noteRejection);
  mock = await startMock({ log: "quiet", onProblem: (reason) => void problems.push(reason) });
});
afterAll(async () => {
  process.off("unhandledRejection", noteRejection);
  await mock.close();
});

const servers: { close(closed?: (value: unknown) => void): unknown; closeAllConnections?: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
});
async function receiver(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

async function closedPort(): Promise<string> {
  const to = await receiver(() => undefined);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return to;
}

const EVENT = "ACCOUNT_CONNECTED";
const sent = { secret: "whsec", retryDelayMs: 1, timeoutMs: 100 };
const post = (session: string, route: string, body: object) =>
  fetch(`http://127.0.0.1:${mock.port}/-/s/${session}/${route}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

describe("a receiver of events", () => {
  test.each<[string, () => Promise<string>, RegExp, number?]>([
    ["that is dead", closedPort, /refused: nothing listens/],
    ["that never answers", () => receiver(() => undefined), /no answer within 100 ms/, 100],
    ["that hangs up", () => receiver((_request, response) => void response.destroy()), /broke off/],
    [
      "that speaks something else",
      async () => {
        const server = createRawServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
        servers.push(server);
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
      },
      /./,
    ],
  ])("%s is tried three times, and that is told", async (what, open, words, timeoutMs = PROMPT_MS) => {
    const session = encodeURIComponent(what);
    const answer = await post(session, "deliver", { type: EVENT, to: await open(), ...sent, timeoutMs });
    const delivery = (await answer.json()) as any;
    expect(delivery).toMatchObject({ outcome: "refused" });
    expect(delivery.attempts.map(({ error }: any) => words.test(error))).toEqual([true, true, true]);
    expect(mock.session(what).deliveries()).toEqual([{ number: 1, ...delivery }]);
  });

  test("whose answer never ends is not read to its end", async () => {
    let timer: NodeJS.Timeout | undefined;
    const to = await receiver((_request, response) => {
      response.writeHead(200);
      timer = setInterval(() => response.write("x".repeat(1000)), 5);
      response.on("close", () => clearInterval(timer));
    });
    const session = mock.session("endless");
    expect(await session.deliver(EVENT, { to, ...sent, timeoutMs: PROMPT_MS })).toMatchObject({ outcome: "accepted" });
    clearInterval(timer);
  });

  test("elsewhere gets nothing unless that is permitted", async () => {
    for (const to of [
      "http://192.0.2.1/",
      "https://app.example.com/",
      "http://127.0.0.1.example.com/",
      "http://[2001:db8::1]/",
    ]) {
      const answer = (await (await post("remote", "deliver", { type: EVENT, to, ...sent })).json()) as any;
      expect(answer).toMatchObject({
        outcome: "not-sent",
        attempts: [],
        reason: expect.stringMatching(/allow-remote/),
      });
    }
    expect(mock.session("remote").deliveries()).toHaveLength(4);
  });
});

describe("a reset", () => {
  test("ends the deliveries of its session, which say so, and no others", async () => {
    const to = await receiver(() => undefined);
    const waits = { to, ...sent, timeoutMs: HOUR_MS };
    const byRequest = post("reset", "deliver", { type: EVENT, ...waits });
    const byMethod = mock.session("reset").deliver(EVENT, waits);
    const other = mock.session("not reset").deliver(EVENT, { ...waits, timeoutMs: 400 });
    const [settled] = await Promise.all([
      Promise.allSettled([byMethod]),
      // Both are under way by then.
      new Promise<void>((resolve) => setTimeout(() => resolve(mock.session("reset").reset()), 200)),
    ]);
    expect(settled).toMatchObject([{ status: "rejected", reason: { message: expect.stringMatching(/was reset/) } }]);
    const answer = await byRequest;
    expect([answer.status, ((await answer.json()) as any).message]).toEqual([409, expect.stringMatching(/was reset/)]);
    expect(await other).toMatchObject({ outcome: "refused" });
    expect(problems).toEqual([]);
  });

  test("during a stall leaves the next request its usual answer", async () => {
    const session = mock.session("stalled");
    session.api("data-network").next("listUsers", [{ fault: "stall" }]);
    const controller = new AbortController();
    const stalled = fetch(`${session.url("data-network")}/users`, { ...authorized, signal: controller.signal });
    await expect.poll(() => session.requests().length).toBe(1);
    session.reset();
    expect((await fetch(`${session.url("data-network")}/users`, authorized)).status).toBe(200);
    controller.abort();
    await expect(stalled).rejects.toThrow(/abort/);
    expect(session.requests()).toHaveLength(1);
  });
});

test("a million times of a step, and ten thousand steps, are told at once", async () => {
  const session = mock.session("many");
  const began = performance.now();
  session.api("data-network").next("listUsers", [{ example: "no-users", times: 1_000_000 }]);
  const steps = Array.from({ length: 9999 }, () => ({ example: "no-users", times: 1_000_000 }) as const);
  session.api("data-network").next("listUsers", steps);
  expect(() => session.api("data-network").next("listUsers", ["no-users"])).toThrow(/10000 steps/);
  expect(performance.now() - began).toBeLessThan(PROMPT_MS);
  const answer = await fetch(`${session.url("data-network")}/users`, authorized);
  expect(await answer.json()).toMatchObject({ data: { items: [] } });
  session.reset();
});

test("a fault for an operation that does not exist is refused, and befalls nothing", async () => {
  for (const operationId of ["noSuch", "__proto__", "constructor", "toString", "", null, 7, {}, []]) {
    const answer = await post("missing", "always", { operationId, step: { fault: "reset" } });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as any).message).toMatch(/listUsers/);
  }
  expect((await fetch(`${mock.session("missing").url("data-network")}/users`, authorized)).status).toBe(200);
});

test("a mock that is closed with everything under way closes at once, and nothing is left", async () => {
  const told: string[] = [];
  const own = await startMock({ log: "quiet", onProblem: (reason) => void told.push(reason) });
  const to = await receiver(() => undefined);
  const network = own.api("data-network");
  network.next("listUsers", [{ fault: "stall" }]);
  network.next("listAccounts", [{ fault: "slow", delayMs: HOUR_MS }]);
  network.next("listTasks", [{ example: "no-tasks", delayMs: HOUR_MS }]);
  network.next("listInvites", [{ fault: "stall", delayMs: HOUR_MS }]);
  const requests = ["/users", "/accounts", "/tasks", "/invites"].map(async (path) => {
    const response = await fetch(own.url("data-network") + path, authorized);
    return response.text();
  });
  const body = JSON.stringify({ type: EVENT, to, secret: "s", timeoutMs: HOUR_MS });
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body };
  const delivery = fetch(`http://127.0.0.1:${own.port}/-/deliver`, init).then((response) => response.text());
  const waiting = own.deliver(EVENT, { to: () => new Response(null, { status: 500 }), secret: "s" });
  const settled = Promise.allSettled([...requests, delivery, waiting]);
  await expect.poll(() => own.requests().length).toBe(4);
  const began = performance.now();
  await own.close();
  await own.close();
  expect(performance.now() - began).toBeLessThan(PROMPT_MS);
  const outcomes = await settled;
  // A delivery that has just ended may be told before its connection is.
  expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
  expect(outcomes.slice(0, 4).map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
  expect(outcomes.at(-1)).toMatchObject({ status: "rejected", reason: { message: expect.stringMatching(/reset/) } });
  await new Promise(setImmediate);
  expect([told, rejections]).toEqual([[], []]);
});
