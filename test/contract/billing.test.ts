import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { CreatedEntry, OrderEntry, RefusedEntry } from "../../generated/billing/schemas.js";
import type { Verdict } from "../../generated/billing/validate.js";
import { listExamples, readBundle } from "../support/contracts.js";
import { createIndependentValidator } from "../support/independent-validator.js";
import { validatorsOf } from "../support/validators-by-name.js";

type Json = Record<string, unknown>;

const { validateRequest, validateResponse } = validatorsOf("billing");
const bundle = readBundle("billing");
const examples = listExamples("billing");
const values = (schema: string) => bundle.components.schemas[schema]?.enum;
const attributesOf = (schema: string) =>
  Object.keys((bundle.components.schemas[schema] as { properties?: object }).properties ?? {}).sort();
const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./samples/billing/${name}.json`, import.meta.url), "utf8"));
const words = (text: string) => text.split(" ");

const UUID = "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64";

const order = (body: unknown) => validateRequest("createOrder", { body });
const account = (attributes: Json) => order({ accounts: [{ packageId: 27, ...attributes }] });
const subscription = (attributes: Json) =>
  order({ subscriptions: [{ accountId: UUID, serviceId: 382, ...attributes }] });
const updateOf = (operationId: string) => (body: unknown) => validateRequest(operationId, { path: { id: UUID }, body });

/** Where a verdict found something, with the keyword that was broken. */
const broken = (verdict: Verdict) =>
  verdict.valid ? [] : verdict.issues.map(({ path, keyword }) => `${path} ${keyword}`);
const VALID = { valid: true };

/** The attributes of the pages' tables, by their type. */
const ATTRIBUTES: Readonly<
  Record<string, Readonly<Partial<Record<"text" | "whole" | "number" | "flag" | "date" | "object", string>>>>
> = {
  Account: {
    text:
      "USN alternateAccountNumber currency comments tradingName abn companyName contactTitle givenName familyName " +
      "emailAddress fax timezone",
    whole: "ratingCycleDay invoicingCycleDay accountTerms packageId",
    number: "releaseDelay",
    flag: "taxable",
    date: "dob",
    object: "serviceAddress billAddress phoneContact custom",
  },
  Subscription: {
    text: "accountId username plan timezone description currency",
    whole: "serviceId startTime ratingCycleDay invoicingCycleDay",
    number: "releaseDelay",
    object: "custom",
  },
  AccountUpdate: {
    text: "comments tradingName abn companyName contactTitle givenName familyName emailAddress fax",
    whole: "accountTerms accountType",
    number: "releaseDelay",
    flag: "taxable",
    date: "dob",
    object: "serviceAddress billAddress phoneContact custom",
  },
  SubscriptionUpdate: { text: "username description timezone", number: "releaseDelay", object: "custom" },
  Address: { text: "addressDetail streetNumber streetName streetType suburb postcode state country" },
  PhoneContact: { text: "work home mobile" },
};
const COUNTS = { Account: 24, Subscription: 12, AccountUpdate: 18, SubscriptionUpdate: 5, Address: 8, PhoneContact: 3 };

/** What no attribute of a type can be. */
const WRONG = {
  text: [1, true, [], {}],
  whole: ["1", 1.5, true],
  number: ["1", true],
  flag: ["true", 1],
  date: ["8.12.1995", "1995-02-30", 19951208],
  object: ["text", 1, []],
};

/** Sends attributes where each schema stands in a request, and the place at which issues are then found. */
const SENT: Readonly<Record<string, readonly [send: (attributes: Json) => Verdict, path: string]>> = {
  Account: [account, "/body/accounts/0"],
  Subscription: [subscription, "/body/subscriptions/0"],
  AccountUpdate: [updateOf("updateAccount"), "/body"],
  SubscriptionUpdate: [updateOf("updateSubscription"), "/body"],
  Address: [(billAddress) => account({ billAddress }), "/body/accounts/0/billAddress"],
  PhoneContact: [(phoneContact) => updateOf("updateAccount")({ phoneContact }), "/body/phoneContact"],
};

const CODES = {
  OrderErrorCodeKnown: words(
    "CURRENCY_NOT_AVAILABLE CURRENCY_NOT_FOUND PACKAGE_NOT_PUBLISHED PACKAGE_NOT_FOUND PACKAGE_MISSING " +
      "NO_PACKAGE_FOR_CURRENCY SERVICE_NOT_PUBLISHED SERVICE_NOT_FOUND SERVICE_NOT_VALID SERVICE_MISSING " +
      "PLAN_NOT_FOUND PLAN_NOT_PUBLISHED PLAN_NOT_VALID NO_PLAN_FOR_SERVICE NO_PLAN_FOR_ACCOUNT NOT_ACCOUNT " +
      "ACCOUNT_MISSING TIMEZONE_NOT_FOUND DUPLICATE_USERNAME DUPLICATE_LEGACY_ACCOUNT_NUMBER INTERNAL_ERROR",
  ),
  AccountUpdateErrorCodeKnown: words("NOT_ACCOUNT ACCOUNT_MISSING TIMEZONE_NOT_FOUND ACCOUNT_TYPE_NOT_FOUND"),
  SubscriptionUpdateErrorCodeKnown: words(
    "NOT_SUBSCRIPTION SUBSCRIPTION_MISSING TIMEZONE_NOT_FOUND DUPLICATE_USERNAME",
  ),
};

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

describe("the lists of the source pages are complete", () => {
  test.each(Object.entries(COUNTS))("%s has %i attributes", (schema, count) => {
    const known = Object.values(ATTRIBUTES[schema] ?? {}).flatMap(words);
    expect(known).toHaveLength(count);
    expect(attributesOf(schema)).toEqual(known.sort());
  });

  test("the 24 error codes, 21 of orders and 4 of each update", () => {
    for (const [schema, codes] of Object.entries(CODES)) expect(values(schema)).toEqual(codes);
    expect(Object.values(CODES).map(({ length }) => length)).toEqual([21, 4, 4]);
    expect(new Set(Object.values(CODES).flat()).size).toBe(24);
  });

  test.each([
    ["createOrder", CODES.OrderErrorCodeKnown],
    ["updateAccount", CODES.AccountUpdateErrorCodeKnown],
    ["updateSubscription", CODES.SubscriptionUpdateErrorCodeKnown],
  ])("every code of %s is in an example", (operationId, codes) => {
    expect(shownCodes(operationId)).toEqual([...codes].sort());
  });

  test("three operations that write, each with 200 and 500, and one that reads", () => {
    const described = Object.entries(bundle.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId, responses }]) => [
        operationId,
        `${method} ${path}`,
        Object.keys(responses),
      ]),
    );
    expect(described).toEqual([
      ["createOrder", "post /api/orders", ["200", "500"]],
      ["updateAccount", "post /api/account/{id}/update", ["200", "500"]],
      ["updateSubscription", "post /api/subscription/{id}/update", ["200", "500"]],
      ["queryGraphql", "post /api/ql", ["200"]],
    ]);
  });
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
    const custom = sample(name);
    for (const schema of ["Account", "Subscription", "AccountUpdate", "SubscriptionUpdate"])
      expect(SENT[schema]?.[0]({ custom })).toEqual(VALID);
  });

  test("those of whole answers are among the examples", () => {
    const shown = (operationId: string) =>
      examples.filter((example) => example.operationId === operationId).map(({ value }) => value);
    expect(shown("createOrder")).toEqual(expect.arrayContaining([sample("order-created"), sample("order-refused")]));
    expect(shown("updateAccount")).toContainEqual(sample("account-update-refused"));
    expect(shown("updateSubscription")).toContainEqual(sample("subscription-update-refused"));
  });

  test.each([
    ["e5f946bb-6b31-4bbd-ae6c-247c54a57b4b", "a UUID"],
    ["2147000381", "a USN"],
  ])("an update takes the id %s, %s", (id) => {
    for (const operationId of ["updateAccount", "updateSubscription"])
      expect(validateRequest(operationId, { path: { id }, body: {} })).toEqual(VALID);
  });
});

describe.each(Object.entries(ATTRIBUTES))("%s is strict", (schema, byType) => {
  const [send, path] = SENT[schema] as (typeof SENT)[string];

  test("an attribute that the contract does not name is refused", () => {
    expect(broken(send({ nickname: "x" }))).toEqual([`${path}/nickname additionalProperties`]);
  });

  const wrong = Object.entries(byType).flatMap(([type, names]) =>
    words(names).map((name) => [name, [null, ...WRONG[type as keyof typeof WRONG]]] as const),
  );

  test.each(wrong)("%s is not of another type, and not null", (name, others) => {
    const accepted = others.filter(
      (value) => !broken(send({ [name]: value })).some((issue) => issue.startsWith(`${path}/${name} `)),
    );
    expect(accepted).toEqual([]);
  });
});

describe("an order", () => {
  test("names the account of each subscription, unless it has one itself", () => {
    const unnamed = { serviceId: 382 };
    expect(order({ accounts: [{ packageId: 27 }], subscriptions: [unnamed] })).toEqual(VALID);
    expect(order({ subscriptions: [{ ...unnamed, accountId: UUID }] })).toEqual(VALID);
    expect(broken(order({ subscriptions: [unnamed, { ...unnamed, accountId: UUID }] }))).toEqual([
      "/body/subscriptions/0/accountId required",
    ]);
    expect(broken(order({ accounts: [], subscriptions: [unnamed] }))).toEqual([
      "/body/subscriptions/0/accountId required",
    ]);
  });

  test("names an account by its UUID only", () => {
    expect(broken(subscription({ accountId: "2147000381" }))).toEqual(["/body/subscriptions/0/accountId format"]);
  });

  test("needs a package for the account and a service for each subscription", () => {
    expect(broken(order({ accounts: [{}] }))).toEqual(["/body/accounts/0/packageId required"]);
    expect(broken(order({ subscriptions: [{ accountId: UUID }] }))).toEqual([
      "/body/subscriptions/0/serviceId required",
    ]);
  });

  test("has 1 account and 100 subscriptions at most", () => {
    const subscriptions = Array.from({ length: 101 }, () => ({ accountId: UUID, serviceId: 382 }));
    expect(order({ subscriptions: subscriptions.slice(1) })).toEqual(VALID);
    expect(broken(order({ subscriptions }))).toEqual(["/body/subscriptions maxItems"]);
    expect(broken(order({ accounts: [{ packageId: 27 }, { packageId: 27 }] }))).toEqual(["/body/accounts maxItems"]);
  });

  test("holds accounts and subscriptions, and nothing else", () => {
    expect(broken(order({ account: [] }))).toEqual(["/body/account additionalProperties"]);
    expect(broken(validateRequest("createOrder", {}))).toEqual(["/body required"]);
  });

  test("takes any value of a day: no page states a range", () => {
    expect(account({ ratingCycleDay: 0, invoicingCycleDay: 99 })).toEqual(VALID);
  });

  test("spells USN in upper case", () => {
    expect(account({ USN: "2147000381" })).toEqual(VALID);
    expect(broken(account({ usn: "2147000381" }))).toEqual(["/body/accounts/0/usn additionalProperties"]);
  });
});

test("a custom field takes text, numbers, booleans, objects and lists, and no null", () => {
  const fields = {
    text: "value",
    date: "2018-12-08",
    number: 123.45,
    flag: false,
    list: ["one", 2],
    nested: { deep: { deeper: 1 } },
  };
  for (const schema of ["Account", "Subscription", "AccountUpdate", "SubscriptionUpdate"]) {
    const [send, path] = SENT[schema] as (typeof SENT)[string];
    expect(send({ custom: fields })).toEqual(VALID);
    expect(broken(send({ custom: { empty: null } }))).toEqual([`${path}/custom/empty type`]);
  }
});

/** What an attribute of an answer can look like that says nothing: absent, null, or an empty list. */
const NO_UUID = [
  ["no uuid", {}],
  ["a null uuid", { uuid: null }],
] as const;
const NO_CODES = [
  ["no errors", {}],
  ["null errors", { errors: null }],
  ["empty errors", { errors: [] }],
] as const;

/** Every pair of two lists of named attributes: the names together, and the attributes together. */
function pairs(ones: readonly (readonly [string, object])[], others: readonly (readonly [string, object])[]) {
  return ones.flatMap(([one, attributes]) =>
    others.map(([other, more]) => [`${one}, ${other}`, { ...attributes, ...more }] as const),
  );
}

describe("an entry of an order's answer", () => {
  const uuid = [["a uuid", { uuid: UUID }]] as const;
  const codes = [
    ["a code", { errors: ["DUPLICATE_USERNAME"] }],
    ["a new code", { errors: ["SOMETHING_NEW"], hint: "x" }],
  ] as const;
  const created = pairs(uuid, NO_CODES);
  const refused = pairs(NO_UUID, codes);
  const broken = [
    ...pairs(uuid, codes),
    ...pairs(NO_UUID, NO_CODES),
    ...pairs(
      [
        ["an empty uuid", { uuid: "" }],
        ["a uuid that is no text", { uuid: 1 }],
      ],
      [...NO_CODES, ...codes],
    ),
    ...pairs(
      [...uuid, ...NO_UUID],
      [
        ["errors that are no list", { errors: "DUPLICATE_USERNAME" }],
        ["a code that is no text", { errors: [1] }],
      ],
    ),
  ];
  const notObjects = [
    ["null", null],
    ["a list", []],
    ["text", UUID],
  ] as const;
  const answer = (entry: unknown) =>
    [{ accounts: { "0": entry } }, { subscriptions: { "0": entry } }].map(
      (body) => validateResponse("createOrder", 200, body).valid,
    );
  let secondOpinion: Awaited<ReturnType<typeof createIndependentValidator>>;
  beforeAll(async () => {
    secondOpinion = await createIndependentValidator("billing");
  });

  async function judge(entry: unknown) {
    const isEach = { created: CreatedEntry.is(entry), refused: RefusedEntry.is(entry), entry: OrderEntry.is(entry) };
    const isAlike = [
      await secondOpinion("CreatedEntry", entry),
      await secondOpinion("RefusedEntry", entry),
      await secondOpinion("OrderEntry", entry),
    ];
    expect(Object.values(isEach)).toEqual(isAlike);
    expect(answer(entry)).toEqual([isEach.entry, isEach.entry]);
    return isEach;
  }

  test.each(created)("was created: %s", async (_what, entry) => {
    expect(await judge(entry)).toEqual({ created: true, refused: false, entry: true });
  });

  test.each(refused)("was refused: %s", async (_what, entry) => {
    expect(await judge(entry)).toEqual({ created: false, refused: true, entry: true });
  });

  test.each<readonly [string, unknown]>([...broken, ...notObjects])("breaks the contract: %s", async (_what, entry) => {
    expect(await judge(entry)).toEqual({ created: false, refused: false, entry: false });
  });

  test("is told by its type as well", () => {
    const uuidOf = (entry: OrderEntry): string | undefined => entry.uuid ?? undefined;
    const codesOf = (entry: OrderEntry): string[] => (entry.uuid == null ? entry.errors : []);
    expect([uuidOf({ uuid: UUID }), codesOf({ errors: ["NOT_ACCOUNT"] })]).toEqual([UUID, ["NOT_ACCOUNT"]]);
  });
});

describe("an order's answer", () => {
  const entries = { "0": { uuid: UUID } };

  test.each([
    ["both lists", { accounts: entries, subscriptions: entries }],
    ["one list", { accounts: entries }],
    ["one list, and null for the other", { accounts: null, subscriptions: entries }],
    ["null for both", { accounts: null, subscriptions: null }],
    ["no list", {}],
    ["any key, and new attributes", { subscriptions: { "99": { uuid: UUID, usn: "1" } }, trace: 1 }],
  ])("can have %s", (_what, body) => {
    expect(validateResponse("createOrder", 200, body)).toEqual(VALID);
  });

  test.each([
    ["an array", []],
    ["an array of entries", [{ uuid: UUID }]],
    ["text", UUID],
  ])("has no %s in the place of a list", (_what, list) => {
    for (const body of [{ accounts: list }, { subscriptions: list }])
      expect(validateResponse("createOrder", 200, body).valid).toBe(false);
  });

  test("has no body with 500", () => {
    expect(validateResponse("createOrder", 500, undefined)).toEqual(VALID);
  });
});

describe.each([
  ["updateAccount", "accountId", "ACCOUNT_TYPE_NOT_FOUND"],
  ["updateSubscription", "subscriptionId", "DUPLICATE_USERNAME"],
])("an answer of %s", (operationId, id, code) => {
  const answer = (body: object, status = 200) => validateResponse(operationId, status, body).valid;
  const named = [
    ["its id", { [id]: UUID }],
    ["a USN", { [id]: "2147000381" }],
  ] as const;
  const unnamed = [
    ["no id", {}],
    ["a null id", { [id]: null }],
  ] as const;
  const anyId = [...named, ...unnamed] as const;
  const codes = [
    ["a code", { errors: [code] }],
    ["a new code", { errors: ["SOMETHING_NEW"], hint: "x" }],
  ] as const;
  const status = (...values: string[]) => values.map((value) => [value, { status: value }] as const);

  const rejections = [...pairs(status("ERROR"), codes), ...pairs(status("INTERNAL_ERROR"), NO_CODES)];
  const updates = pairs(status("UPDATED"), NO_CODES);
  const meaningful = [...rejections, ...updates];
  test.each([...pairs(rejections, anyId), ...pairs(updates, named)])("can say: %s", (_what, body) => {
    expect(answer(body)).toBe(true);
  });

  const meaningless = [
    ...pairs(status("ERROR"), [
      ...NO_CODES,
      ["errors that are no list", { errors: code }],
      ["a code that is no text", { errors: [1] }],
    ]),
    ...pairs(status("UPDATED", "INTERNAL_ERROR"), codes),
    ...pairs(
      [...status("PENDING", "updated"), ["no status", {}], ["a null status", { status: null }]],
      [...NO_CODES, ...codes],
    ),
  ];
  test.each([...pairs(meaningless, anyId), ...pairs(updates, unnamed)])("breaks the contract: %s", (_what, body) => {
    expect(answer(body)).toBe(false);
  });

  test.each(meaningful)("has text for an id, if any: %s", (_what, body) => {
    for (const other of [5, [], {}, true]) expect(answer({ ...body, [id]: other })).toBe(false);
  });

  test.each(anyId)("with 500 says INTERNAL_ERROR only: %s", (_what, rest) => {
    expect(answer({ ...rest, status: "INTERNAL_ERROR" }, 500)).toBe(true);
    for (const other of ["UPDATED", "ERROR", null, undefined])
      expect(answer({ ...rest, status: other }, 500)).toBe(false);
  });
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
