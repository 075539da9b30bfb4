import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import { account, envelope } from "../support/accounts.js";
import { onceRead, type RealServer, startServer } from "../support/real-server.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";
import { dataNetworkWays } from "../support/ways.js";

let server: RealServer | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await server?.close();
});

const JSON_TYPE = { "Content-Type": "application/json" };
const credentials = { apiKey: "k", apiSecret: "s" };

/** Begins an answer and never ends it. Says when the connection has been closed by the other side. */
function endless() {
  const seen = { closed: 0 };
  const listener = (_request: unknown, response: ServerResponse) => {
    response.on("close", () => seen.closed++);
    response.writeHead(200, JSON_TYPE).write('{"code":');
  };
  return { seen, listener };
}

describe("a process ends after a call that was timed out, with a fetch that ignores its signal", () => {
  test.each(["a web stream", "a stream of Node", "an async iterable"])(
    "and a body that never ends, as %s",
    async (form) => {
      const { seen, listener } = endless();
      server = await startServer(listener);
      const { code, output, messages } = await run(
        process.execPath,
        ["--import", "tsx", "test/client/letting-go-child.ts", server.origin, form],
        { cwd: ROOT },
      );
      expect([code, output, messages]).toEqual([0, "timeout", ""]);
      await expect.poll(() => seen.closed).toBe(1);
    },
  );
});

