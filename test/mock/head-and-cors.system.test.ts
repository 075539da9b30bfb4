import { describe, expect, test } from "vitest";
import { rawGet, sendRaw } from "./raw-request.js";
import { CREDENTIALS, readOwnAnswer, useMock } from "./running-mock.js";

const mock = useMock();

describe("HEAD", () => {
  test.each([
    ["what GET answers", "/data-network/v1/accounts", []],
    ["the same error response", "/data-network/v1/accounts?size=151", []],
    ["the same unknown route", "/data-network/v1/unknown", []],
    ["the same preferred answer", "/data-network/v1/accounts", ["Prefer: code=429"]],
    ["the same path outside every API", "/", []],
  ])("answers %s, all headers included, without the body", async (_what, target, headers) => {
    const get = rawGet(target, [`Authorization: ${CREDENTIALS}`, ...headers]);
    const head = Buffer.from(get.toString("latin1").replace("GET", "HEAD"), "latin1");
    const [whole, headless] = [await sendRaw(mock.mock().port, get), await sendRaw(mock.mock().port, head)];
    const withoutDate = (text: string) => text.replace(/^Date: .*$/im, "");
    expect(withoutDate(headless.head)).toBe(withoutDate(whole.head));
    expect(headless.head).toContain(`Content-Length: ${Buffer.byteLength(whole.body, "latin1")}`);
    expect(headless.body).toBe("");
    expect(whole.body).not.toBe("");
  });

  test("without credentials: 401 without a body", async () => {
    const response = await fetch(mock.url("/accounts"), { method: "HEAD" });
    expect(response.status).toBe(401);
    expect(response.headers.has("www-authenticate")).toBe(true);
    expect(await response.text()).toBe("");
  });
});

/** What a page may read without being told, and what is not for pages. */
const READABLE = /^(?:access-control-.*|content-type|vary|date|connection|keep-alive)$/;

describe("CORS", () => {
  const origin = "https://app.example";

  test("lets a browser send whatever it asks for", async () => {
    const headers = {
      Origin: origin,
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "authorization,prefer",
    };
    const response = await fetch(mock.url("/accounts"), { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,prefer");
    expect(response.headers.get("access-control-allow-credentials")).toBe("true");
    expect(Number(response.headers.get("access-control-max-age"))).toBeGreaterThan(0);
    expect(response.headers.has("access-control-allow-private-network")).toBe(false);
    expect(response.headers.has("content-length")).toBe(false);
    expect(await response.text()).toBe("");
  });

  test("lets a page from the network call a mock on this machine", async () => {
    const headers = {
      Origin: origin,
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Private-Network": "true",
    };
    const response = await fetch(mock.url("/accounts"), { method: "OPTIONS", headers });
    expect(response.headers.get("access-control-allow-private-network")).toBe("true");
  });

  test("also for what does not exist, so that a page can read the error response", async () => {
    const headers = { Origin: origin, "Access-Control-Request-Method": "DELETE" };
    expect((await fetch(mock.url("/unknown"), { method: "OPTIONS", headers })).status).toBe(204);
  });

  test("an OPTIONS that asks nothing is an unsupported method, even with an origin", async () => {
    await readOwnAnswer(await fetch(mock.url("/accounts"), { method: "OPTIONS", headers: { Origin: origin } }), 501);
  });

  test.each([
    ["200", "/accounts", CREDENTIALS],
    ["400", "/accounts?size=151", CREDENTIALS],
    ["401", "/accounts", "none"],
    ["404", "/unknown", CREDENTIALS],
  ])("lets a page of any origin read a %s with all its headers", async (status, path, authorization) => {
    const response = await fetch(mock.url(path), { headers: { Origin: origin, Authorization: authorization } });
    expect(String(response.status)).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-credentials")).toBe("true");
    // With credentials a star would be the name of a header, so that each is named.
    const exposed = response.headers.get("access-control-expose-headers")?.toLowerCase().split(", ") ?? [];
    const own = [...response.headers.keys()].filter((name) => !READABLE.test(name));
    expect(exposed).toEqual(expect.arrayContaining(own));
    expect(response.headers.get("vary")).toBe("Origin");
  });
});
