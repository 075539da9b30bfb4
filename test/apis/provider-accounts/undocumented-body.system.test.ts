import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { createProviderAccountsClient } from "../../../generated/provider-accounts/index.js";
import { validateResponse } from "../../../generated/provider-accounts/validate.js";
import { type RealServer, startServer } from "../../support/real-server.js";

// What a 401 carries, no source says: whatever it is, the service has refused.

const MAX_RESPONSE_BYTES = 1_000;
const path = { userId: "b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73" };
const account = { ...path, providerAccountId: 2041 };

let server: RealServer | undefined;
afterEach(() => server?.close());

async function clientFor(answer: (response: ServerResponse) => void, responses: "refuse" | "report" | "off") {
  server = await startServer((_request, response) => answer(response));
  return createProviderAccountsClient({
    accessToken: "token",
    baseUrl: `${server.origin}/v2`,
    retry: false,
    maxResponseBytes: MAX_RESPONSE_BYTES,
    validate: { responses },
  });
}

const send =
  (body: string | Uint8Array | undefined, type?: string) =>
  (response: ServerResponse): void => {
    if (type !== undefined) response.setHeader("Content-Type", type);
    response.writeHead(401).end(body);
  };

const JSON_TYPE = "application/json";
const BODIES: readonly [string, (response: ServerResponse) => void, unknown][] = [
  ["no body", send(undefined), undefined],
  ["no body, declared as JSON", send("", JSON_TYPE), undefined],
  ["the form of other errors", send('{"Message":"No","Errors":[]}', JSON_TYPE), { Message: "No", Errors: [] }],
  ["another object", send('{"error":"invalid_token"}', JSON_TYPE), { error: "invalid_token" }],
  ["a list", send("[1]", JSON_TYPE), [1]],
  ["a text as JSON", send('"no"', JSON_TYPE), "no"],
  ["null", send("null", JSON_TYPE), null],
  ["a page", send("<html>401</html>", "text/html"), "<html>401</html>"],
  ["text without a type", send("Unauthorized"), "Unauthorized"],
  ["text declared as JSON", send("Unauthorized", JSON_TYPE), "Unauthorized"],
  ["JSON that ends too early", send('{"Message":"N', JSON_TYPE), '{"Message":"N'],
  ["bytes that are no UTF-8", send(new Uint8Array([0x4e, 0xff]), "text/plain"), "N\ufffd"],
  ["more than the client reads", send("x".repeat(MAX_RESPONSE_BYTES + 1), "text/html"), expect.stringMatching(/^x+$/)],
];

describe.each(BODIES)("a 401 with %s is an api-error", (_name, answer, error) => {
  test.each(["refuse", "report", "off"] as const)("where violations are to be handled by: %s", async (responses) => {
    const result = await (await clientFor(answer, responses)).listProviderAccounts({ path });
    expect(result).toMatchObject({ ok: false, kind: "api-error", status: 401 });
    expect(result).not.toHaveProperty("issues");
    expect(result.kind === "api-error" && result.error).toEqual(error);
  });
});

test("it is one at every operation, and its body has no type", async () => {
  const client = await clientFor(send("<html>", "text/html"), "refuse");
  const results = [
    await client.listProviderAccounts({ path }),
    await client.getProviderAccount({ path: account }),
    await client.deleteProviderAccount({ path: account }),
    await client.refreshProviderAccount({ path: account }),
    await client.connectProviderAccount({ path, body: { ProviderName: "ACH" } }),
    await client.getConnectStatus({ path: { ...path, token: "4d6f0a1b" } }),
    await client.verifyProviderAccount({ path: account, body: ["0.12"] }),
  ];
  expect(results.map(({ kind }) => kind)).toEqual(results.map(() => "api-error"));
  for (const result of results) {
    if (result.kind !== "api-error" || result.status !== 401) continue;
    result.error satisfies unknown;
    // @ts-expect-error Nobody knows what it is.
    result.error satisfies object | undefined;
  }
});

test("the other errors are still held against the contract", async () => {
  const client = await clientFor((response) => response.writeHead(404).end("<html>"), "refuse");
  expect(await client.listProviderAccounts({ path })).toMatchObject({ kind: "contract-violation", status: 404 });
});

test("validateResponse takes any body of it, and none", () => {
  for (const body of [undefined, null, "", "<html>", 5, [], {}, { Message: 5 }])
    expect(validateResponse("getProviderAccount", 401, body)).toEqual({ valid: true });
  expect(validateResponse("getProviderAccount", 404, undefined)).toMatchObject({ valid: false });
});
