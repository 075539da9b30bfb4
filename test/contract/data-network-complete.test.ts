import { describe, expect, test } from "vitest";
import { createDataNetworkClient, pages } from "../../generated/data-network/index.js";
import * as schemas from "../../generated/data-network/schemas.js";
import { validateWebhook } from "../../generated/data-network/validate.js";
import { readBundle } from "../support/contracts.js";
import { type Places, readObjects, readTable } from "../support/fact-tables.js";
import { smallest } from "../support/fact-values.js";
import { validatorsOf } from "../support/validators-by-name.js";
import { describeSchemas } from "./behaves-as-facts.js";
import { describeCalls } from "./calls-as-facts.js";
import { describeContract } from "./held-against-facts.js";
import { describeOperations } from "./operations-as-facts.js";

// The tables are what is publicly known of the API, put down independently of the contract, row by row.
describeContract("data-network");
describeSchemas("data-network", schemas as never);
describeOperations("data-network", validatorsOf("data-network"));
describeCalls("data-network", {
  baseUrl: "https://sandbox.smileapi.io/v1",
  clientOf: (fetch) =>
    createDataNetworkClient({ mode: "sandbox", apiKey: "key", apiSecret: "secret", rateLimit: false, fetch }) as never,
  pages: pages as never,
  dataWithoutEnvelope: () => undefined,
  authorization: { basic: `Basic ${btoa("key:secret")}` },
});

describe("events", () => {
  const objects = readObjects("data-network");
  const rows = readTable("data-network", "events").map(([type = "", , body = ""]) => ({
    type: type.split(" ")[0] as string,
    body: body.split(" ")[1] as string,
  }));

  test.each(rows)("$type is known by its type, and no other event is taken for it", ({ type, body }) => {
    const event = smallest(objects, objects[body] as Places) as object;
    expect(validateWebhook(event)).toMatchObject({ valid: true, known: true });
    expect(validateWebhook({ ...event, type: `${type}_LATER` })).toMatchObject({ valid: true, known: false });
    expect(validateWebhook({ ...event, data: null })).toMatchObject({ valid: false });
  });

  test("can be subscribed to one by one, and all at once", () => {
    const types = objects["WebhookEventTypeKnown"]?.[""]?.values;
    expect([...(types ?? [])].sort()).toEqual([...rows.map(({ type }) => type), "ALL_EVENTS"].sort());
  });

  test("are said to be signed in the header of the facts", () => {
    const { tags } = readBundle("data-network") as unknown as { tags: { name: string; description: string }[] };
    const { description = "" } = tags.find(({ name }) => name === "Webhooks") ?? {};
    for (const word of ["`Smile-Signature`", "HMAC-SHA512", "18.142.61.230"]) expect(description).toContain(word);
  });
});
