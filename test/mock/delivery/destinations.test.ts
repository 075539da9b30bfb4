import { describe, expect, test } from "vitest";
import { deliverer, SECRET } from "./receivers.js";

/** Keeps where it was asked to send to, and sends nothing. */
function noting() {
  const urls: string[] = [];
  const fetch = (url: unknown) => (urls.push(String(url)), Promise.resolve(new Response(null, { status: 204 })));
  return { urls, fetch: fetch as typeof globalThis.fetch };
}

async function deliverTo(to: string, allowRemote = false) {
  const { urls, fetch } = noting();
  return { ...(await deliverer({ fetch, allowRemote })("USER_CREATED", { to, secret: SECRET })), urls };
}

describe("loopback, in every spelling that a URL has for it", () => {
  test.each([
    ["http://localhost:3000/hook", "http://localhost:3000/hook"],
    ["http://LocalHost/", "http://localhost/"],
    ["http://127.0.0.1:3000/hook?tenant=7#top", "http://127.0.0.1:3000/hook?tenant=7"],
    ["http://127.255.255.254/", "http://127.255.255.254/"],
    ["http://127.1/", "http://127.0.0.1/"],
    ["http://0x7f.1/", "http://127.0.0.1/"],
    ["http://2130706433/", "http://127.0.0.1/"],
    ["http://0177.0.0.1/", "http://127.0.0.1/"],
    ["http://127.0.0.1./", "http://127.0.0.1/"],
    ["http://①②⑦.0.0.1/", "http://127.0.0.1/"],
    ["http://[::1]:3000/hook", "http://[::1]:3000/hook"],
    ["http://[0:0:0:0:0:0:0:1]/", "http://[::1]/"],
    ["http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/"],
  ])("%s is sent to", async (to, url) => {
    expect(await deliverTo(to)).toMatchObject({ outcome: "accepted", to: url, urls: [url] });
  });

  test.each([
    ["https://localhost/hook", "http://localhost:443/hook"],
    ["https://127.0.0.1:8443/hook?tenant=7", "http://127.0.0.1:8443/hook?tenant=7"],
    ["https://[::1]:8443/", "http://[::1]:8443/"],
    ["https://localhost:80/", "http://localhost:80/"],
  ])("%s is sent to without TLS, at the same port, and named as it was registered", async (to, url) => {
    expect(await deliverTo(to)).toMatchObject({ outcome: "accepted", to, urls: [url] });
  });
});

describe("elsewhere", () => {
  test.each([
    "https://hooks.example.com/smile",
    "http://localhost.example.com/",
    "http://my.localhost/",
    "http://localhost./",
    "http://127.0.0.1.example.com/",
    "http://0.0.0.0:3000/",
    "http://0/",
    "http://[::]/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest",
    "http://128.0.0.1/",
    "http://126.255.255.255/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://[::2]/",
    "http://[::127.0.0.1]/",
    "http://[::ffff:128.0.0.1]/",
    "http://[64:ff9b::127.0.0.1]/",
  ])("%s gets nothing, and the reason says what would permit it", async (to) => {
    const { urls, outcome, reason, attempts, ...delivery } = await deliverTo(to);
    expect({ urls, outcome, attempts }).toEqual({ urls: [], outcome: "not-sent", attempts: [] });
    expect(reason).toMatch(/loopback.*allowRemote.*--allow-remote/);
    expect(delivery).toMatchObject({ type: "USER_CREATED", eventId: expect.stringMatching(/^et-/) });
  });

  test("an event that could not be made is refused all the same", async () => {
    const delivering = deliverer()("USER_CREATED", { to: "https://example.com/", secret: "", data: {} });
    await expect(delivering).rejects.toThrow('"secret"');
  });

  test("is sent to as it is, where that is permitted", async () => {
    const to = "https://hooks.example.com/smile?tenant=7";
    expect(await deliverTo(to, true)).toMatchObject({ outcome: "accepted", to, urls: [to] });
  });
});
