import { sharedSteps } from "./shared.js";
import { exampleOf, refused, type Step } from "./step.js";

const API = "billing";
const ACCOUNT = { packageId: 14, companyName: "Bäckerei 日本 🙂", currency: "AUD" };
/** An account may be named by its USN, which may be anything. */
const STRANGE_ID = "USN-ñandú-日本";
const SECRET = "mira.holt@example.com";
const MANY = 100;
/** Together more than the mebibyte at which curl asks before it sends. */
const LONG_TEXT = "Fibre to the shop. ".repeat(600);

const order = (json: object) => ({ operationId: "createOrder", method: "POST", path: "/api/orders", json });
const update = (kind: "account" | "subscription", id: string, json: object) => ({
  operationId: kind === "account" ? "updateAccount" : "updateSubscription",
  method: "POST",
  path: `/api/${kind}/{id}/update`,
  at: { id },
  json,
});
const subscriptions = (count: number, description: string) =>
  Array.from({ length: count }, () => ({ serviceId: 210, plan: "biz-fibre-50", description }));
/** An order that fails has no answer but the status, so that the reason is all there is. An update says a little. */
const [ORDER_FAILED, UPDATE_FAILED] = [
  [500, null],
  [500, { status: "INTERNAL_ERROR" }],
] as const;

export function billingSteps(): Step[] {
  const smallest = order({ accounts: [ACCOUNT] });
  const { json, ...orders } = smallest;
  return [
    ...sharedSteps({
      write: update("account", STRANGE_ID, { companyName: "Bäckerei 日本 🙂", emailAddress: "mira.holt@example.com" }),
      written: { status: 200, body: { accountId: STRANGE_ID, status: "UPDATED" }, isReasoned: false },
      refusals: { mediaType: UPDATE_FAILED, malformed: UPDATE_FAILED, invalid: UPDATE_FAILED, route: [404, undefined] },
    }),
    { name: "creates", request: smallest, expected: { status: 200, created: 1 } },
    {
      name: "creates a large order",
      request: order({ accounts: [ACCOUNT], subscriptions: subscriptions(MANY, LONG_TEXT) }),
      expected: { status: 200, created: MANY + 1 },
    },
    {
      name: "creates two accounts at once",
      request: order({ accounts: [ACCOUNT, ACCOUNT] }),
      expected: { ...refused(...ORDER_FAILED), place: "/body/accounts" },
    },
    {
      name: "creates null",
      request: { ...smallest, json: null },
      expected: refused(...ORDER_FAILED, "body"),
    },
    {
      name: "creates a packed order",
      request: {
        ...orders,
        text: JSON.stringify(json),
        headers: { "Content-Type": "application/json" },
        isPacked: true,
      },
      expected: refused(...ORDER_FAILED),
      needs: "gzip",
    },
    {
      name: "creates one subscription too many",
      request: order({ accounts: [ACCOUNT], subscriptions: subscriptions(MANY + 1, "") }),
      expected: { ...refused(...ORDER_FAILED), place: "/body/subscriptions" },
    },
    {
      name: "creates an account without a package",
      request: order({ accounts: [{ companyName: "Wattlebird Bakery" }] }),
      expected: { status: 200, body: { accounts: { 0: { errors: ["PACKAGE_MISSING"] } } } },
    },
    {
      name: "updates a subscription",
      request: update("subscription", "2147000416", { description: "größer" }),
      expected: { status: 200, body: { subscriptionId: "2147000416", status: "UPDATED" } },
    },
    {
      name: "updates with a value of another type",
      request: update("account", "2147000381", { emailAddress: [SECRET] }),
      expected: { ...refused(...UPDATE_FAILED), place: "/body/emailAddress" },
      secret: SECRET,
    },
    {
      name: "reads by GraphQL",
      request: {
        operationId: "queryGraphql",
        method: "POST",
        path: "/api/ql",
        json: {
          query: "query ($usn: String!) { account(usn: $usn) { usn currency } }",
          variables: { usn: "2142420815" },
        },
      },
      expected: { status: 200, body: { data: { account: { usn: "2142420815", currency: "AUD" } } } },
    },
    {
      name: "reads what can only be written",
      request: { method: "GET", path: "/api/orders" },
      expected: { status: 404, isReasoned: true },
    },
    {
      name: "asks for options",
      request: { method: "OPTIONS", path: "/api/orders" },
      expected: { status: 404, isReasoned: true },
    },
    {
      name: "prefers an example",
      // It has as many entries as the example.
      request: {
        ...order({ accounts: [ACCOUNT], subscriptions: subscriptions(2, "Fibre to the shop") }),
        headers: { Prefer: "example=everything-refused" },
      },
      expected: { status: 200, isApplied: true, body: exampleOf(API, "createOrder", "everything-refused") },
    },
    {
      name: "prefers a failure",
      request: { ...smallest, headers: { Prefer: "code=500" } },
      expected: { status: 500, isApplied: true, isReasoned: false, body: null },
    },
    { name: "says not who calls", request: { ...smallest, headers: { Authorization: "" } }, expected: { status: 200 } },
  ];
}
