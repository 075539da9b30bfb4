import { describe, expect, test } from "vitest";
import { oracleOf } from "./contract-oracle.js";
import { expectDocumented, expectEmpty, readJson, useMock } from "./running-mock.js";

const mock = useMock("billing");
const { contract, exampleBody, expectValidBody } = oracleOf("billing");
const order = (body: unknown, headers?: Record<string, string>) => mock.post("/api/orders", body, headers);

const accountId = "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64";
const account = { packageId: 14 };
const subscription = { serviceId: 210 };
const ofAccount = { ...subscription, accountId };
const uuid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const rejection = (...errors: string[]) => ({ errors });

async function readOutcome(response: Response, isDocumented = true): Promise<any> {
  const body = await readJson(response, 200);
  expectValidBody("createOrder", 200, body);
  expectDocumented(response, isDocumented);
  expect(response.headers.has("preference-applied")).toBe(false);
  return body;
}

describe("a required id that is missing: 200 with its code on the entry, and the other entries created", () => {
  test.each([
    ["the account's package", { accounts: [{}] }, { accounts: { 0: rejection("PACKAGE_MISSING") } }],
    [
      "a service",
      { accounts: [account], subscriptions: [subscription, {}] },
      { accounts: { 0: { uuid } }, subscriptions: { 0: { uuid }, 1: rejection("SERVICE_MISSING") } },
    ],
    [
      "the account of a subscription, without one in the order",
      { subscriptions: [subscription] },
      { subscriptions: { 0: rejection("ACCOUNT_MISSING") } },
    ],
    [
      "the same, with a list of no accounts",
      { accounts: [], subscriptions: [ofAccount, subscription] },
      { accounts: {}, subscriptions: { 0: { uuid }, 1: rejection("ACCOUNT_MISSING") } },
    ],
    [
      "two of one entry",
      { subscriptions: [{}] },
      { subscriptions: { 0: rejection("SERVICE_MISSING", "ACCOUNT_MISSING") } },
    ],
    [
      "one in each list",
      { accounts: [{}], subscriptions: [{}, subscription] },
      {
        accounts: { 0: rejection("PACKAGE_MISSING") },
        subscriptions: { 0: rejection("SERVICE_MISSING"), 1: { uuid } },
      },
    ],
  ])("%s", async (_what, body, outcome) => {
    expect(await readOutcome(await order(body))).toEqual(outcome);
  });

  test("of the last of a hundred", async () => {
    const subscriptions = [...Array.from({ length: 99 }, () => subscription), {}];
    const body = await readOutcome(await order({ accounts: [account], subscriptions }));
    expect(Object.keys(body.subscriptions)).toHaveLength(100);
    expect(Object.entries<any>(body.subscriptions).filter(([, entry]) => entry.errors)).toEqual([
      ["99", rejection("SERVICE_MISSING")],
    ]);
  });

  test("no account in the order, but each subscription names one: nothing is missing", async () => {
    expect(await readOutcome(await order({ subscriptions: [ofAccount] }))).toEqual({ subscriptions: { 0: { uuid } } });
  });
});

describe("a preference never hides it", () => {
  test.each(["example=order-created", "code=200", "code=500", "code=418", "example=no-such", 'example="'])(
    "%s",
    async (preference) => {
      expect(await readOutcome(await order({ accounts: [{}] }, { Prefer: preference }))).toEqual({
        accounts: { 0: rejection("PACKAGE_MISSING") },
      });
    },
  );
});

describe("more than the limits: an empty 500, whatever else is missing", () => {
  test.each([
    ["two accounts", { accounts: [account, account] }],
    ["two accounts without a package", { accounts: [{}, {}] }],
    ["101 subscriptions", { accounts: [account], subscriptions: Array.from({ length: 101 }, () => subscription) }],
    ["101 subscriptions of nobody's", { subscriptions: Array.from({ length: 101 }, () => ({})) }],
  ])("%s", async (_what, body) => {
    for (const headers of [{}, { Prefer: "code=200" }]) {
      const response = await order(body, headers);
      await expectEmpty(response, 500);
      expectDocumented(response, true);
      expect(response.headers.has("preference-applied")).toBe(false);
    }
  });

  test("100 subscriptions are within them", async () => {
    await readOutcome(
      await order({ accounts: [account], subscriptions: Array.from({ length: 100 }, () => subscription) }),
    );
  });
});

