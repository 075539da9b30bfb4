import { afterAll, beforeAll, expect, test } from "vitest";
import { createDataNetworkClient, type DataNetworkClient } from "../../generated/data-network/index.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";

let server: RealServer;
let smile: DataNetworkClient;

beforeAll(async () => {
  server = await startServer((request, response) => {
    if (request.url === "/v1/accounts?size=1") return response.writeHead(302, { Location: "/v1/accounts" }).end();
    return response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(envelope(account)));
  });
  smile = createDataNetworkClient({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s" });
});
afterAll(() => server.close());

test("a path-typed call has the credentials and gives openapi-fetch's own answer", async () => {
  const { data, response } = await smile.http.GET("/accounts/{id}", { params: { path: { id: "a-1" } } });
  expect(data?.data.connectionStatus).toBe("CONNECTED");
  expect(response.status).toBe(200);
  expect(server.received.at(-1)?.headers.authorization).toBe(`Basic ${btoa("k:s")}`);
});

test("a redirect is not followed", async () => {
  const { response } = await smile.http.GET("/accounts", { params: { query: { size: 1 } } });
  expect(response.status).toBe(302);
});

test.each(["", ".", "..", "%2e%2E"])(
  "the path value %j, which would reach another resource, is refused",
  async (id) => {
    const before = server.received.length;
    await expect(smile.http.GET("/accounts/{id}", { params: { path: { id } } })).rejects.toThrow(
      /"id" must be non-empty/,
    );
    expect(server.received.length).toBe(before);
  },
);

test.each<[string, unknown, RegExp]>([
  [
    "a promise, whose await was forgotten",
    Promise.resolve({ params: {} }),
    /^The options of a call must be a plain object/,
  ],
  ["a Map", new Map([["params", { query: { userId: "u-1" } }]]), /^The options of a call must be a plain object/],
  ["a list", [{ params: {} }], /^The options of a call must be a plain object/],
  ["parameters in a Map", { params: new Map([["path", { id: "a-1" }]]) }, /^"params" must be a plain object/],
  [
    "parameters that are inherited",
    { params: Object.create({ path: { id: "a-1" } }) as object },
    /^"params" must be a plain object/,
  ],
  ["no parameters", {}, /^Path parameter \{id\} is missing/],
  ["no options", undefined, /^Path parameter \{id\} is missing/],
  ["no path", { params: { query: {} } }, /^Path parameter \{id\} is missing/],
  ["a path of no text", { params: { path: "" } }, /^Path parameter \{id\} is missing/],
  ["a path with another name", { params: { path: { ID: "a-1" } } }, /^Path parameter \{id\} is missing/],
  ["a path that is undefined", { params: { path: { id: undefined } } }, /^Path parameter "id" must be/],
])("%s: what openapi-fetch would leave out or send as it is, is refused", async (_name, init, message) => {
  const before = server.received.length;
  const get = smile.http.GET as (path: string, init: unknown) => Promise<unknown>;
  await expect(get("/accounts/{id}", init)).rejects.toThrow(message);
  await expect(get("/accounts/{id}", init)).rejects.toThrow(TypeError);
  expect(server.received.length).toBe(before);
});

test("middlewares are asked as openapi-fetch asks them", async () => {
  const seen: string[] = [];
  const middleware = { onRequest: ({ schemaPath }: { readonly schemaPath: string }) => void seen.push(schemaPath) };
  const { http } = createDataNetworkClient({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s" });
  http.use(middleware);
  await http.GET("/accounts/{id}", { params: { path: { id: "a-1" } } });
  http.eject(middleware);
  await http.GET("/accounts");
  expect(seen).toEqual(["/accounts/{id}"]);
});

test("a list is written as the contract says, and as the client's own methods write it", async () => {
  await smile.http.GET("/providers", { params: { query: { ids: ["grab", "o'hara"] } } });
  const own = server.received.at(-1)?.url;
  await smile.listProviders({ query: { ids: ["grab", "o'hara"] } });
  expect([own, server.received.at(-1)?.url]).toEqual(Array(2).fill("/v1/providers?ids=grab,o%27hara"));
});
