// Each step of the states, done once by curl over the path of a session.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ApiName } from "../../../generated/apis.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { oracleOf } from "../contract-oracle.js";
import { JSON_TYPE, type Sent, sendAll } from "../control/curl.js";
import { AUTHORIZATION } from "../running-mock.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ state: true, log: "quiet" });
});
afterAll(() => mock.close());

/** A step: what is sent, the status, and what its answer holds. */
type StateStep = readonly [call: string, body: unknown, status: number, holds?: string];

async function play(api: ApiName, steps: readonly StateStep[]): Promise<void> {
  const session = mock.session(`curl ${api}`);
  const base = new URL(session.url(api)).pathname;
  const authorization = AUTHORIZATION[api];
  const sent = steps.map(([call, body]): Sent => {
    const [method = "", path = ""] = call.split(" ");
    const credentials = authorization === undefined ? {} : { Authorization: authorization };
    const headers = { ...credentials, ...(body !== undefined && JSON_TYPE) };
    return { method, path: base + path, headers, body: body === undefined ? undefined : JSON.stringify(body) };
  });
  const got = await sendAll(sent, `http://127.0.0.1:${mock.port}`);
  const told = got.map(({ status, text }, index) => {
    const [call, , , holds = ""] = steps[index] as StateStep;
    return [call, status, text.includes(holds) ? holds : text];
  });
  expect(told).toEqual(steps.map(([call, , status, holds = ""]) => [call, status, holds]));
}

const bodyOf = (api: ApiName, operationId: string) => oracleOf(api).requestBody(operationId);
const exampleOf = (api: ApiName, operationId: string, status: number) => oracleOf(api).firstAnswer(operationId, status);

test("of the data network", async () => {
  const api = "data-network";
  const created = (operationId: string, status: number): string => exampleOf(api, operationId, status).data.id;
  const user = exampleOf(api, "createUser", 201).data.user.id;
  const template = created("createInviteTemplate", 201);
  const consent = created("createConsentTemplate", 201);
  const webhook = created("createWebhook", 200);
  const archive = created("createArchive", 200);
  const invite = created("createInvite", 201);
  const archiveOf = { ...bodyOf(api, "createArchive"), userId: user };
  const texts = bodyOf(api, "createInviteTemplate");
  await play(api, [
    ["GET /users", undefined, 200, '"items":[]'],
    ["POST /users", {}, 201, user],
    ["GET /users?size=1", undefined, 200, user],
    [`GET /users/${user}`, undefined, 200, user],
    ["GET /users/nobody", undefined, 404, "MISSING_RESOURCE"],
    [`POST /tokens?userId=${user}`, undefined, 201, "accessToken"],
    ["POST /tokens?userId=nobody", undefined, 404, "MISSING_RESOURCE"],
    ["POST /inviteTemplates", texts, 201, template],
    [`GET /inviteTemplates/${template}`, undefined, 200, template],
    [`PUT /inviteTemplates/${template}`, { ...texts, name: "Changed texts" }, 200, "Changed texts"],
    ["GET /inviteTemplates", undefined, 200, "Changed texts"],
    ["POST /invites", { ...bodyOf(api, "createInvite"), templateId: template }, 201, invite],
    ["POST /invites", { ...bodyOf(api, "createInvite"), templateId: "nothing" }, 404, "MISSING_RESOURCE"],
    [`GET /invites/${invite}`, undefined, 200, invite],
    ["GET /invites", undefined, 200, invite],
    [`GET /invites/${invite}/logs`, undefined, 200, "INVITED"],
    [`DELETE /inviteTemplates/${template}`, undefined, 200],
    [`GET /inviteTemplates/${template}`, undefined, 404, "MISSING_RESOURCE"],
    ["POST /consentTemplates", bodyOf(api, "createConsentTemplate"), 201, consent],
    ["GET /consentTemplates", undefined, 200, consent],
    [`DELETE /consentTemplates/${consent}`, undefined, 200],
    [`DELETE /consentTemplates/${consent}`, undefined, 404, "MISSING_RESOURCE"],
    ["POST /webhooks", bodyOf(api, "createWebhook"), 200, webhook],
    [`GET /webhooks/${webhook}`, undefined, 200, webhook],
    ["GET /webhooks", undefined, 200, webhook],
    [`DELETE /webhooks/${webhook}`, undefined, 200],
    [`GET /webhooks/${webhook}`, undefined, 404, "MISSING_RESOURCE"],
    ["POST /archives", archiveOf, 200, "STARTED"],
    [`GET /archives/${archive}`, undefined, 200, "STARTED"],
    [`GET /archives/${archive}`, undefined, 200, "ANALYZED"],
    [`GET /archives?userId=${user}`, undefined, 200, archive],
    ["GET /archives?userId=nobody", undefined, 200, '"items":[]'],
    [`DELETE /archives/${archive}`, undefined, 200],
    [`GET /archives/${archive}`, undefined, 404, "MISSING_RESOURCE"],
    ["GET /incomes?sourceId=a-1", undefined, 200, '"sourceId":"a-1"'],
    ["POST /accounts/a-1/disableMonitor", undefined, 200],
    ["GET /accounts/a-1", undefined, 200, "CUSTOMER_DISABLED"],
    ["DELETE /accounts/a-1", undefined, 200],
    ["GET /accounts/a-1", undefined, 404, "MISSING_RESOURCE"],
    ["GET /incomes?sourceId=a-1", undefined, 200, '"items":[]'],
  ]);
});

