import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as examples from "../../../../generated/billing/examples/createOrder.js";
import { CURRAWONG, OFFICE, WATTLEBIRD } from "../../../../src/apis/billing/graphql/data/ids.js";
import { DATA_SET } from "../../../../src/apis/billing/graphql/data/index.js";
import { type BillingSession, billingSessions, rowsOf } from "./billing-session.js";

const { newCustomer, furtherSubscription, accountOnly, smallestOrder, orderOfThePage } = examples.request;
const UNKNOWN = "00000000-0000-4000-8000-000000000000";

let begin: () => BillingSession;
let session: BillingSession;
beforeAll(async () => {
  begin = await billingSessions();
});
beforeEach(() => {
  session = begin();
});

/** A subscription of an account of the sample, with what is to be seen of it. */
const subscribe = (attributes: object = {}) =>
  session.order({ subscriptions: [{ accountId: CURRAWONG.uuid, serviceId: 1, ...attributes }] }).subscriptions["0"];
const open = (attributes: object = {}) => session.order({ accounts: [{ packageId: 1, ...attributes }] }).accounts["0"];

describe("an order", () => {
  test("gets the UUIDs of the example, and a second one others", () => {
    expect(session.order(newCustomer)).toEqual(examples.orderCreated);
    const again = session.order(smallestOrder);
    expect(again.accounts["0"].uuid).toMatch(/^[0-9a-f-]{36}$/);
    expect(again.accounts["0"].uuid).not.toBe(examples.orderCreated.accounts?.["0"]?.uuid);
  });

  test.each(Object.entries(examples.request).filter(([name]) => name !== "furtherSubscription"))(
    "%s of the contract is carried out whole by a new session",
    (_, order) => {
      const { accounts = {}, subscriptions = {} } = session.order(order);
      for (const entry of [...Object.values<any>(accounts), ...Object.values<any>(subscriptions)])
        expect(entry.errors).toBeUndefined();
      expect(Object.keys(accounts)).toHaveLength(order.accounts?.length ?? 0);
      expect(Object.keys(subscriptions)).toHaveLength(order.subscriptions?.length ?? 0);
    },
  );

  test("for a further subscription follows the one that creates its account", () => {
    session.order(newCustomer);
    expect(session.order(furtherSubscription).subscriptions["0"].uuid).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("has an answer for each of its lists, as without a state", () => {
    expect(session.order({})).toEqual({});
    expect(session.order({ accounts: [], subscriptions: [] })).toEqual({ accounts: {}, subscriptions: {} });
    expect(Object.keys(session.order(smallestOrder))).toEqual(["accounts"]);
  });

  test("whose second half is refused creates the first, which can be corrected", async () => {
    const [one, other] = newCustomer.subscriptions ?? [];
    const refused = session.order({ ...newCustomer, subscriptions: [one, { ...other, username: one?.username }] });
    expect(refused).toEqual(examples.subscriptionRefused);
    const accountId = refused.accounts["0"].uuid;
    const { subscriptions } = session.order({ subscriptions: [{ ...other, accountId }] });
    const { account } = await session.read(
      `query ($uuid: UUID) { account(uuid: $uuid) { Subscriptions { objects { subscriptionUuid username } } } }`,
      { uuid: accountId.toUpperCase() },
    );
    expect(account.Subscriptions.objects).toEqual([
      { subscriptionUuid: refused.subscriptions["0"].uuid, username: "office@wattlebird.example.com" },
      { subscriptionUuid: subscriptions["0"].uuid, username: "phone@wattlebird.example.com" },
    ]);
  });
});

describe("an entry is refused", () => {
  test("for an account that neither the sample nor the session has", () => {
    expect(subscribe({ accountId: UNKNOWN })).toEqual({ errors: ["NOT_ACCOUNT"] });
    expect(subscribe({ accountId: CURRAWONG.uuid.toUpperCase() })).toHaveProperty("uuid");
  });

  test("for a username that the sample, the session or the same order has", () => {
    expect(subscribe({ username: "office@wattlebird.example.com" })).toEqual({ errors: ["DUPLICATE_USERNAME"] });
    expect(subscribe({ username: "new@example.com" })).toHaveProperty("uuid");
    expect(subscribe({ username: "new@example.com" })).toEqual({ errors: ["DUPLICATE_USERNAME"] });
    const one = { accountId: CURRAWONG.uuid, serviceId: 1, username: "twice@example.com" };
    expect(session.order({ subscriptions: [one, one] }).subscriptions["1"]).toEqual({
      errors: ["DUPLICATE_USERNAME"],
    });
  });

  test("but leaves the username of an entry that was refused to the next one", () => {
    const one = { accountId: UNKNOWN, serviceId: 1, username: "new@example.com" };
    const { subscriptions } = session.order({ subscriptions: [one, { ...one, accountId: CURRAWONG.uuid }] });
    expect(subscriptions["1"]).toHaveProperty("uuid");
  });

  test("for a number from the old system that is taken", () => {
    expect(open({ alternateAccountNumber: "OWN-1" })).toEqual({ errors: ["DUPLICATE_LEGACY_ACCOUNT_NUMBER"] });
    expect(open({ alternateAccountNumber: "OLD-1" })).toHaveProperty("uuid");
    expect(open({ alternateAccountNumber: "OLD-1" })).toEqual({ errors: ["DUPLICATE_LEGACY_ACCOUNT_NUMBER"] });
  });

  test("for a USN that another account of the session has, for which there is no code of its own", () => {
    expect(open({ USN: "77" })).toHaveProperty("uuid");
    const order = { accounts: [{ packageId: 1, USN: "77" }], subscriptions: [{ serviceId: 1 }] };
    const { accounts, subscriptions } = session.order(order);
    expect([accounts["0"], subscriptions["0"]]).toEqual([
      { errors: ["INTERNAL_ERROR"] },
      { errors: ["ACCOUNT_MISSING"] },
    ]);
  });

  test.each(["Australia/Adelaide", "Australia/Victoria", "Asia/Calcutta", "UTC"])(
    "for no time zone such as %s",
    (name) => {
      expect(subscribe({ timezone: name })).toHaveProperty("uuid");
      expect(open({ timezone: name })).toHaveProperty("uuid");
    },
  );

  test.each(["Australia/Adelade", "+10:00", "Adelaide", ""])("for the time zone %o", (timezone) => {
    expect(subscribe({ timezone })).toEqual({ errors: ["TIMEZONE_NOT_FOUND"] });
    expect(open({ timezone })).toEqual({ errors: ["TIMEZONE_NOT_FOUND"] });
  });

  test("for a currency that does not exist", () => {
    for (const currency of ["AUD", "USD", "FJD"]) expect(subscribe({ currency })).toHaveProperty("uuid");
    expect(subscribe({ currency: "QQQ" })).toEqual({ errors: ["CURRENCY_NOT_FOUND"] });
    expect(open({ currency: "QQQ" })).toEqual({ errors: ["CURRENCY_NOT_FOUND"] });
  });

  test("for all reasons at once, and with the account of its order", () => {
    const order = {
      accounts: [{ packageId: 1, currency: "QQQ", timezone: "Nowhere", alternateAccountNumber: "OWN-1" }],
      subscriptions: [
        { serviceId: 1, currency: "QQQ", timezone: "Nowhere", username: "ada.quill@example.com" },
        { serviceId: 1, accountId: CURRAWONG.uuid },
      ],
    };
    const { accounts, subscriptions } = session.order(order);
    expect(accounts["0"].errors).toEqual([
      "CURRENCY_NOT_FOUND",
      "TIMEZONE_NOT_FOUND",
      "DUPLICATE_LEGACY_ACCOUNT_NUMBER",
    ]);
    expect(subscriptions["0"].errors).toEqual([
      "NOT_ACCOUNT",
      "CURRENCY_NOT_FOUND",
      "TIMEZONE_NOT_FOUND",
      "DUPLICATE_USERNAME",
    ]);
    expect(subscriptions["1"]).toHaveProperty("uuid");
  });

  test("and nothing of it is kept", () => {
    session.order({ accounts: [{ packageId: 1, currency: "QQQ" }], subscriptions: [{ serviceId: 1 }] });
    expect(session.state.graphqlData?.()).toEqual(DATA_SET);
  });
});

describe("the sample's customer with the example's UUIDs", () => {
  const REFERENCES = [
    ["AccountAddress", "account", "Account", "account"],
    ["AccountContact", "account", "Account", "account"],
    ["AccountCostCentre", "account", "Account", "account"],
    ["Binding", "accountUuid", "Account", "accountUuid"],
    ["Cdr", "subscriptionUuid", "Subscription", "subscriptionUuid"],
    ["CdrError", "cdrUuid", "Cdr", "cdrUuid"],
    ["DraftInvoice", "account", "Account", "account"],
    ["PaymentMethod", "accountId", "Account", "accountUuid"],
    ["Subscription", "account", "Account", "account"],
    ["SubscriptionBinding", "subscriptionUuid", "Subscription", "subscriptionUuid"],
    ["SubscriptionBinding", "bindingUuid", "Binding", "bindingUuid"],
    ["Ticket", "account", "Account", "account"],
    ["Tx", "account", "Account", "account"],
    ["TxDetail", "account", "Account", "account"],
    ["TxItem", "txDetail", "TxDetail", "txDetail"],
    ["TxItem", "subscriptionUuid", "Subscription", "subscriptionUuid"],
  ] as const;

  test("leaves for the first account that is ordered, with all that belongs to it", () => {
    session.order(smallestOrder);
    const uuids = rowsOf(session, "Account").map(({ accountUuid }) => accountUuid);
    expect(uuids.filter((uuid) => uuid === WATTLEBIRD.uuid)).toHaveLength(1);
    expect(rowsOf(session, "Subscription").some(({ subscriptionUuid }) => subscriptionUuid === OFFICE.uuid)).toBe(
      false,
    );
    for (const [from, field, to, key] of REFERENCES) {
      const keys = new Set(rowsOf(session, to).map((row) => String(row[key])));
      const values = rowsOf(session, from).flatMap((row) => row[field] ?? []);
      expect(
        values.filter((value) => !keys.has(String(value))),
        `${from}.${field}`,
      ).toEqual([]);
    }
    expect(rowsOf(session, "UnbilledChargeSummary")).toEqual([]);
  });

  test("stays while nothing or only a subscription is ordered", () => {
    subscribe({});
    expect(rowsOf(session, "Account")).toEqual(DATA_SET["Account"]);
    expect(rowsOf(session, "Tx")).toEqual(DATA_SET["Tx"]);
  });

  test("stays once the session has changed it, and the account gets another UUID", () => {
    session.updateAccount(WATTLEBIRD.uuid, { fax: "1" });
    expect(open({}).uuid).not.toBe(WATTLEBIRD.uuid);
    expect(open({ alternateAccountNumber: "WB-004217" })).toEqual({ errors: ["DUPLICATE_LEGACY_ACCOUNT_NUMBER"] });
  });

  test("is not the only one to leave: so does one whose USN is ordered", () => {
    const { uuid } = session.order(accountOnly).accounts["0"];
    expect(uuid).toBe(WATTLEBIRD.uuid);
    expect(rowsOf(session, "Account").filter(({ usn }) => usn === "2147000381")).toMatchObject([{ accountUuid: uuid }]);
  });
});

test("sessions never see one another", () => {
  const other = begin();
  session.order(orderOfThePage);
  expect(other.state.graphqlData?.()).toEqual(DATA_SET);
  expect(other.order(orderOfThePage).accounts["0"].uuid).toBe(WATTLEBIRD.uuid);
});

test(
  "what a session keeps is bounded, and the customer whose last change is oldest goes first",
  { timeout: 300_000 },
  () => {
    const subscriptions = Array.from({ length: 100 }, () => ({ serviceId: 1 }));
    const [first, second] = [open({ USN: "first" }), open({ USN: "second" })];
    for (let order = 0; order < 101; order++) session.order({ ...smallestOrder, subscriptions });
    expect(rowsOf(session, "Subscription").length).toBeLessThanOrEqual(10_000);
    expect(session.updateAccount(first.uuid, {}).status).toBe("ERROR");
    expect(session.updateAccount(second.uuid, {}).status).toBe("ERROR");
    expect(rowsOf(session, "Account").some(({ accountUuid }) => accountUuid === CURRAWONG.uuid)).toBe(true);
  },
);

test("what a session keeps is bounded in characters too", () => {
  const large = { comments: "", custom: { text: "x".repeat(1_000_000) } };
  const [first] = Array.from({ length: 20 }, () => open(large).uuid);
  const kept = JSON.stringify(session.state.graphqlData?.()).length - JSON.stringify(DATA_SET).length;
  expect(kept).toBeLessThan(16 * 1024 * 1024);
  expect(session.updateAccount(first, {}).errors).toEqual(["NOT_ACCOUNT"]);
});
