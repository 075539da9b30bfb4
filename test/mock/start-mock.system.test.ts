import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { startMock, type Mock } from "../../src/mock/index.js";
import { createLocalMock } from "../../src/mock/local-mock.js";
import { CREDENTIALS } from "./running-mock.js";

/** One of several, for what holds whichever is served. */
const QUICK = { apis: ["provider-accounts"], log: "quiet" } as const;

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
      message: `Port ${port} on 127.0.0.1 is taken. Choose another one with --port, or --port 0 for any that is free.`,
    });
  });

  test("gives a URL that a client can connect to where it listens on every address", async () => {
    const mock = await start({ ...QUICK, host: "0.0.0.0" });
    expect(mock.url("provider-accounts")).toContain("http://127.0.0.1:");
    expect((await fetch(mock.url("provider-accounts"))).status).toBe(404);
  });
});

describe("an option that is unknown or wrong", () => {
  test.each<[string, object, RegExp]>([
    ["an unknown one", { hosts: "::1" }, /no option "hosts".*host/],
    ["a port that is none", { port: 65_536 }, /"port".*65536/],
    ["a port as text", { port: "4010" }, /"port".*4010/],
    ["an empty host", { host: "" }, /"host"/],
    ["a level that is none", { log: "all" }, /"log".*quiet, refusals, requests.*"all"/],
    ["half an item", { items: 1.5 }, /"items".*1\.5/],
    ["fewer items than none", { items: -1 }, /"items".*-1/],
    ["a time that is none", { now: "soon" }, /"now".*"soon"/],
  ])("%s is refused before anything listens", async (_what, options, message) => {
    await expect(startMock(options)).rejects.toThrow(TypeError);
    await expect(startMock(options)).rejects.toThrow(message);
  });
});

describe("the name localhost", () => {
  test("is both loopback addresses, on one port", async () => {
    const mock = await start({ ...QUICK, host: "localhost" });
    expect(mock.url("provider-accounts")).toBe(`http://localhost:${mock.port}/provider-accounts/v2`);
    const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));
    for (const host of ["127.0.0.1", ...(hasIpv6 ? ["[::1]"] : [])])
      expect((await fetch(`http://${host}:${mock.port}/-/ready`)).status, host).toBe(200);
  });
});

describe("/-/ready", () => {
  test("answers as soon as the mock listens, with what is served", async () => {
    const mock = await start(QUICK);
    const response = await fetch(`http://127.0.0.1:${mock.port}/-/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ready",
      urls: { "provider-accounts": mock.url("provider-accounts") },
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      prism: { version: expect.any(String), state: "loading", answers: 0 },
    });
  });

  test("takes no other method", async () => {
    const mock = await start(QUICK);
    const response = await fetch(`http://127.0.0.1:${mock.port}/-/ready`, { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(response.headers.get("x-smile-contracts-reason")).toContain("/method");
  });
});

describe("close", () => {
  test("is what `await using` calls", async () => {
    const mock = await startMock(QUICK);
    await mock[Symbol.asyncDispose]();
    await expect(fetch(mock.url("provider-accounts"))).rejects.toThrow();
  });

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

describe("createLocalMock", () => {
  test("shares a server with pages: it says which paths are the mock's, and answers them", async () => {
    const local = createLocalMock();
    expect(local.handles("/data-network/v1")).toBe(true);
    expect(local.handles("/data-network/v1/accounts")).toBe(true);
    for (const path of ["/", "/data-network", "/data-network/v1x", "/data-network/v2/accounts"])
      expect(local.handles(path)).toBe(false);
    const inside = [
      "/provider-accounts/v2",
      "/billing/live",
      "/billing/test/api/orders",
      "/billing/a%20b/x",
      "/-/ready",
    ];
    for (const path of inside) expect(local.handles(path), path).toBe(true);
    const noStage = [
      "/billing",
      "/billing/",
      "/billing//api/orders",
      "/billing/../x",
      "/billing/%2e%2E/x",
      "/billing/%ZZ/x",
    ];
    for (const path of [...noStage, "/billinglive", "/provider-accounts/v1"])
      expect(local.handles(path), path).toBe(false);

    const server = createServer((incoming, response) => {
      if (local.handles(new URL(incoming.url ?? "", "http://page").pathname)) void local.handle(incoming, response);
      else response.end("a page");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await (await fetch(`${origin}/index.html`)).text()).toBe("a page");
    expect(
      (await fetch(`${origin}/data-network/v1/accounts`, { headers: { Authorization: CREDENTIALS } })).status,
    ).toBe(200);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
