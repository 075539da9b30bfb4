import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { type BillingClientOptions, createBillingClient } from "../../../generated/billing/index.js";
import { type RealServer, startServer } from "../../support/real-server.js";

let server: RealServer | undefined;
afterEach(() => server?.close());

async function sentAuthorization(auth: BillingClientOptions["auth"]): Promise<string | undefined> {
  server = await startServer((_request, response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end('{"accountId":"a","status":"UPDATED"}'),
  );
  const smile = createBillingClient({ baseUrl: `${server.origin}/live`, auth });
  expect((await smile.updateAccount({ path: { id: "2142420815" }, body: {} })).kind).toBe("ok");
  return server.received[0]?.headers.authorization;
}

describe("credentials, which no page documents", () => {
  test("may be left out", async () => expect(await sentAuthorization(undefined)).toBeUndefined());
  test("may be a name and a password", async () =>
    expect(await sentAuthorization({ username: "käthe", password: "p:w" })).toBe(
      `Basic ${Buffer.from("käthe:p:w").toString("base64")}`,
    ));
  test("may be the whole header", async () =>
    expect(await sentAuthorization({ authorization: "BASIC 1234" })).toBe("BASIC 1234"));
});

describe("a client that is set up wrongly does not come to be", () => {
  const wrong: [string, object, RegExp][] = [
    ["no baseUrl", { baseUrl: undefined }, /^Option "baseUrl" is missing\.$/],
    ["a mode, which this API does not have", { mode: "live" }, /Unknown option "mode"/],
    ["a password alone", { auth: { password: "CANARY" } }, /"auth.username"/],
    [
      "both forms of credentials",
      { auth: { authorization: "x", username: "u", password: "CANARY" } },
      /either "auth.authorization" or/,
    ],
    ["a header of two lines", { auth: { authorization: "CANARY\r\nX: y" } }, /"auth.authorization" must be the value/],
    ["an empty header", { auth: { authorization: "" } }, /"auth.authorization"/],
  ];
  test.each(wrong)("%s", (_name, options, message) => {
    const create = () =>
      createBillingClient({ baseUrl: "https://billing.example.test/live", ...options } as BillingClientOptions);
    expect(create).toThrow(message);
    try {
      create();
    } catch (error) {
      expect(inspect(error)).not.toContain("CANARY");
    }
  });
});
