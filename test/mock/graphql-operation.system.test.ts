import { request as httpRequest } from "node:http";
import { describe, expect, test } from "vitest";
import { readJson, useMock } from "./running-mock.js";

const PATH = "/api/ql";
const mock = useMock("billing");
const post = (body: unknown, headers: Record<string, string> = {}) => mock.post(PATH, body, headers);

describe("a GraphQL request", () => {
  test("is executed", async () => {
    const query = "query find($usn: String!) { account(usn: $usn) { description Txs { amount } } }";
    const response = await post({ query, variables: { usn: "2147000381" }, operationName: "find" });
    expect(await readJson(response, 200)).toEqual({
      data: { account: { description: "Currawong Cycles", Txs: [{ amount: "445.50" }] } },
    });
    expect(response.headers.has("x-smile-contracts")).toBe(false);
  });

  test("may lack variables and a name, or have null for them", async () => {
    const data = { __typename: "Query" };
    expect(await readJson(await post({ query: "{ __typename }" }), 200)).toEqual({ data });
    const nulls = { query: "{ __typename }", variables: null, operationName: null };
    expect(await readJson(await post(nulls), 200)).toEqual({ data });
  });

  test.each([
    ["{ nothing }", /Cannot query field "nothing"/],
    ["{", /Syntax Error/],
    ["mutation { a }", /queries only/],
  ])("that is wrong (%s) is answered with what is wrong, and 200", async (query, message) => {
    const body = await readJson(await post({ query }), 200);
    expect(Object.keys(body)).toEqual(["errors"]);
    expect(body.errors[0].message).toMatch(message);
  });

  test.each([[{}], [{ query: 1 }], [{ query: "{ a }", variables: [] }], [[]], ["{ a }"], [null]])(
    "that is none, %j, is refused like any invalid request",
    async (body) => {
      // What billing answers to an invalid request, whatever the operation.
      expect((await post(body)).status).toBe(500);
    },
  );

  test("gets a named example where it prefers one", async () => {
    const response = await post({ query: "{ __typename }" }, { Prefer: "example=no-such-account" });
    expect(await readJson(response, 200)).toEqual({ data: { account: null } });
    expect(response.headers.get("preference-applied")).toBe("example=no-such-account");
    expect((await post({ query: "{ __typename }" }, { Prefer: "example=none-such" })).status).toBe(400);
  });

  test("of several at once, each gets its own answer", async () => {
    const usns = ["2142420815", "2147000381", "2140000016"];
    const answers = await Promise.all(
      usns.map(async (usn) => readJson(await post({ query: `{ account(usn: "${usn}") { usn } }` }), 200)),
    );
    expect(answers.map(({ data }) => data.account.usn)).toEqual(usns);
  });
});

describe("a GraphQL request by GET, as some clients send it", () => {
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${mock.url(PATH)}?${new URLSearchParams(parameters)}`, { headers });

  test("is executed, and marked as something that no page documents", async () => {
    const response = await get({
      query: "query A($u: String) { account(usn: $u) { usn } } query B { allPlans { count } }",
      variables: '{"u":"2142420815"}',
      operationName: "A",
    });
    expect(await readJson(response, 200)).toEqual({ data: { account: { usn: "2142420815" } } });
    expect(response.headers.get("x-smile-contracts")).toBe("not documented by the source");
  });

  test("is answered with what is wrong, where something is", async () => {
    const { errors } = await readJson(await get({ query: "{ __typename }", variables: "{" }), 200);
    expect(errors[0].message).toMatch(/variables/);
  });

  test("is none without a query, or where a browser wants the page", async () => {
    expect((await get({})).status).toBe(404);
    const page = await get({ query: "{ __typename }" }, { Accept: "text/html" });
    expect(page.headers.get("content-type")).toContain("text/html");
  });
});

describe("the page to write GraphQL in", () => {
  const get = (accept: string, path = PATH, method = "GET") =>
    fetch(mock.url(path), { method, headers: { Accept: accept } });

  test("is what a browser gets", async () => {
    const response = await get("text/html,application/xhtml+xml,*/*;q=0.8");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const page = await response.text();
    expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(page)));
    expect(page).toContain("<title>GraphQL (mock)</title>");
    expect(page).toContain('"endpoint":"/billing/live/api/ql"');
    expect((await get("text/html", PATH, "HEAD")).status).toBe(200);
  });

  test("is not what anybody else gets, nor what another path has", async () => {
    for (const response of [await get("application/json"), await get("*/*"), await get("text/html", "/api/orders")]) {
      expect(response.status).not.toBe(200);
      expect(response.headers.get("content-type") ?? "").not.toContain("html");
    }
    expect((await get("text/html", PATH, "DELETE")).status).not.toBe(200);
  });

  test("has no tag of the request's own", async () => {
    // Node's own client of HTTP sends what a browser would encode.
    const page = await new Promise<string>((resolve, reject) => {
      const path = "/billing/a<!--<script>/api/ql";
      httpRequest({ port: mock.mock().port, path, headers: { Accept: "text/html" } }, (response) => {
        let text = "";
        response.on("data", (chunk) => (text += String(chunk))).on("end", () => resolve(text));
      })
        .on("error", reject)
        .end();
    });
    expect(page).not.toContain("a<!--");
  });
});
