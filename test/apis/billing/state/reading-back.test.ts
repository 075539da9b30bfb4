import { getNamedType } from "graphql";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as orderExamples from "../../../../generated/billing/examples/createOrder.js";
import * as accountExamples from "../../../../generated/billing/examples/updateAccount.js";
import * as subscriptionExamples from "../../../../generated/billing/examples/updateSubscription.js";
import { CURRAWONG, OFFICE, OPERATOR, WATTLEBIRD } from "../../../../src/apis/billing/graphql/data/ids.js";
import * as walk from "../../../mock/graphql/schema-walk.js";
import { BEGINNING } from "../../../support/played-state.js";
import { type BillingSession, billingSessions } from "./billing-session.js";

const { newCustomer, smallestOrder } = orderExamples.request;
const UNKNOWN = "00000000-0000-4000-8000-000000000000";

/** Every field of a type that is no relation. */
function fieldsOf(type: string): string {
  const found = walk.objectTypes.find(({ name }) => name === type);
  return walk
    .scalarsOf(found as never)
    .map(({ name }) => name)
    .join(" ");
}

const ACCOUNT = `query ($uid: Int, $uuid: UUID, $usn: String) { account(uid: $uid, uuid: $uuid, usn: $usn) {
  ${fieldsOf("Account")}
  Contact { ${fieldsOf("AccountContact")} }
  Address { ${fieldsOf("AccountAddress")} }
  Bindings { objects { ${fieldsOf("Binding")} } }
  Txs { tx } Tickets { count } PaymentMethods { tid } CostCentre { name }
  Subscriptions { count objects {
    ${fieldsOf("Subscription")}
    Account { accountUuid } Service { name } CostCentre { name } Cdrs { count }
    SubscriptionBindings { objects { ${fieldsOf("SubscriptionBinding")} Binding { planCode } } }
  } }
} }`;
const SUBSCRIPTION = `query ($uuid: UUID, $usn: String) { subscription(uuid: $uuid, usn: $usn) {
  ${fieldsOf("Subscription")} Account { usn }
} }`;

let begin: () => BillingSession;
let session: BillingSession;
beforeAll(async () => {
  begin = await billingSessions();
});
beforeEach(() => {
  session = begin();
});

const readAccount = async (variables: object) => (await session.read(ACCOUNT, variables)).account;
const readSubscription = async (variables: object) => (await session.read(SUBSCRIPTION, variables)).subscription;

