// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { byErrors, byIndex, byValue } from "../../src/client/outcome.js";
import { WRITE, writeAgainOnlyAfter } from "../../src/client/write-policies.js";
import { toJson } from "../../src/validation/to-json.js";
import type { Operation } from "../../src/validation/operation.js";
import type { BillingOperations } from "./operation-types.js";
import * as validators from "./validators.js";

/** What {@link createOrder} is. */
export interface CreateOrderOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingOperations["createOrder"];
}

/** Descriptor of "Create an account and subscriptions": `POST /api/orders`. Goes into `createClient`. */
export const createOrder: CreateOrderOperation = {
  operationId: "createOrder",
  method: "POST",
  path: "/api/orders",
  request: validators.createOrderRequest,
  responses: {
    200: validators.OrderResponse,
    500: null,
  },
  toJson,
  retryPolicy: /* @__PURE__ */ writeAgainOnlyAfter([429]),
  examples: {
    "order-created": 200,
    "subscription-refused": 200,
    "everything-refused": 200,
    "package-missing": 200,
    "service-missing": 200,
    "wrong-currency": 200,
    "unpublished-catalogue": 200,
    "plan-does-not-fit": 200,
    "service-does-not-fit": 200,
    "unknown-time-zone": 200,
    "account-imported-before": 200,
    "account-failed": 200,
    "order-of-the-page-created": 200,
  },
  outcome: /* @__PURE__ */ byIndex(["accounts","subscriptions"]),
};

/** What {@link updateAccount} is. */
export interface UpdateAccountOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingOperations["updateAccount"];
}

/** Descriptor of "Update an account": `POST /api/account/{id}/update`. Goes into `createClient`. */
export const updateAccount: UpdateAccountOperation = {
  operationId: "updateAccount",
  method: "POST",
  path: "/api/account/{id}/update",
  request: validators.updateAccountRequest,
  responses: {
    200: validators.AccountUpdateResponse,
    500: validators.AccountUpdateErrorResponse,
  },
  toJson,
  retryPolicy: WRITE,
  examples: {
    "account-updated": 200,
    "account-type-unknown": 200,
    "account-missing": 200,
    "refused-for-two-reasons": 200,
    "internal-error-in-a-200": 200,
    "update-failed": 500,
  },
  outcome: /* @__PURE__ */ byValue(["status","errors"], {"status":["ERROR","INTERNAL_ERROR"]}),
};

/** What {@link updateSubscription} is. */
export interface UpdateSubscriptionOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingOperations["updateSubscription"];
}

/** Descriptor of "Update a subscription": `POST /api/subscription/{id}/update`. Goes into `createClient`. */
export const updateSubscription: UpdateSubscriptionOperation = {
  operationId: "updateSubscription",
  method: "POST",
  path: "/api/subscription/{id}/update",
  request: validators.updateSubscriptionRequest,
  responses: {
    200: validators.SubscriptionUpdateResponse,
    500: validators.SubscriptionUpdateErrorResponse,
  },
  toJson,
  retryPolicy: WRITE,
  examples: {
    "subscription-updated": 200,
    "username-taken": 200,
    "subscription-missing": 200,
    "refused-for-two-reasons": 200,
    "internal-error-in-a-200": 200,
    "update-failed": 500,
  },
  outcome: /* @__PURE__ */ byValue(["status","errors"], {"status":["ERROR","INTERNAL_ERROR"]}),
};

/** What {@link queryGraphql} is. */
export interface QueryGraphqlOperation extends Operation {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingOperations["queryGraphql"];
}

/** Descriptor of "Read by GraphQL": `POST /api/ql`. Goes into `createClient`. */
export const queryGraphql: QueryGraphqlOperation = {
  operationId: "queryGraphql",
  method: "POST",
  path: "/api/ql",
  request: validators.queryGraphqlRequest,
  responses: {
    200: validators.GraphqlResponse,
  },
  toJson,
  retryPolicy: WRITE,
  examples: {
    "account-found": 200,
    "tickets-found": 200,
    "no-such-account": 200,
    "unknown-field": 200,
    "part-of-the-data": 200,
    "nothing-could-be-read": 200,
  },
  outcome: /* @__PURE__ */ byErrors(),
};
