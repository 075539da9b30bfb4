// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { HttpCall, HttpClient, HttpInit } from "../../src/client/http-types.js";
import type { AccountUpdate, AccountUpdateErrorResponse, AccountUpdateResponse, GraphqlRequest, GraphqlResponse, Order, OrderResponse, SubscriptionUpdate, SubscriptionUpdateErrorResponse, SubscriptionUpdateResponse, UpdateAccountPath, UpdateSubscriptionPath } from "./types.js";

/** The paths that have POST, each with what a path-typed call of it takes and gives. */
export interface BillingPostPaths {
  /** Create an account and subscriptions. */
  "/api/orders": {
    init: [init: HttpInit & { body: Order }];
    data: OrderResponse;
    error: undefined;
  };
  /** Update an account. */
  "/api/account/{id}/update": {
    init: [init: HttpInit & { params: { path: UpdateAccountPath }; body: AccountUpdate }];
    data: AccountUpdateResponse;
    error: AccountUpdateErrorResponse;
  };
  /** Update a subscription. */
  "/api/subscription/{id}/update": {
    init: [init: HttpInit & { params: { path: UpdateSubscriptionPath }; body: SubscriptionUpdate }];
    data: SubscriptionUpdateResponse;
    error: SubscriptionUpdateErrorResponse;
  };
  /** Read by GraphQL. */
  "/api/ql": {
    init: [init: HttpInit & { body: GraphqlRequest }];
    data: GraphqlResponse;
    error: undefined;
  };
}

/**
 * Path-typed calls of the Smile billing API, by HTTP method.
 *
 * They send the client's credentials, to its base URL only, and follow no redirect. Nothing is validated, repeated, or
 * limited in size, time or rate: for that there are the client's own methods.
 */
export interface BillingHttp extends HttpClient {
  /**
   * Sends a POST by its path, as in `smile.http.POST("/api/orders", …)`.
   *
   * Takes a path of the contract, and `params`, `body`, `headers` and `signal` of the request. Returns `data` for a
   * success, or `error` for any other status, as they came, and beside it the whole `response`. Rejects with what
   * `fetch` throws where no answer arrives, with what `accessToken` throws where it is a function, with a `SyntaxError`
   * where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the request cannot be
   * sent as it is.
   *
   * Nothing is validated, repeated, or limited in size, time or rate: for that there are the client's own methods.
   */
  readonly POST: HttpCall<BillingPostPaths>;
}