describe.each(dataNetworkWays)("%s", (_way, createClient) => {
  const withoutSignal = ((url: string, init: RequestInit) =>
    fetch(url, { ...init, signal: null })) as typeof globalThis.fetch;

  test.each<[string, object, string]>([
    ["timeout of the attempt", { timeoutMs: 200 }, "timeout"],
    ["deadline", { deadlineMs: 200 }, "timeout"],
    ["signal", {}, "aborted"],
  ])("a body that never ends is let go of at the %s", async (_name, limits, kind) => {
    const { seen, listener } = endless();
    server = await startServer(listener);
    const smile = createClient({ ...credentials, baseUrl: `${server.origin}/v1`, retry: false, fetch: withoutSignal });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const controller = new AbortController();
    const call = smile.getAccount({ path: { id: "a-1" }, signal: controller.signal, ...limits });
    await expect.poll(() => server?.received.length).toBe(1);
    await new Promise<void>(onceRead);
    vi.advanceTimersByTime(200);
    if (kind === "aborted") controller.abort();
    expect(await call).toMatchObject({ kind, attempts: 1 });
    await expect.poll(() => seen.closed).toBe(1);
  });

  test("a signal that aborts at the very moment of the answer lets go of it too", async () => {
    const controller = new AbortController();
    let isCancelled = false;
    const body = new ReadableStream({
      pull: () => new Promise(() => undefined),
      cancel: () => void (isCancelled = true),
    });
    const response = new Response(body, { headers: JSON_TYPE });
    const fetch = () => {
      const answer = new Promise<Response>((resolve) => setTimeout(() => resolve(response), 20));
      // Told of the answer right after the client, and before the client goes on.
      setTimeout(() => void answer.then(() => controller.abort()), 5);
      return answer;
    };
    const smile = createClient({ ...credentials, baseUrl: "http://127.0.0.1:1/v1", retry: false, fetch });
    expect(await smile.getAccount({ path: { id: "a-1" }, signal: controller.signal })).toMatchObject({
      kind: "aborted",
    });
    await expect.poll(() => isCancelled).toBe(true);
  });

  describe("an answer that comes after the call has ended", () => {
    const late = (response: object) => {
      let give: () => void = () => undefined;
      const fetch = () => new Promise<Response>((resolve) => (give = () => resolve(response as Response)));
      return { fetch, give: () => give() };
    };

    test("is discarded", async () => {
      let isCancelled = false;
      const body = new ReadableStream({
        pull: () => new Promise(() => undefined),
        cancel: () => void (isCancelled = true),
      });
      const { fetch, give } = late(new Response(body));
      const result = await createClient({
        ...credentials,
        baseUrl: "http://127.0.0.1:1/v1",
        retry: false,
        timeoutMs: 20,
        fetch,
      }).getAccount({ path: { id: "a-1" } });
      expect(result).toMatchObject({ kind: "timeout", attempts: 1 });
      give();
      await expect.poll(() => isCancelled).toBe(true);
      expect(result).toMatchObject({ kind: "timeout", attempts: 1 });
    });

    test.each<[string, object | undefined]>([
      ["nothing", undefined],
      ["no body", { status: 200 }],
      [
        "a body that is locked",
        {
          status: 200,
          body: {
            getReader() {
              throw new TypeError("locked");
            },
          },
        },
      ],
      [
        "a body that cannot be cancelled",
        { status: 200, body: { getReader: () => ({ cancel: () => Promise.reject(new Error("no")) }) } },
      ],
      [
        "a body that throws where it is cancelled",
        {
          status: 200,
          body: {
            getReader: () => ({
              cancel() {
                throw new Error("no");
              },
            }),
          },
        },
      ],
    ])("harms nothing where it is %s", async (_name, response) => {
      const unhandled = vi.fn();
      process.on("unhandledRejection", unhandled);
      const { fetch, give } = late(response as object);
      await createClient({
        ...credentials,
        baseUrl: "http://127.0.0.1:1/v1",
        retry: false,
        timeoutMs: 20,
        fetch,
      }).getAccount({ path: { id: "a-1" } });
      give();
      await new Promise((resolve) => setTimeout(resolve, 20));
      process.off("unhandledRejection", unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    });

    test("harms nothing where it is a failure", async () => {
      const unhandled = vi.fn();
      process.on("unhandledRejection", unhandled);
      let fail: () => void = () => undefined;
      const fetch = () => new Promise<Response>((_resolve, reject) => (fail = () => reject(new Error("late"))));
      await createClient({
        ...credentials,
        baseUrl: "http://127.0.0.1:1/v1",
        retry: false,
        timeoutMs: 20,
        fetch,
      }).getAccount({ path: { id: "a-1" } });
      fail();
      await new Promise((resolve) => setTimeout(resolve, 20));
      process.off("unhandledRejection", unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    });
  });

  describe("thirty calls with one signal warn of nothing, and leave no listener", () => {
    /** Warnings come later than what they warn of, so they are waited for. */
    async function watch(run: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
      const warnings: Error[] = [];
      const onWarning = (warning: Error) => void warnings.push(warning);
      process.on("warning", onWarning);
      const { signal } = new AbortController();
      const added = vi.spyOn(signal, "addEventListener");
      const removed = vi.spyOn(signal, "removeEventListener");
      await run(signal);
      await new Promise((resolve) => setTimeout(resolve, 20));
      process.off("warning", onWarning);
      expect(warnings).toEqual([]);
      const listeners = (spy: typeof added | typeof removed) => spy.mock.calls.map(([, listener]) => listener);
      expect(listeners(removed)).toEqual(listeners(added));
      expect(EventEmitter.defaultMaxListeners).toBe(10);
    }
    const calls = Array.from({ length: 30 }, (_, index) => index);
    const serve = async (status: number) => {
      server = await startServer((_request, response) =>
        response.writeHead(status, JSON_TYPE).end(JSON.stringify(envelope(account))),
      );
      return createClient({ ...credentials, baseUrl: `${server.origin}/v1` });
    };

    test("at the same time", async () => {
      const smile = await serve(200);
      await watch((signal) => Promise.all(calls.map(() => smile.getAccount({ path: { id: "a-1" }, signal }))));
      expect(server?.received).toHaveLength(30);
    });

    test("one after the other, with retries", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const smile = await serve(503);
      await watch(async (signal) => {
        for (const _call of calls) await smile.getAccount({ path: { id: "a-1" }, signal });
      });
      expect(server?.received).toHaveLength(90);
    });

    test("that wait for another attempt at the same time, and all end with it", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0.999);
      const smile = await serve(503);
      const warnings: Error[] = [];
      const onWarning = (warning: Error) => void warnings.push(warning);
      process.on("warning", onWarning);
      const controller = new AbortController();
      const results = Promise.all(
        calls.map(() => smile.getAccount({ path: { id: "a-1" }, signal: controller.signal, retry: 10 })),
      );
      await expect.poll(() => server?.received.length).toBeGreaterThanOrEqual(30);
      controller.abort();
      expect((await results).map(({ kind }) => kind)).toEqual(calls.map(() => "aborted"));
      process.off("warning", onWarning);
      expect(warnings).toEqual([]);
    });
  });
});
