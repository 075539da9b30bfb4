import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { closeServer } from "../../src/mock/http-server.js";
import { startMock, type Mock } from "../../src/mock/index.js";
import { createMockHandler } from "../../src/mock/mock-handler.js";
import { CREDENTIALS } from "./running-mock.js";

/** The API that is read fastest, for what holds whichever is served. */
const QUICK = { apis: ["provider-accounts"] } as const;

const started: Mock[] = [];
const start = async (...args: Parameters<typeof startMock>) => {
  const mock = await startMock(...args);
  started.push(mock);
  return mock;
};
afterEach(async () => {
  await Promise.all(started.splice(0).map((mock) => mock.close()));
});

describe("startMock", () => {
  test("serves every API on a free port of this machine unless told otherwise", async () => {
    const mock = await start();
    expect(mock.apis).toEqual(["data-network", "provider-accounts", "billing"]);
    expect(mock.port).toBeGreaterThan(0);
    expect(mock.url("data-network")).toBe(`http://127.0.0.1:${mock.port}/data-network/v1`);
    expect(mock.url("provider-accounts")).toBe(`http://127.0.0.1:${mock.port}/provider-accounts/v2`);
    expect(mock.url("billing")).toBe(`http://127.0.0.1:${mock.port}/billing/live`);
  });

  test("takes each API once", async () => {
    expect((await start({ apis: [...QUICK.apis, ...QUICK.apis] })).apis).toEqual(QUICK.apis);
  });

  test("serves several mocks beside each other", async () => {
    const [one, other] = await Promise.all([start(QUICK), start(QUICK)]);
    expect(one.port).not.toBe(other.port);
  });

  test("rejects an unknown API and names those that exist", async () => {
    await expect(startMock({ apis: ["no-such" as "data-network"] })).rejects.toThrow(/"no-such".*data-network/);
    await expect(startMock({ apis: ["toString" as "data-network"] })).rejects.toThrow(/"toString".*data-network/);
    await expect(startMock({ apis: [] })).rejects.toThrow(/at least one API.*data-network/);
  });

  test("throws for the URL of an API that it does not serve", async () => {
    const mock = await start(QUICK);
    expect(() => mock.url("billing")).toThrow(/"billing".*provider-accounts/);
    expect((await fetch(mock.url("provider-accounts").replace("provider-accounts/v2", "billing/live"))).status).toBe(
      404,
    );
  });

  test("rejects where the port is taken", async () => {
    const { port } = await start(QUICK);
    await expect(startMock({ ...QUICK, port })).rejects.toMatchObject({
      code: "EADDRINUSE",
      message: expect.stringContaining(String(port)),
    });
  });

  test("gives a URL that a client can connect to where it listens on every address", async () => {
    const mock = await start({ ...QUICK, host: "0.0.0.0" });
    expect(mock.url("provider-accounts")).toContain("http://127.0.0.1:");
    expect((await fetch(mock.url("provider-accounts"))).status).toBe(404);
  });
});

describe("close", () => {
  test("ends connections that are kept alive, and a second call does no harm", async () => {
    const mock = await startMock(QUICK);
    const agent = new Agent({ keepAlive: true });
    const closed = new Promise<void>((resolve, reject) => {
      const sent = request(mock.url("provider-accounts"), { agent }, (response) => response.resume());
      sent.on("error", reject);
      sent.on("socket", (socket) => socket.on("close", () => resolve()));
      sent.on("response", () => setTimeout(() => void mock.close(), 20));
      sent.end();
    });
    await closed;
    await mock.close();
    await expect(fetch(mock.url("provider-accounts"))).rejects.toThrow();
    agent.destroy();
  });

  test("ends requests that are still being sent, at once", async () => {
    const mock = await startMock(QUICK);
    const sent = request(mock.url("provider-accounts"), { method: "POST", headers: { "Content-Length": "10" } });
    sent.on("error", () => {});
    sent.write("half");
    await new Promise((resolve) => sent.on("response", (response) => resolve(response.resume())));
    const ended = new Promise<void>((resolve) => sent.on("close", () => resolve()));
    const started = performance.now();
    await mock.close();
    await ended;
    // Node itself would give up on the connection after 5 seconds.
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("lets every caller wait for the end", async () => {
    const mock = await startMock(QUICK);
    await fetch(mock.url("provider-accounts"));
    await Promise.all([mock.close(), mock.close()]);
    const next = await start({ ...QUICK, port: mock.port });
    expect(next.port).toBe(mock.port);
  });
});

describe("createMockHandler", () => {
  test("shares a server with pages: it says which paths are the mock's, and answers them", async () => {
    const handler = await createMockHandler();
    expect(handler.handles("/data-network/v1")).toBe(true);
    expect(handler.handles("/data-network/v1/accounts")).toBe(true);
    for (const path of ["/", "/data-network", "/data-network/v1x", "/data-network/v2/accounts"])
      expect(handler.handles(path)).toBe(false);
    const inside = ["/provider-accounts/v2", "/billing/live", "/billing/test/api/orders", "/billing/a%20b/x"];
    for (const path of inside) expect(handler.handles(path), path).toBe(true);
    const noStage = [
      "/billing",
      "/billing/",
      "/billing//api/orders",
      "/billing/../x",
      "/billing/%2e%2E/x",
      "/billing/%ZZ/x",
    ];
    for (const path of [...noStage, "/billinglive", "/provider-accounts/v1"])
      expect(handler.handles(path), path).toBe(false);

    const server = createServer((incoming, response) => {
      if (handler.handles(new URL(incoming.url ?? "", "http://page").pathname)) void handler.handle(incoming, response);
      else response.end("a page");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await (await fetch(`${origin}/index.html`)).text()).toBe("a page");
    expect(
      (await fetch(`${origin}/data-network/v1/accounts`, { headers: { Authorization: CREDENTIALS } })).status,
    ).toBe(200);
    await closeServer(server);
  });
});
