import { afterAll, beforeAll, expect, test } from "vitest";
import { createDataNetworkClient } from "../../generated/data-network/index.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";
import { codesIn, readGuide } from "./guide.js";

const guide = readGuide("authentication-and-modes");
const ACCOUNT = { path: { id: "a-1" } };

let server: RealServer;
beforeAll(async () => {
  const body = JSON.stringify(envelope(account));
  server = await startServer((_request, response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end(body),
  );
});
afterAll(() => server.close());

const client = (headers: Record<string, string> = {}) =>
  createDataNetworkClient({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", retry: false, headers });

const [, sentence = ""] = /cannot send: (`.*?`)\./.exec(guide.prose) ?? [];
const refused = ["Authorization", "Prefer", ...codesIn(sentence)];

test.each(refused)("%s is refused", async (name) => {
  const headers = { [name]: "x" };
  expect(await client().getAccount({ ...ACCOUNT, headers })).toMatchObject({ kind: "invalid-request", attempts: 0 });
  expect(() => client(headers)).toThrow(TypeError);
});

test("the list of refused headers is not empty", () => expect(refused.length).toBeGreaterThan(10));

test("the service sees the runtime's User-Agent, or the one that was given", async () => {
  await client().getAccount(ACCOUNT);
  const withHeaders = client({ "User-Agent": "my-app/1.0", "X-Tenant": "north" });
  await withHeaders.getAccount({ ...ACCOUNT, headers: { "X-Tenant": undefined } });
  const seen = server.received.slice(-2).map(({ headers }) => [headers["user-agent"], headers["x-tenant"]]);
  expect(seen).toEqual([
    ["node", undefined],
    ["my-app/1.0", "north"],
  ]);
});
