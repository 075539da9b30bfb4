// The APIs whose answers can refuse with status 200: every outcome has its branch, and the compiler says so when one
// is missing.
import {
  createBillingClient,
  type CreateOrderResult,
  orThrow,
  type UpdateAccountResult,
} from "smile-contracts/billing";
import billingDocument from "smile-contracts/billing/openapi.json" with { type: "json" };
import { createClient, createOrder } from "smile-contracts/billing/operations";
import { Order, type OrderErrorCode } from "smile-contracts/billing/schemas";
import { validateRequest } from "smile-contracts/billing/validate";
import {
  type ConnectionResult,
  createProviderAccountsClient,
  waitForConnection,
} from "smile-contracts/provider-accounts";
import platformDocument from "smile-contracts/provider-accounts/openapi.json" with { type: "json" };
import { getConnectStatus } from "smile-contracts/provider-accounts/operations";
import { Flag } from "smile-contracts/provider-accounts/schemas";
import { validateResponse } from "smile-contracts/provider-accounts/validate";

declare const process: { readonly argv: string[] };
const [, , billingUrl = "", platformUrl = ""] = process.argv;

function describeOrder(result: CreateOrderResult): string {
  switch (result.kind) {
    case "ok":
      return Object.keys(result.data.subscriptions ?? {}).join();
    case "rejected": {
      const codes: OrderErrorCode[] = Object.values(result.refused.subscriptions ?? {}).flatMap(({ errors }) => errors);
      return `${Object.keys(result.created.accounts ?? {}).join()} created, ${codes.join()}`;
    }
    case "contract-violation":
      return `${result.issues.length} issues, ${Object.keys(result.created?.accounts ?? {}).length} created`;
    case "api-error": {
      const nothing: undefined = result.error;
      return `${result.status} ${String(nothing)}`;
    }
    case "invalid-request":
      return result.issues.map((issue) => issue.path).join();
    case "unexpected-status":
    case "no-token":
    case "network":
    case "timeout":
    case "aborted":
      return result.kind;
    default:
      return result satisfies never;
  }
}

function describeUpdate(result: UpdateAccountResult): string {
  if (result.kind === "rejected") return (result.error.errors ?? []).join();
  return result.kind === "ok" ? result.data.status : result.kind;
}

function describeConnection(result: ConnectionResult): string {
  switch (result.kind) {
    case "ok":
      return `connected ${typeof result.data.Id}`;
    case "rejected":
    case "unknown-result":
      return result.result;
    case "api-error":
    case "unexpected-status":
    case "contract-violation":
      return `${result.kind} ${result.status}`;
    case "invalid-request":
    case "no-token":
    case "network":
    case "timeout":
    case "aborted":
      return result.kind;
    default:
      return result satisfies never;
  }
}

const body: Order = {
  accounts: [{ packageId: 27, comments: undefined }],
  subscriptions: [{ serviceId: 382 }, { serviceId: 383 }],
};
const billing = createBillingClient({ baseUrl: billingUrl, auth: { username: "u", password: "p" } });
const picked = createClient({ baseUrl: billingUrl }, { createOrder });
const platform = createProviderAccountsClient({ baseUrl: platformUrl, accessToken: () => Promise.resolve("token") });
const user = { userId: "u-1" };

console.log(
  JSON.stringify([
    describeOrder(await billing.createOrder({ body })),
    describeOrder(await picked.createOrder({ body, prefer: { example: "subscription-refused" } })),
    describeOrder(await billing.createOrder({ body, prefer: { status: 500 } })),
    describeOrder(await billing.createOrder({ body: { subscriptions: [{ serviceId: 1 }] } })),
    describeUpdate(await billing.updateAccount({ path: { id: "2142420815" }, body: { taxable: true } })),
    describeUpdate(
      await billing.updateAccount({
        path: { id: "2142420815" },
        body: {},
        prefer: { example: "account-type-unknown" },
      }),
    ),
    describeConnection(await waitForConnection(platform, { path: { ...user, token: "t" }, firstWaitMs: 1 })),
    describeConnection(
      await waitForConnection(platform, {
        path: { ...user, token: "t" },
        firstWaitMs: 1,
        prefer: { example: "blacklisted" },
      }),
    ),
    orThrow(await platform.verifyProviderAccount({ path: { ...user, providerAccountId: 5 }, body: ["0.12"] })).Result,
    orThrow(await platform.refreshProviderAccount({ path: { ...user, providerAccountId: 5 } })) === undefined,
    validateRequest("createOrder", { body: { accounts: [{}, {}] } }).valid,
    validateResponse("getConnectStatus", 200, { Token: "t", Result: "Success" }).valid,
    [Order.is(body), Flag.is({}), getConnectStatus.method, billingDocument.info.title, platformDocument.info.title],
  ]),
);
