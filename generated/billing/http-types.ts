// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { AccountUpdate, AccountUpdateErrorResponse, AccountUpdateResponse, Order, OrderResponse, SubscriptionUpdate, SubscriptionUpdateErrorResponse, SubscriptionUpdateResponse, UpdateAccountPath, UpdateSubscriptionPath } from "./types.js";

/** The paths that have POST. */
export interface BillingPostPaths {
  "/api/orders": {
    init: [init: HttpInit & { body: Order }];
    data: OrderResponse;
    error: undefined;
  };
  "/api/account/{id}/update": {
    init: [init: HttpInit & { params: { path: UpdateAccountPath }; body: AccountUpdate }];
    data: AccountUpdateResponse;
    error: AccountUpdateErrorResponse;
  };
  "/api/subscription/{id}/update": {
    init: [init: HttpInit & { params: { path: UpdateSubscriptionPath }; body: SubscriptionUpdate }];
    data: SubscriptionUpdateResponse;
    error: SubscriptionUpdateErrorResponse;
  };
}

/** Path-typed calls of the Smile billing API. */
export interface BillingHttp extends HttpClient {
  readonly POST: HttpCall<BillingPostPaths>;
}
