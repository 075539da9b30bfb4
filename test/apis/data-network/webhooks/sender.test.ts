import { createHmac } from "node:crypto";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { EventExamples } from "../../../../generated/webhook-senders.js";
import { sender } from "../../../../src/apis/data-network/webhooks/sender.js";
import { readBundle } from "../../../support/contracts.js";
import { event, SECRET } from "./deliveries.js";

describe("what sends the events", () => {
  test("has every event of the contract with its examples, in their order, and each passes its check", () => {
    const { webhooks = {} } = readBundle("data-network");
    const names = (of: Readonly<Record<string, readonly { name: string }[]>>) =>
      Object.entries(of).map(([type, examples]) => [type, examples.map(({ name }) => name)]);
    const inContract = Object.entries(webhooks).map(([type, { post }]) => {
      const { content } = post?.requestBody as { content: Record<string, { examples: object }> };
      return [type, Object.keys(content["application/json"]?.examples ?? {})];
    });
    expect(names(sender.examples)).toEqual(inContract);
    expect(inContract).toHaveLength(37);
    for (const [type, examples] of Object.entries(sender.examples))
      for (const { value } of examples) {
        expect(value).toMatchObject({ type });
        expect(sender.check(value)).toEqual([]);
      }
  });

  test("says where an event breaks the contract, and no value", () => {
    expect(sender.check(event({ data: { userId: 7, accountId: "a-1", providers: ["a-secret"] } }))).toEqual([
      "/data/userId must be a string",
    ]);
    expect(sender.check(event({ id: undefined }))).not.toEqual([]);
    expect(sender.check(undefined)).not.toEqual([]);
  });

  test("signs as the pages say: HMAC-SHA512 of the bytes, in hex", async () => {
    const body = '{ "of": "Zoë ✓" }';
    const signature = createHmac("sha512", SECRET).update(body).digest("hex");
    expect(await sender.sign(body, SECRET)).toEqual({ "Smile-Signature": signature });
  });

  test("its examples have types", () => {
    expectTypeOf<EventExamples["ACCOUNT_CONNECTED"]>().toEqualTypeOf<"account-connected">();
    expectTypeOf<EventExamples["RECORD_COMPLETED"]>().toEqualTypeOf<"record-complete" | "nothing-on-record">();
  });
});
