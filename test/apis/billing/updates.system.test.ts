import { afterEach, describe, expect, test } from "vitest";
import { createBillingClient } from "../../../generated/billing/index.js";
import { type RealServer, startServer } from "../../support/real-server.js";

let server: RealServer | undefined;
afterEach(() => server?.close());

const id = "e5f946bb-6b31-4bbd-ae6c-247c54a57b4b";
type Responses = "refuse" | "report" | "off";

async function update(status: number, answer: unknown, responses: Responses = "refuse") {
  server = await startServer((_request, response) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
  });
  const smile = createBillingClient({ baseUrl: `${server.origin}/test`, retry: false, validate: { responses } });
  return smile.updateSubscription({ path: { id }, body: { description: "The A2 Start D Plan" } });
}

test("an update is sent to its stage, as JSON, without credentials", async () => {
  await update(200, { subscriptionId: id, status: "UPDATED" });
  const [request] = server?.received ?? [];
  expect(request).toMatchObject({
    method: "POST",
    url: `/test/api/subscription/${id}/update`,
    headers: { "content-type": "application/json", accept: "application/json" },
  });
  expect(request?.headers.authorization).toBeUndefined();
});

describe("what the status of an update means", () => {
  test("UPDATED is a success", async () => {
    expect(await update(200, { subscriptionId: id, status: "UPDATED" })).toMatchObject({
      kind: "ok",
      data: { subscriptionId: id },
    });
  });

  test("UPDATED with an empty list of codes is a success", async () => {
    expect(await update(200, { subscriptionId: id, status: "UPDATED", errors: [] })).toMatchObject({ kind: "ok" });
  });

  test("ERROR with codes is a rejection with the codes", async () => {
    const result = await update(200, { subscriptionId: id, status: "ERROR", errors: ["DUPLICATE_USERNAME"] });
    expect(result).toMatchObject({ ok: false, kind: "rejected", status: 200 });
    expect(result.kind === "rejected" && result.error.errors).toEqual(["DUPLICATE_USERNAME"]);
  });

  test("INTERNAL_ERROR with 200 is a rejection", async () => {
    expect(await update(200, { subscriptionId: id, status: "INTERNAL_ERROR" })).toMatchObject({
      kind: "rejected",
      status: 200,
    });
  });

  test("INTERNAL_ERROR with 500 is an api-error", async () => {
    const result = await update(500, { subscriptionId: id, status: "INTERNAL_ERROR" });
    expect(result).toMatchObject({ kind: "api-error", status: 500 });
    expect(result.kind === "api-error" && result.error.status).toBe("INTERNAL_ERROR");
  });

  const undecided: [string, object, string][] = [
    ["ERROR without codes", { status: "ERROR" }, "/errors"],
    ["ERROR with an empty list of codes", { status: "ERROR", errors: [] }, "/errors"],
    ["UPDATED with codes", { status: "UPDATED", errors: ["NOT_SUBSCRIPTION"] }, "/errors"],
    ["INTERNAL_ERROR with codes", { status: "INTERNAL_ERROR", errors: ["NOT_SUBSCRIPTION"] }, "/errors"],
    ["a status that the contract does not have", { status: "DONE" }, "/status"],
    ["a status in small letters", { status: "updated" }, "/status"],
    ["no status", {}, "/status"],
  ];
  test.each(undecided)(
    "%s is a violation, whatever the client was told about violations",
    async (_name, answer, path) => {
      for (const responses of ["refuse", "report", "off"] as const) {
        const result = await update(200, { subscriptionId: id, ...answer }, responses);
        await server?.close();
        expect(result).toMatchObject({ ok: false, kind: "contract-violation" });
        expect(result.kind === "contract-violation" && result.issues[0]?.path).toBe(path);
      }
    },
  );
});

describe("a violation that decides nothing", () => {
  const answer = { subscriptionId: 5, status: "UPDATED" };
  test.each([
    ["refuse", "contract-violation"],
    ["report", "ok"],
    ["off", "ok"],
  ] as const)("is treated as the client was told: %s", async (responses, kind) => {
    const result = await update(200, answer, responses);
    expect(result).toMatchObject({ kind });
    expect("issues" in result).toBe(responses !== "off");
    // Two schemas describe the id: that of every update, and that of one that succeeded.
    if ("issues" in result)
      expect(new Set(result.issues?.map(({ path }) => path))).toEqual(new Set(["/subscriptionId"]));
  });

  test("is reported beside a rejection", async () => {
    expect(await update(200, { subscriptionId: 5, status: "ERROR", errors: ["NEW"] }, "report")).toMatchObject({
      kind: "rejected",
      issues: [{ path: "/subscriptionId" }],
    });
  });
});