describe("one violation that no rule explains makes the whole request undocumented", () => {
  test.each([
    ["an unknown attribute of another entry", { accounts: [{}], subscriptions: [{ ...subscription, unknown: 1 }] }],
    ["a wrong type of the same entry", { accounts: [{ comments: 1 }] }],
    ["a wrong type where the id is", { accounts: [{ packageId: "14" }] }],
    ["an account id that is none, without an account", { subscriptions: [{ serviceId: 210, accountId: "no uuid" }] }],
    ["an entry that is no object", { accounts: [null] }],
    ["an object in place of a list", { accounts: { 0: {} } }],
    ["more than the limits, and an unknown attribute", { accounts: [account, account], unknown: 1 }],
  ])("%s", async (_what, body) => {
    const response = await order(body);
    await expectEmpty(response, 500);
    expectDocumented(response, false);
  });
});

describe("a currency that cannot exist: 200 with its code on the entry, which no source says", () => {
  test.each(["aud", "AU", "AUDX", "A$D", ""])("%j", async (currency) => {
    const body = { accounts: [{ ...account, currency }], subscriptions: [{ ...subscription, currency }, subscription] };
    expect(await readOutcome(await order(body), false)).toEqual({
      accounts: { 0: rejection("CURRENCY_NOT_FOUND") },
      subscriptions: { 0: rejection("CURRENCY_NOT_FOUND"), 1: { uuid } },
    });
  });

  test("any three capital letters can", async () => {
    expect(await readOutcome(await order({ accounts: [{ ...account, currency: "XTS" }] }))).toEqual({
      accounts: { 0: { uuid } },
    });
  });
});

test("the contract documents no other answer to a violation", () => {
  expect(
    contract.paths["/api/orders"].post["x-violations"].map(({ at, keyword, code }: any) => [at, keyword, code]),
  ).toEqual([
    ["/accounts/*/packageId", "required", "PACKAGE_MISSING"],
    ["/subscriptions/*/serviceId", "required", "SERVICE_MISSING"],
    ["/subscriptions/*/accountId", "required", "ACCOUNT_MISSING"],
    ["/accounts/*/currency", "pattern", "CURRENCY_NOT_FOUND"],
    ["/subscriptions/*/currency", "pattern", "CURRENCY_NOT_FOUND"],
    ["/accounts", "maxItems", undefined],
    ["/subscriptions", "maxItems", undefined],
  ]);
});

describe("the answer has an entry for each of the order's, and no other", () => {
  const created = exampleBody("order-created");
  const refused = exampleBody("subscription-refused");

  test("where they are as many as the example's, it is the example", async () => {
    expect(
      await readOutcome(await order({ accounts: [account], subscriptions: [subscription, subscription] })),
    ).toEqual(created);
  });

  test("fewer: only the first ones", async () => {
    expect(await readOutcome(await order({ accounts: [account] }))).toEqual({ accounts: created.accounts });
    expect(await readOutcome(await order({ subscriptions: [ofAccount] }))).toEqual({
      subscriptions: { 0: created.subscriptions[0] },
    });
    expect(await readOutcome(await order({}))).toEqual({});
    expect(await readOutcome(await order({ accounts: [account], subscriptions: [] }))).toEqual({
      accounts: created.accounts,
      subscriptions: {},
    });
  });

  test("more: what was created has ids of its own, which are always the same", async () => {
    const request = { accounts: [account], subscriptions: Array.from({ length: 100 }, () => subscription) };
    const body = await readOutcome(await order(request));
    expect(body).toMatchObject(created);
    const ids = [body.accounts, body.subscriptions]
      .flatMap((entries) => Object.values<any>(entries))
      .map((entry) => entry.uuid);
    expect(ids).toHaveLength(101);
    expect(new Set(ids).size).toBe(101);
    for (const id of ids) expect(id).toEqual(uuid);
    expect(await readOutcome(await order(request))).toEqual(body);
  });

  test("a preferred example is fitted too, and its last entry repeated", async () => {
    const request = { accounts: [account], subscriptions: [subscription, subscription, subscription] };
    const response = await order(request, { Prefer: "example=subscription-refused" });
    expect(response.headers.get("preference-applied")).toBe("example=subscription-refused");
    const body = await readJson(response, 200);
    expectValidBody("createOrder", 200, body);
    expect(body).toEqual({ ...refused, subscriptions: { ...refused.subscriptions, 2: refused.subscriptions[1] } });
  });
});