describe("a new customer is read back", () => {
  const now = BEGINNING.getTime();
  const startTime = newCustomer.subscriptions?.[0]?.startTime;

  test("with every attribute of the order that GraphQL has", async () => {
    session.order(newCustomer);
    const account = await readAccount({ uuid: WATTLEBIRD.uuid });
    expect(account).toMatchObject({
      accountUuid: WATTLEBIRD.uuid,
      alternateAccountNumber: "WB-004217",
      currency: "AUD",
      timezone: 5,
      taxable: true,
      creationTime: now,
      creationTime_iso: BEGINNING.toISOString(),
      custom: '{"loyalty_member":true,"referred_by":"Harbour Radio"}',
      accountType: null,
      Txs: [],
      Tickets: { count: 0 },
      PaymentMethods: [],
      CostCentre: null,
    });
    expect(account.usn).toMatch(/^\d{10}$/);
    expect(account.Contact).toEqual([
      {
        account: account.account,
        contactType: 1,
        contactName: "Mira Holt",
        companyName: "Wattlebird Bakery Pty Ltd",
        tradingName: "Wattlebird Bakery",
        abn: "11 222 333 444",
        contactTitle: "MS",
        familyName: "Holt",
        givenName: "Mira",
        dateOfBirth: "1988-04-23",
        gender: null,
        position: null,
        phoneHome: null,
        phoneWork: "(08) 5550 0142",
        phoneMobile: "0491 570 156",
        fax: "(08) 5550 0143",
      },
    ]);
    const { serviceAddress, billAddress } = newCustomer.accounts?.[0] ?? {};
    expect(account.Address).toMatchObject([
      { account: Number(account.account), addressType: 1, ...serviceAddress },
      { account: Number(account.account), addressType: 2, addressDetail: null, ...billAddress },
    ]);
  });

  test("with its subscriptions, which inherit from the account, and the plans that they are tied to", async () => {
    session.order(newCustomer);
    const { account, Subscriptions, Bindings } = await readAccount({ uuid: WATTLEBIRD.uuid });
    expect(Subscriptions.count).toBe(2);
    const [office, phone] = Subscriptions.objects;
    expect(office).toMatchObject({
      subscriptionUuid: OFFICE.uuid,
      username: "office@wattlebird.example.com",
      account: Number(account),
      service: 210,
      description: "Fibre to the shop",
      ratingCycleDay: 1,
      currency: "AUD",
      timezone: 5,
      taxable: true,
      created: now,
      activated: startTime,
      custom: '{"modem_model":"R2-Pro","static_address":true}',
      Account: { accountUuid: WATTLEBIRD.uuid },
      Service: { name: "Business fibre" },
      CostCentre: null,
      Cdrs: { count: 0 },
    });
    expect(office.SubscriptionBindings.objects).toMatchObject([
      { startTime, active: true, Binding: { planCode: "biz-fibre-50" } },
    ]);
    expect(phone.Service).toEqual({ name: "Telephone" });
    expect(Bindings.objects).toMatchObject([
      { planCode: "biz-fibre-50", planName: "Business Fibre 50", startTime, accountUuid: WATTLEBIRD.uuid },
      { planCode: "biz-voice", planName: "Business Voice" },
    ]);
  });

  test("by UID, UUID and USN, in lists and by searching", async () => {
    session.order(newCustomer);
    const account = await readAccount({ uuid: WATTLEBIRD.uuid });
    expect(await readAccount({ uid: Number(account.account) })).toEqual(account);
    expect(await readAccount({ usn: account.usn })).toEqual(account);
    const [office] = account.Subscriptions.objects;
    expect(await readSubscription({ usn: office.usn })).toMatchObject({ subscriptionUuid: OFFICE.uuid });
    const { allAccounts, search } = await session.read(
      `query ($usn: String) {
        allAccounts(filter: [{ usn: $usn }]) { count objects { accountUuid } }
        search(q: "office@wattle") { resultType debtorItem account { usn } sub { username } }
      }`,
      { usn: account.usn },
    );
    expect(allAccounts).toEqual({ count: 1, objects: [{ accountUuid: WATTLEBIRD.uuid }] });
    expect(search).toEqual([
      {
        resultType: 2,
        debtorItem: Number(office.subscription),
        account: { usn: account.usn },
        sub: { username: "office@wattlebird.example.com" },
      },
    ]);
  });

  test("with defaults where it says nothing, and without a plan where it names none", async () => {
    session.order({ ...smallestOrder, subscriptions: [{ serviceId: 382 }] });
    const account = await readAccount({ uuid: WATTLEBIRD.uuid });
    expect(account).toMatchObject({ currency: "AUD", taxable: true, timezone: 5, custom: null, Address: [] });
    expect(account.Contact).toMatchObject([{ contactName: null, companyName: null }]);
    expect(account.Bindings.objects).toEqual([]);
    expect(account.Subscriptions.objects).toMatchObject([
      { ratingCycleDay: 31, username: null, service: 382, Service: null, subscriptionStatus: "Active", activated: now },
    ]);
  });

  test("as pending before it starts", async () => {
    session.order({ ...smallestOrder, subscriptions: [{ serviceId: 1, plan: "p", startTime: now + 1 }] });
    const { Subscriptions, Bindings } = await readAccount({ uuid: WATTLEBIRD.uuid });
    expect(Subscriptions.objects).toMatchObject([{ subscriptionStatus: "Pending", activated: null }]);
    expect(Bindings.objects).toMatchObject([{ startTime: now + 1, active: false, planName: null }]);
  });

  test("also where a number of the order is none that GraphQL can carry", async () => {
    const [max, min] = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
    const limits = { ratingCycleDay: max, invoicingCycleDay: min, releaseDelay: 1e300 };
    session.order({
      accounts: [{ packageId: max, accountTerms: min, ...limits }],
      subscriptions: [{ serviceId: max, plan: "p", startTime: max, ...limits }],
    });
    const account = await readAccount({ uuid: WATTLEBIRD.uuid });
    expect(account).toMatchObject({ accountTerms: null });
    expect(account.Subscriptions.objects).toMatchObject([{ service: null, ratingCycleDay: null, activated: null }]);
  });

  test("zones by numbers: one and the same for its names, others for others", async () => {
    const zones = ["Australia/Sydney", "Australia/Victoria", "Australia/Melbourne", "Asia/Manila"];
    session.order({
      ...smallestOrder,
      subscriptions: zones.map((timezone) => ({ serviceId: 1, timezone })),
    });
    const { Subscriptions } = await readAccount({ uuid: WATTLEBIRD.uuid });
    const [sydney, victoria, melbourne, manila] = Subscriptions.objects.map(({ timezone }: any) => timezone);
    expect(sydney).toBe(19);
    expect(victoria).toBe(melbourne);
    expect(new Set([5, sydney, victoria, manila]).size).toBe(4);
  });
});

