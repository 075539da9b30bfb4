import { describe, expect, test } from "vitest";
import { validateWebhook } from "../../generated/data-network/validate.js";
import { listExamples, listWebhookExamples } from "../support/contracts.js";
import { validatorsOf } from "../support/validators-by-name.js";

// What real services and their users are known to send, beside what the tables say of each attribute.

type Json = Record<string, any>;

const network = validatorsOf("data-network");
const billing = validatorsOf("billing");
const accounts = validatorsOf("provider-accounts");

const VALID = { valid: true };
const clone = (value: unknown): Json => structuredClone(value) as Json;
const answer = (api: "data-network" | "provider-accounts", operationId: string, status = 200): Json =>
  clone(listExamples(api).find((example) => example.operationId === operationId && example.status === status)?.value);

describe("data network: an item is not lost for a source type that is not known", () => {
  test.each([
    ["null", (metadata: Json) => void (metadata["sourceType"] = null)],
    ["absent", (metadata: Json) => void delete metadata["sourceType"]],
    ["new", (metadata: Json) => void (metadata["sourceType"] = "LEDGER")],
  ])("%s", (_name, change) => {
    const body = answer("data-network", "getIdentity");
    change(body["data"].metadata);
    expect(network.validateResponse("getIdentity", 200, body)).toEqual(VALID);
  });

  test("what says where it is from stays, and a type is text", () => {
    for (const [name, value] of [
      ["sourceId", null],
      ["userId", undefined],
      ["sourceType", 5],
    ] as const) {
      const body = answer("data-network", "getIdentity");
      body["data"].metadata[name] = value;
      expect(network.validateResponse("getIdentity", 200, body)).toMatchObject({ valid: false });
    }
  });
});

describe("data network: the code of an error decides, whatever stands beside it", () => {
  test.each([undefined, null, [1], "no", 5, {}])("data is %j", (data) => {
    const body = { ...answer("data-network", "getUser", 404), data };
    expect(network.validateResponse("getUser", 404, body)).toEqual(VALID);
  });

  test("without a code it is none", () => {
    const { code: _, ...body } = answer("data-network", "getUser", 404);
    expect(network.validateResponse("getUser", 404, body)).toMatchObject({ valid: false });
  });
});

describe("data network: what published answers print without a declaration has its type", () => {
  const income = (paymentMethod: unknown) => {
    const body = answer("data-network", "listIncomes");
    body["data"].items[0].paymentMethod = paymentMethod;
    return network.validateResponse("listIncomes", 200, body);
  };

  test("paymentMethod of an income", () => {
    expect(income("Bank transfer")).toEqual(VALID);
    expect(income(null)).toEqual(VALID);
    expect(income(5)).toMatchObject({ valid: false });
  });

  test("name of the person in the result of a record", () => {
    const record = (name: unknown) => {
      const event = listWebhookExamples("data-network")
        .map(({ value }) => clone(value))
        .find(({ type, data }) => type === "RECORD_COMPLETED" && data.payload?.result);
      if (event === undefined) throw new Error("no example has a result");
      event["data"].payload.result.name = name;
      return validateWebhook(event);
    };
    expect(record("Ana Ruiz")).toMatchObject(VALID);
    expect(record(null)).toMatchObject(VALID);
    expect(record(["Ana"])).toMatchObject({ valid: false });
  });
});

test("provider accounts: an expiry that is null is as good as absent", () => {
  const body = answer("provider-accounts", "getProviderAccount");
  for (const ExpirationDate of [null, undefined, "2027-01-01T00:00:00Z"])
    expect(accounts.validateResponse("getProviderAccount", 200, { ...body, ExpirationDate })).toEqual(VALID);
  for (const ExpirationDate of ["2027-01-01", 5])
    expect(accounts.validateResponse("getProviderAccount", 200, { ...body, ExpirationDate })).toMatchObject({
      valid: false,
    });
});

describe("billing", () => {
  const order = (attributes: Json) =>
    billing.validateRequest("createOrder", { body: { accounts: [{ packageId: 14, ...attributes }] } });

  test("an id of any length is taken, and none is none", () => {
    const update = (id: string) => billing.validateRequest("updateAccount", { path: { id }, body: {} });
    expect(update("1".repeat(5_000))).toEqual(VALID);
    expect(update("")).toMatchObject({ valid: false });
  });

  test("a delay may be a fraction", () => {
    expect(order({ releaseDelay: 1.5 })).toEqual(VALID);
    expect(billing.validateRequest("updateSubscription", { path: { id: "1" }, body: { releaseDelay: 0.5 } })).toEqual(
      VALID,
    );
  });

  test("a currency has three capital letters", () => {
    for (const currency of ["AUD", "FJD", "XTS"]) expect(order({ currency })).toEqual(VALID);
    for (const currency of ["aud", "AU", "AUDX", "A1D", " AUD", ""])
      expect(order({ currency })).toMatchObject({ valid: false, issues: [{ keyword: "pattern" }] });
  });
});
