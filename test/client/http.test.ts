import { afterAll, beforeAll, expect, test } from "vitest";
import { createDataNetworkClient, type DataNetworkClient } from "../../src/data-network/index.js";
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

test.each(["", ".", "..", "%2e%2E"])("the path value %j, which would reach another resource, is refused", async (id) => {
  const before = server.received.length;
  await expect(smile.http.GET("/accounts/{id}", { params: { path: { id } } })).rejects.toThrow(/"id" must be non-empty/);
  expect(server.received.length).toBe(before);
});

test("a list is written as the contract says, and as the client's own methods write it", async () => {
  await smile.http.GET("/providers", { params: { query: { ids: ["grab", "o'hara"] } } });
  const own = server.received.at(-1)?.url;
  await smile.listProviders({ query: { ids: ["grab", "o'hara"] } });
  expect([own, server.received.at(-1)?.url]).toEqual(Array(2).fill("/v1/providers?ids=grab,o%27hara"));
});