test("of provider accounts", async () => {
  const api = "provider-accounts";
  const { Token: token } = exampleOf(api, "connectProviderAccount", 200);
  const { Id: id } = exampleOf(api, "getConnectStatus", 200);
  const accounts = "/Data/u-1/ProviderAccounts";
  await play(api, [
    [`GET ${accounts}`, undefined, 200, "[]"],
    [`POST ${accounts}/Connect`, bodyOf(api, "connectProviderAccount"), 200, token],
    [`GET ${accounts}/Connect/nothing`, undefined, 404],
    [`GET ${accounts}/Connect/${token}`, undefined, 200, "Incomplete"],
    [`GET ${accounts}/Connect/${token}`, undefined, 200, "Success"],
    [`GET ${accounts}`, undefined, 200, String(id)],
    [`GET ${accounts}/${id}`, undefined, 200, "RequiresVerification"],
    [`POST ${accounts}/${id}/Verify`, ["9.99"], 200, "Failed"],
    [`POST ${accounts}/${id}/Verify`, bodyOf(api, "verifyProviderAccount"), 200, "Succeeded"],
    [`POST ${accounts}/${id}/Refresh`, undefined, 204],
    [`DELETE ${accounts}/${id}`, undefined, 204],
    [`GET ${accounts}/${id}`, undefined, 404],
    [`POST ${accounts}/${id}/Refresh`, undefined, 404],
  ]);
});

test("of billing", async () => {
  const api = "billing";
  const { uuid } = exampleOf(api, "createOrder", 200).accounts[0];
  const named = (name: string) => ({ accounts: [{ packageId: 14, givenName: name }] });
  const usernames = [
    { serviceId: 382, username: "first@example.com" },
    { serviceId: 382, username: "first@example.com" },
  ];
  const read = {
    query: `{ account(uuid: "${uuid}") { Contact { givenName } Subscriptions { objects { username } } } }`,
  };
  await play(api, [
    ["POST /api/orders", { ...named("Rosa"), subscriptions: usernames }, 200, "DUPLICATE_USERNAME"],
    ["POST /api/ql", read, 200, '"username":"first@example.com"'],
    [`POST /api/account/${uuid}/update`, { givenName: "Rosalind" }, 200, "UPDATED"],
    ["POST /api/ql", read, 200, '"givenName":"Rosalind"'],
    ["POST /api/account/nobody/update", { givenName: "Nobody" }, 200, "NOT_ACCOUNT"],
    ["POST /api/subscription/nothing/update", { username: "other@example.com" }, 200, "NOT_SUBSCRIPTION"],
    [
      "POST /api/orders",
      { subscriptions: [{ accountId: uuid, serviceId: 382, timezone: "No/Where" }] },
      200,
      "TIMEZONE",
    ],
  ]);
});