describe("an update", () => {
  test.each(Object.entries(accountExamples.request))("%s of an account is accepted and echoes the id", (_, update) => {
    for (const id of [CURRAWONG.uuid, CURRAWONG.uuid.toUpperCase(), "2147000381"])
      expect(session.updateAccount(id, update)).toEqual({ accountId: id, status: "UPDATED" });
  });

  test.each(Object.entries(subscriptionExamples.request))("%s of a subscription is accepted", (_, update) => {
    for (const id of [OFFICE.uuid, OFFICE.uuid.toUpperCase(), "2142420872"])
      expect(session.updateSubscription(id, update)).toEqual({ subscriptionId: id, status: "UPDATED" });
  });

  test("changes what it has of an account, and nothing else", async () => {
    const before = await readAccount({ uuid: CURRAWONG.uuid });
    session.updateAccount(CURRAWONG.uuid, { accountType: 4, accountTerms: 5, taxable: false, dob: "1980-01-02" });
    const after = await readAccount({ uuid: CURRAWONG.uuid });
    expect(after).toEqual({
      ...before,
      accountType: 4,
      accountTerms: 5,
      taxable: false,
      Contact: [{ ...before.Contact[0], dateOfBirth: "1980-01-02" }],
    });
    session.updateAccount(CURRAWONG.uuid, {});
    expect(await readAccount({ uuid: CURRAWONG.uuid })).toEqual(after);
  });

  test("renames the contact", async () => {
    session.updateAccount(CURRAWONG.uuid, { givenName: "Noor", companyName: "Bikes" });
    const { Contact } = await readAccount({ uuid: CURRAWONG.uuid });
    expect(Contact).toMatchObject([{ contactName: "Noor Marsh", familyName: "Marsh", companyName: "Bikes" }]);
    const { search } = await session.read(`{ search(q: "noor") { account { usn } } }`);
    expect(search).toEqual([{ account: { usn: "2147000381" } }]);
  });

  test("takes addresses and phone numbers whole, and adds the address that was not there", async () => {
    session.updateAccount(CURRAWONG.uuid, {
      ...accountExamples.request.moved,
      billAddress: { suburb: "Glenelg" },
      phoneContact: { home: "1" },
    });
    const { Address, Contact } = await readAccount({ uuid: CURRAWONG.uuid });
    expect(Address).toMatchObject([
      { addressType: 1, lot: null, ...accountExamples.request.moved.serviceAddress },
      { addressType: 2, suburb: "Glenelg", country: null },
    ]);
    expect(Contact).toMatchObject([{ phoneHome: "1", phoneWork: null, phoneMobile: null }]);
  });

  test("merges custom fields by their codes", async () => {
    session.updateAccount(WATTLEBIRD.uuid, { custom: { referred_by: "A friend", notes: ["one", { two: 2 }] } });
    expect(JSON.parse((await readAccount({ uuid: WATTLEBIRD.uuid })).custom)).toEqual({
      loyalty_member: true,
      referred_by: "A friend",
      notes: ["one", { two: 2 }],
    });
    session.updateSubscription(OPERATOR.uuid, { custom: JSON.parse('{"__proto__": "text", "": 1}') });
    expect((await readSubscription({ uuid: OPERATOR.uuid })).custom).toBe('{"__proto__":"text","":1}');
  });

  test("changes what it has of a subscription", async () => {
    const before = await readSubscription({ uuid: OFFICE.uuid });
    session.updateSubscription("2142420872", { username: "desk@example.com", timezone: "Australia/Sydney" });
    const after = { ...before, username: "desk@example.com", timezone: 19 };
    expect(await readSubscription({ uuid: OFFICE.uuid })).toEqual(after);
    session.updateSubscription(OFFICE.uuid, { description: "Moved", releaseDelay: 2 });
    expect(await readSubscription({ uuid: OFFICE.uuid })).toEqual({ ...after, description: "Moved" });
  });

  test("frees the username that it changes, and may keep its own", () => {
    const username = "office@wattlebird.example.com";
    expect(session.updateSubscription(OPERATOR.uuid, { username }).errors).toEqual(["DUPLICATE_USERNAME"]);
    expect(session.updateSubscription(OFFICE.uuid, { username }).status).toBe("UPDATED");
    session.updateSubscription(OFFICE.uuid, { username: "desk@example.com" });
    expect(session.updateSubscription(OPERATOR.uuid, { username }).status).toBe("UPDATED");
  });

  test("is refused where its id leads nowhere or elsewhere, with all other reasons", () => {
    for (const id of [UNKNOWN, "1", OFFICE.uuid, "2142420872"])
      expect(session.updateAccount(id, {})).toEqual({ accountId: id, status: "ERROR", errors: ["NOT_ACCOUNT"] });
    for (const id of [UNKNOWN, "1", CURRAWONG.uuid, "2147000381"]) {
      expect(
        session.updateSubscription(id, { timezone: "Nowhere", username: "office@wattlebird.example.com" }),
      ).toEqual({
        subscriptionId: id,
        status: "ERROR",
        errors: ["NOT_SUBSCRIPTION", "TIMEZONE_NOT_FOUND", "DUPLICATE_USERNAME"],
      });
    }
  });

  test("that is refused changes nothing", async () => {
    const before = await readSubscription({ uuid: OFFICE.uuid });
    session.updateSubscription(OFFICE.uuid, { description: "Lost", timezone: "Nowhere" });
    expect(await readSubscription({ uuid: OFFICE.uuid })).toEqual(before);
  });
});

test("every object that a session makes has the fields of its type", async () => {
  session.order(newCustomer);
  const data = session.state.graphqlData?.() ?? {};
  for (const type of walk.objectTypes.filter(({ name }) => name in data)) {
    const fields = walk.scalarsOf(type).filter(({ name }) => !name.endsWith("_iso"));
    for (const row of data[type.name] ?? []) {
      for (const { name, type: of } of fields)
        expect(row[name], `${type.name}.${name}: ${getNamedType(of).name}`).not.toBeUndefined();
    }
  }
});
