// In memory: each route of the mock itself, and that it says which there are.
import { describe, expect, test } from "vitest";
import { mockFetch } from "../../../src/mock/fetch.js";
import { CONTROL_CASES } from "./control-cases.js";

const mock = mockFetch();
const { origin } = new URL(mock.url("billing"));

async function send(path: string, method: string, body?: string, type?: string, session = "control") {
  const headers = { ...(type !== undefined && { "Content-Type": type }) };
  const init = { method, headers, ...(body !== undefined && { body }) };
  return mock.fetch(`${origin}/-/s/${session}/${path}`, init);
}

// What delivers needs a network, and is sent by curl.
test.each(CONTROL_CASES.filter(({ path, status }) => path !== "deliver" || status === 400))(
  "$what: $status",
  async ({ what, method, path, body, type, status, words }) => {
    const response = await send(path, method, body, type, encodeURIComponent(what.slice(0, 100)));
    const text = await response.text();
    expect(text).toMatch(words);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/json");
    const reason = response.headers.get("x-smile-contracts-reason");
    expect(reason === null).toBe(status === 200);
  },
);

test("HEAD asks what GET does, without a body", async () => {
  for (const path of ["", "ready", "requests", "deliveries"]) {
    const response = await send(path, "HEAD");
    expect([response.status, await response.text()]).toEqual([200, ""]);
  }
});

test("a refused method is told which there are", async () => {
  expect((await send("next", "GET")).headers.get("allow")).toBe("POST");
  expect((await send("requests", "POST")).headers.get("allow")).toBe("GET, HEAD, DELETE");
});

test("the session's answer to ready has the session's URLs", async () => {
  const { urls } = (await (await send("ready", "GET")).json()) as any;
  expect(urls).toEqual(Object.fromEntries(mock.apis.map((api) => [api, mock.session("control").url(api)])));
  const own = (await (await mock.fetch(`${origin}/-/ready`)).json()) as any;
  expect(own.urls).toEqual(Object.fromEntries(mock.apis.map((api) => [api, mock.url(api)])));
});

describe("what GET /-/ says", () => {
  const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  const WORDS = ["next", "always", "reset", "requests", "deliveries", "deliver", "ready", "state", "log", "sessions"];

  test("is exactly what there is", async () => {
    const { routes } = (await (await mock.fetch(`${origin}/-/`)).json()) as any;
    const told = routes.map(({ method, path }: any) => `${method} ${path}`);
    const there: string[] = [];
    for (const word of WORDS)
      for (const method of METHODS)
        if (![404, 405].includes((await send(word, method)).status)) there.push(`${method} /-/${word}`);
    expect(told.toSorted()).toEqual(there.sort());
  });

  test("names the attributes and parameters that each takes, and no other is taken", async () => {
    const { routes } = (await (await mock.fetch(`${origin}/-/`)).json()) as any;
    for (const { method, path, body, query } of routes) {
      const route = path.slice("/-/".length);
      if (body !== undefined) {
        const response = await send(route, method, '{"no-such":1}', "application/json");
        expect(((await response.json()) as any).message).toContain(`It takes: ${body.join(", ")}.`);
      }
      if (query !== undefined) {
        const response = await send(`${route}?no-such=1`, method);
        expect(((await response.json()) as any).message).toContain(`It takes: ${query.join(", ")}.`);
      }
    }
  });
});

describe("a page", () => {
  const askAs = (page: string, path = "/-/requests") =>
    mock.fetch(new Request(`${origin}${path}`, { headers: { Origin: page } }));

  test("of this machine may control the mock", async () => {
    for (const origin of ["http://localhost:3000", "http://127.0.0.1:5173", "https://[::1]:8443"])
      expect((await askAs(origin)).status).toBe(200);
  });

  test("of any other may ask whether it is ready, and nothing else", async () => {
    for (const origin of ["https://evil.example.com", "null", "http://localhost.example.com"]) {
      expect((await askAs(origin)).status).toBe(403);
      expect((await askAs(origin, "/-/ready")).status).toBe(200);
    }
  });
});
