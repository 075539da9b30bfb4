import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createProviderAccountsClient,
  orThrow,
  waitForConnection,
} from "../../../generated/provider-accounts/index.js";
import { createClient, getConnectStatus } from "../../../generated/provider-accounts/picked-client.js";
import { type RealServer, startServer } from "../../support/real-server.js";

let server: RealServer | undefined;
afterEach(() => {
  vi.useRealTimers();
  return server?.close();
});

const path = { userId: "f9c17928-5587-4da9-babb-941796efd8f5", token: "t-1" };
const status = (result: string, more = {}) => ({ Token: "t-1", Result: result, ...more });

/** A client of a platform that gives these answers one after the other, the last one for ever. */
async function clientFor(...answers: (object | number)[]) {
  let count = 0;
  server = await startServer((_request, response) => {
    const answer = answers[Math.min(count++, answers.length - 1)] as object | number;
    const [code, body] = typeof answer === "number" ? [answer, { Message: "no", Errors: [] }] : [200, answer];
    response.writeHead(code, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  return createProviderAccountsClient({ baseUrl: `${server.origin}/v2`, accessToken: "token", retry: false });
}

/** The same without a network, on a clock of the test's own. Tells when it is asked. */
function onFakeClock(answer: object) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const startedAt = performance.now();
  const askedAt: number[] = [];
  const fetch = () => (askedAt.push(Math.round(performance.now() - startedAt)), Promise.resolve(Response.json(answer)));
  const smile = createProviderAccountsClient({ baseUrl: "http://127.0.0.1:1/v2", accessToken: "token", fetch });
  return { smile, askedAt };
}

const quick = { path, firstWaitMs: 5, maxWaitMs: 10 };

test("waits until the user has finished", async () => {
  const smile = await clientFor(status("Incomplete"), status("Processing"), status("Success", { Id: 1234 }));
  const result = await waitForConnection(smile, quick);
  expect(orThrow(result)).toEqual(status("Success", { Id: 1234 }));
  expect(result.attempts).toBe(3);
  expect(server?.received.map(({ url }) => url)).toEqual(
    Array(3).fill(`/v2/Data/${path.userId}/ProviderAccounts/Connect/t-1`),
  );
});

test("takes a picked client as well", async () => {
  await clientFor(status("Success"));
  const picked = createClient({ baseUrl: `${server?.origin}/v2`, accessToken: "token" }, { getConnectStatus });
  expect((await waitForConnection(picked, quick)).kind).toBe("ok");
});

test("waits before it asks for the first time", async () => {
  const smile = await clientFor(status("Success"));
  const controller = new AbortController();
  const waiting = waitForConnection(smile, { path, firstWaitMs: 60_000, signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server?.received).toEqual([]);
  controller.abort();
  expect(await waiting).toMatchObject({ kind: "aborted", attempts: 0, maybeApplied: false });
});

test("waits longer each time, up to a limit", async () => {
  const { smile, askedAt } = onFakeClock(status("Incomplete"));
  const waiting = waitForConnection(smile, { path, firstWaitMs: 40, maxWaitMs: 120, deadlineMs: 700 });
  await vi.advanceTimersByTimeAsync(700);
  expect(await waiting).toMatchObject({ kind: "timeout", timeout: "deadline" });
  // 40 ms before the first, then 60, 90, 120, 120, ...: nowhere near the 17 questions of a fixed rhythm.
  expect(askedAt).toEqual([40, 100, 190, 310, 430, 550, 670]);
});

describe("results that end the wait without success", () => {
  test.each(["Abandoned", "Duplicate", "Blacklisted", "Error"])("%s is a rejection", async (result) => {
    const smile = await clientFor(status(result, { ErrorCode: "501", ErrorMessage: "CANARY" }));
    const ended = await waitForConnection(smile, quick);
    expect(ended).toMatchObject({ ok: false, kind: "rejected", operationId: "getConnectStatus", status: 200, result });
    expect(ended.kind === "rejected" && ended.error.ErrorCode).toBe("501");
    expect(inspect(ended)).not.toContain("CANARY");
  });

  test("a result that nobody knows ends it too: waiting on could take for ever", async () => {
    const smile = await clientFor(status("Incomplete"), status("Paused"));
    const ended = await waitForConnection(smile, quick);
    expect(ended).toMatchObject({ ok: false, kind: "unknown-result", result: "Paused", attempts: 2 });
    expect(() => orThrow(ended)).toThrow("getConnectStatus failed: unknown-result");
  });

  test("a question that fails ends it with that failure", async () => {
    const smile = await clientFor(status("Incomplete"), 404);
    expect(await waitForConnection(smile, quick)).toMatchObject({ kind: "api-error", status: 404, attempts: 2 });
  });

  test("the deadline ends it", async () => {
    const smile = await clientFor(status("Incomplete"));
    const startedAt = Date.now();
    expect(await waitForConnection(smile, { ...quick, deadlineMs: 100 })).toMatchObject({
      kind: "timeout",
      timeout: "deadline",
      maybeApplied: false,
    });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(95);
  });

  test("a short deadline leaves time for one question", async () => {
    const { smile, askedAt } = onFakeClock(status("Success"));
    const waiting = waitForConnection(smile, { path, deadlineMs: 200 });
    await vi.advanceTimersByTimeAsync(200);
    expect(await waiting).toMatchObject({ kind: "ok", attempts: 1 });
    expect(askedAt).toEqual([160]);
  });

  test("a machine that slept past the deadline ends with the deadline", async () => {
    const smile = await clientFor(status("Success"));
    const waiting = waitForConnection(smile, { path, firstWaitMs: 20, deadlineMs: 60 });
    setTimeout(() => {
      const until = Date.now() + 100;
      while (Date.now() < until);
    }, 5);
    expect(await waiting).toMatchObject({ kind: "timeout", timeout: "deadline", attempts: 0 });
  });

  test("what is wrong with the call is said at once", async () => {
    const smile = await clientFor(status("Success"));
    const controller = new AbortController();
    expect(await waitForConnection(smile, { path, signal: controller as never })).toMatchObject({
      kind: "invalid-request",
      issues: [{ path: "/signal" }],
    });
    const unaskable = {
      addEventListener: () => undefined,
      get aborted(): boolean {
        throw new TypeError("Illegal invocation");
      },
    };
    expect(await waitForConnection(smile, { path, signal: unaskable as never })).toMatchObject({
      kind: "invalid-request",
      issues: [{ path: "/signal" }],
    });
    expect(await waitForConnection(smile, { path: { ...path, token: "" } })).toMatchObject({
      kind: "invalid-request",
      issues: [{ path: "/path/token" }],
    });
    expect(await waitForConnection(smile, null as never)).toMatchObject({ kind: "invalid-request" });
    expect(server?.received).toEqual([]);
  });

  test("attributes that do not decide may be null", async () => {
    const smile = await clientFor(status("Success", { Id: null, Name: null, ErrorCode: null, ErrorMessage: null }));
    expect((await waitForConnection(smile, quick)).kind).toBe("ok");
  });

  test("a wait of no length is refused before anything is asked", async () => {
    const smile = await clientFor(status("Success"));
    expect(await waitForConnection(smile, { path, firstWaitMs: 0 })).toMatchObject({
      kind: "invalid-request",
      issues: [{ path: "/firstWaitMs" }],
    });
    expect(server?.received).toEqual([]);
  });
});
