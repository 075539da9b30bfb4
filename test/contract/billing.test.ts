import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { OrderEntry } from "../../generated/billing/index.js";
import { listExamples, readBundle } from "../support/contracts.js";
import { validatorsOf } from "../support/validators-by-name.js";

type Json = Record<string, unknown>;

const { validateRequest, validateResponse } = validatorsOf("billing");
const bundle = readBundle("billing");
const examples = listExamples("billing");
const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./samples/billing/${name}.json`, import.meta.url), "utf8"));
const VALID = { valid: true };

/** Every code that an operation's examples of 200 show. */
function shownCodes(operationId: string): string[] {
  const answers = examples
    .filter((example) => example.operationId === operationId && example.status === 200)
    .map(({ value }) => value as Json);
  const entries = answers.flatMap((answer) => [
    answer,
    ...[answer["accounts"], answer["subscriptions"]].flatMap((map) => Object.values((map as Json | undefined) ?? {})),
  ]);
  return [...new Set(entries.flatMap((entry) => ((entry as Json)["errors"] as string[] | undefined) ?? []))].sort();
}

test.each([
  ["createOrder", "OrderErrorCodeKnown"],
  ["updateAccount", "AccountUpdateErrorCodeKnown"],
  ["updateSubscription", "SubscriptionUpdateErrorCodeKnown"],
])("every code of %s is in an example", (operationId, schema) => {
  expect(shownCodes(operationId)).toEqual(bundle.components.schemas[schema]?.enum?.slice().sort());
});

describe("the samples of the source pages", () => {
  test.each([
    ["createOrder", "order"],
    ["updateAccount", "account-update"],
    ["updateSubscription", "subscription-update"],
  ])("a request of %s: %s", (operationId, name) => {
    const path = operationId === "createOrder" ? {} : { path: { id: "e5f946bb-6b31-4bbd-ae6c-247c54a57b4b" } };
    expect(validateRequest(operationId, { ...path, body: sample(name) })).toEqual(VALID);
  });

  test.each([
    ["createOrder", 200, "order-created"],
    ["createOrder", 200, "order-refused"],
    ["updateAccount", 200, "account-updated"],
    ["updateAccount", 200, "account-update-refused"],
    ["updateAccount", 500, "account-update-failed"],
    ["updateSubscription", 200, "subscription-updated"],
    ["updateSubscription", 200, "subscription-update-refused"],
    ["updateSubscription", 500, "subscription-update-failed"],
  ])("an answer of %s with %i: %s", (operationId, status, name) => {
    expect(validateResponse(operationId, status, sample(name))).toEqual(VALID);
  });

  test.each(["custom-fields-on-create", "custom-fields-on-update"])("%s, wherever there are custom fields", (name) => {
    const [custom, path] = [sample(name), { id: "2147000381" }];
    const order = { accounts: [{ packageId: 27, custom }], subscriptions: [{ serviceId: 382, custom }] };
    expect(validateRequest("createOrder", { body: order })).toEqual(VALID);
    expect(validateRequest("updateAccount", { path, body: { custom } })).toEqual(VALID);
    expect(validateRequest("updateSubscription", { path, body: { custom } })).toEqual(VALID);
  });

  test("those of whole answers are among the examples", () => {
    const shown = (operationId: string) =>
      examples.filter((example) => example.operationId === operationId).map(({ value }) => value);
    expect(shown("createOrder")).toEqual(expect.arrayContaining([sample("order-created"), sample("order-refused")]));
    expect(shown("updateAccount")).toContainEqual(sample("account-update-refused"));
    expect(shown("updateSubscription")).toContainEqual(sample("subscription-update-refused"));
  });
});

test("an entry of an order is told by its type as well", () => {
  const uuidOf = (entry: OrderEntry): string | undefined => entry.uuid ?? undefined;
  const codesOf = (entry: OrderEntry): string[] => (entry.uuid == null ? entry.errors : []);
  expect([uuidOf({ uuid: "u-1" }), codesOf({ errors: ["NOT_ACCOUNT"] })]).toEqual(["u-1", ["NOT_ACCOUNT"]]);
});

test.each(examples)("$operationId $status $name fulfils its schema", ({ operationId, status, value }) => {
  expect(validateResponse(operationId, status, value)).toEqual(VALID);
});

test("the answers to an order all have the shape of the first request: one account, two subscriptions", () => {
  const shapes = examples
    .filter(({ operationId }) => operationId === "createOrder")
    .map(({ value }) => Object.values(value as Json).map((map) => Object.keys(map as Json)));
  expect(new Set(shapes.map((shape) => JSON.stringify(shape)))).toEqual(new Set([JSON.stringify([["0"], ["0", "1"]])]));
});
