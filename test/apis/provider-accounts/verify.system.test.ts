import { afterEach, describe, expect, test } from "vitest";
import { createProviderAccountsClient } from "../../../generated/provider-accounts/index.js";
import { type RealServer, startServer } from "../../support/real-server.js";

let server: RealServer | undefined;
afterEach(() => server?.close());

const path = { userId: "f9c17928-5587-4da9-babb-941796efd8f5", providerAccountId: 123 };

async function clientFor(status: number, text: string, responses: "refuse" | "report" | "off" = "refuse") {
  server = await startServer((request, response) => {
    request.resume();
    response
      .writeHead(status, { "Content-Type": "application/json;charset=UTF-8" })
      .end(status === 204 ? undefined : text);
  });
  return createProviderAccountsClient({
    baseUrl: `${server.origin}/v2`,
    accessToken: "token",
    retry: false,
    validate: { responses },
  });
}

describe("what verifying comes to", () => {
  test("Succeeded is a success", async () => {
    const smile = await clientFor(200, '{"Result":"Succeeded"}');
    expect(await smile.verifyProviderAccount({ path, body: ["0.12", "0.61"] })).toMatchObject({
      kind: "ok",
      data: { Result: "Succeeded" },
    });
  });

  test.each([true, false])("Failed is a rejection that keeps RetryAllowed: %s", async (RetryAllowed) => {
    const smile = await clientFor(200, JSON.stringify({ Result: "Failed", RetryAllowed }));
    const result = await smile.verifyProviderAccount({ path, body: ["0.12"] });
    expect(result).toMatchObject({ ok: false, kind: "rejected", status: 200 });
    expect(result.kind === "rejected" && result.error.RetryAllowed).toBe(RetryAllowed);
  });

  test.each(["refuse", "report", "off"] as const)(
    "any other result is a violation, with responses %s",
    async (responses) => {
      const smile = await clientFor(200, '{"Result":"Pending"}', responses);
      expect(await smile.verifyProviderAccount({ path, body: ["0.12"] })).toMatchObject({
        kind: "contract-violation",
        issues: [{ path: "/Result", keyword: "enum" }],
      });
    },
  );

  test.each([
    [[], "/body", "minItems"],
    [[0.12], "/body/0", "type"],
    [["0.12", null], "/body/1", "type"],
  ])("codes %j are not sent", async (body, issuePath, keyword) => {
    const smile = await clientFor(200, '{"Result":"Succeeded"}');
    expect(await smile.verifyProviderAccount({ path, body: body as string[] })).toMatchObject({
      kind: "invalid-request",
      issues: [{ path: issuePath, keyword }],
    });
  });
});

describe("operations without an answer", () => {
  test.each(["refreshProviderAccount", "deleteProviderAccount"] as const)(
    "%s succeeds with 204 and no data, whatever its content type says",
    async (operation) => {
      const smile = await clientFor(204, "");
      expect(await smile[operation]({ path })).toMatchObject({
        kind: "ok",
        status: 204,
        data: undefined,
        body: undefined,
      });
      expect(server?.received[0]?.headers["content-type"]).toBeUndefined();
    },
  );

  test("an id that is no number is not sent", async () => {
    const smile = await clientFor(204, "");
    expect(
      await smile.deleteProviderAccount({ path: { ...path, providerAccountId: "Connect" as never } }),
    ).toMatchObject({ kind: "invalid-request", issues: [{ path: "/path/providerAccountId", keyword: "type" }] });
  });
});
