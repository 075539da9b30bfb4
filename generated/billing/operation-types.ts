// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { CallOptions, Prefer } from "../../src/client/options.js";
import type { ApiError, ContractViolation, Failed, FailedOtherwise, Ok, Rejected } from "../../src/client/result.js";
import type { AccountUpdate, AccountUpdateErrorResponse, AccountUpdateResponse, GraphqlRequest, GraphqlResponse, Order, OrderCreated, OrderRefused, OrderResponse, SubscriptionUpdate, SubscriptionUpdateErrorResponse, SubscriptionUpdateResponse, UpdateAccountPath, UpdateSubscriptionPath } from "./types.js";

/** What {@link BillingOperations.createOrder} takes. */
export interface CreateOrderRequest extends CallOptions {
  /**
   * An account, subscriptions, or both. The limits are 1 account and 100 subscriptions; the service answers a larger
   * order with 500. An order that is empty is not ruled out by any page.
   */
  readonly body: Order;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: CreateOrderPrefer | undefined;
}

/** The named examples of {@link BillingOperations.createOrder}. */
export type CreateOrderExample =
  | "order-created"
  | "subscription-refused"
  | "everything-refused"
  | "package-missing"
  | "service-missing"
  | "wrong-currency"
  | "unpublished-catalogue"
  | "plan-does-not-fit"
  | "service-does-not-fit"
  | "unknown-time-zone"
  | "account-imported-before"
  | "account-failed"
  | "order-of-the-page-created";

/** Which answer of {@link BillingOperations.createOrder} the mock shall give. */
export interface CreateOrderPrefer extends Prefer {
  readonly example?: CreateOrderExample | undefined;
  readonly status?: 200 | 500 | undefined;
}

/** Success of {@link BillingOperations.createOrder}, with status 200. */
export interface CreateOrderOk extends Ok {
  readonly status: 200;
  readonly data: OrderCreated;
  readonly body: OrderResponse;
}

/** Errors that {@link BillingOperations.createOrder} declares: 500. */
export interface CreateOrderApiError extends ApiError {
  readonly status: 500;
  readonly error: undefined;
}

/** {@link BillingOperations.createOrder} was answered with 200, and the body says that the business refused. */
export interface CreateOrderRejected extends Rejected {
  readonly status: 200;
  readonly error: OrderResponse;
  /** What was created all the same, by the index of its entry in the request. */
  readonly created: OrderCreated;
  /** What was refused, by the index of its entry in the request, with the reasons. */
  readonly refused: OrderRefused;
}

/**
 * The answer to {@link BillingOperations.createOrder} breaks the contract. Look what was created before you repeat the
 * call.
 */
export interface CreateOrderContractViolation extends ContractViolation {
  /**
   * What was created all the same, by the index of its entry in the request. As far as the answer says; absent where it
   * cannot be read.
   */
  readonly created?: OrderCreated;
  /**
   * What was refused, by the index of its entry in the request, with the reasons. As far as the answer says; absent
   * where it cannot be read.
   */
  readonly refused?: OrderRefused;
}

/** Every outcome of {@link BillingOperations.createOrder}. Switch over `kind`. */
export type CreateOrderResult = CreateOrderOk | CreateOrderApiError | CreateOrderRejected | CreateOrderContractViolation | FailedOtherwise;

/** What {@link BillingOperations.updateAccount} takes. */
export interface UpdateAccountRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: UpdateAccountPath;
  /**
   * What to change on an account. Nothing is required, and nothing has a default: we read an absent attribute as
   * unchanged, which no page says. Null is refused.
   */
  readonly body: AccountUpdate;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: UpdateAccountPrefer | undefined;
}

/** The named examples of {@link BillingOperations.updateAccount}. */
export type UpdateAccountExample =
  | "account-updated"
  | "account-type-unknown"
  | "account-missing"
  | "refused-for-two-reasons"
  | "internal-error-in-a-200"
  | "update-failed";

/** Which answer of {@link BillingOperations.updateAccount} the mock shall give. */
export interface UpdateAccountPrefer extends Prefer {
  readonly example?: UpdateAccountExample | undefined;
  readonly status?: 200 | 500 | undefined;
}

/** Success of {@link BillingOperations.updateAccount}, with status 200. */
export interface UpdateAccountOk extends Ok {
  readonly status: 200;
  readonly data: AccountUpdateResponse;
  readonly body: AccountUpdateResponse;
}

/** Errors that {@link BillingOperations.updateAccount} declares: 500. */
export interface UpdateAccountApiError extends ApiError {
  readonly status: 500;
  readonly error: AccountUpdateErrorResponse;
}

/** {@link BillingOperations.updateAccount} was answered with 200, and the body says that the business refused. */
export interface UpdateAccountRejected extends Rejected {
  readonly status: 200;
  readonly error: AccountUpdateResponse;
}

/** Every outcome of {@link BillingOperations.updateAccount}. Switch over `kind`. */
export type UpdateAccountResult = UpdateAccountOk | UpdateAccountApiError | UpdateAccountRejected | Failed;

/** What {@link BillingOperations.updateSubscription} takes. */
export interface UpdateSubscriptionRequest extends CallOptions {
  /** The parameters in the path: `id`. */
  readonly path: UpdateSubscriptionPath;
  /**
   * What to change on a subscription. Nothing is required: we read an absent attribute as unchanged, which no page
   * says. Null is refused.
   */
  readonly body: SubscriptionUpdate;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: UpdateSubscriptionPrefer | undefined;
}

/** The named examples of {@link BillingOperations.updateSubscription}. */
export type UpdateSubscriptionExample =
  | "subscription-updated"
  | "username-taken"
  | "subscription-missing"
  | "refused-for-two-reasons"
  | "internal-error-in-a-200"
  | "update-failed";

/** Which answer of {@link BillingOperations.updateSubscription} the mock shall give. */
export interface UpdateSubscriptionPrefer extends Prefer {
  readonly example?: UpdateSubscriptionExample | undefined;
  readonly status?: 200 | 500 | undefined;
}

/** Success of {@link BillingOperations.updateSubscription}, with status 200. */
export interface UpdateSubscriptionOk extends Ok {
  readonly status: 200;
  readonly data: SubscriptionUpdateResponse;
  readonly body: SubscriptionUpdateResponse;
}

/** Errors that {@link BillingOperations.updateSubscription} declares: 500. */
export interface UpdateSubscriptionApiError extends ApiError {
  readonly status: 500;
  readonly error: SubscriptionUpdateErrorResponse;
}

/** {@link BillingOperations.updateSubscription} was answered with 200, and the body says that the business refused. */
export interface UpdateSubscriptionRejected extends Rejected {
  readonly status: 200;
  readonly error: SubscriptionUpdateResponse;
}

/** Every outcome of {@link BillingOperations.updateSubscription}. Switch over `kind`. */
export type UpdateSubscriptionResult = UpdateSubscriptionOk | UpdateSubscriptionApiError | UpdateSubscriptionRejected | Failed;

/** What {@link BillingOperations.queryGraphql} takes. */
export interface QueryGraphqlRequest extends CallOptions {
  /** A GraphQL query as JSON. The page shows no request: these are the attributes of GraphQL over HTTP. */
  readonly body: GraphqlRequest;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: QueryGraphqlPrefer | undefined;
}

/** The named examples of {@link BillingOperations.queryGraphql}. */
export type QueryGraphqlExample =
  | "account-found"
  | "tickets-found"
  | "no-such-account"
  | "unknown-field"
  | "part-of-the-data"
  | "nothing-could-be-read";

/** Which answer of {@link BillingOperations.queryGraphql} the mock shall give. */
export interface QueryGraphqlPrefer extends Prefer {
  readonly example?: QueryGraphqlExample | undefined;
  readonly status?: 200 | undefined;
}

/** Success of {@link BillingOperations.queryGraphql}, with status 200. */
export interface QueryGraphqlOk extends Ok {
  readonly status: 200;
  readonly data: GraphqlResponse;
  readonly body: GraphqlResponse;
}

/** {@link BillingOperations.queryGraphql} declares no errors. */
export type QueryGraphqlApiError = never;

/** {@link BillingOperations.queryGraphql} was answered with 200, and the body says that the business refused. */
export interface QueryGraphqlRejected extends Rejected {
  readonly status: 200;
  readonly error: GraphqlResponse;
  /**
   * What could be read all the same; null where nothing could. What failed in it is null. Readable, but not enumerable.
   */
  readonly data: GraphqlResponse["data"] | null;
  /**
   * The place in `data` that each error is about, as a JSON Pointer, at most 100; the empty one where it names none.
   */
  readonly paths: readonly string[];
}

/** Every outcome of {@link BillingOperations.queryGraphql}. Switch over `kind`. */
export type QueryGraphqlResult = QueryGraphqlOk | QueryGraphqlApiError | QueryGraphqlRejected | Failed;

/**
 * The operations of the Smile billing API, as methods of a client.
 *
 * Each takes one argument: the parts of the request under the contract's own names, and the options of a call. Each
 * returns its outcome as a result, whatever happens on the network, and never rejects. `orThrow` makes an exception of
 * a failure.
 */
export interface BillingOperations {
  /**
   * Create an account and subscriptions.
   *
   * Creates an account, subscriptions, or both: up to 1 account and up to 100 subscriptions in one order. Subscriptions
   * belong to the order's account; without one, each names an existing account by `accountId`.
   *
   * **HTTP 200 does not mean that it worked.** Look at every entry of the answer: one with `uuid` was created, one with
   * codes in `errors` was refused, and both can stand side by side. Whether a rejection undoes the other entries is not
   * documented.
   *
   * **A misspelt code in `custom` creates a new custom field** instead of being refused.
   *
   * Do not repeat an order blindly: nothing says that the service recognises a repetition.
   *
   * `POST /api/orders`. The result is `rejected` where any entry of the request was refused; what was created stands
   * beside. Declared errors: 500. Source: the service's own pages.
   */
  createOrder(request: CreateOrderRequest): Promise<CreateOrderResult>;

  /**
   * Update an account.
   *
   * Changes the attributes that the request has. We read an attribute that is left out as unchanged, which is not
   * documented. The package, the currency, the time zone and the cycles of an account cannot be changed here.
   *
   * **HTTP 200 does not mean that it worked.** `status` is `UPDATED` if it did, and `ERROR` with codes in `errors` if
   * the update was refused. Correct the update as the codes say; do not repeat it unchanged.
   *
   * **A misspelt code in `custom` creates a new custom field** instead of being refused.
   *
   * `POST /api/account/{id}/update`. The result is `rejected` where `status` is `ERROR` or `INTERNAL_ERROR`. Declared
   * errors: 500. Source: the service's own pages.
   */
  updateAccount(request: UpdateAccountRequest): Promise<UpdateAccountResult>;

  /**
   * Update a subscription.
   *
   * Changes the attributes that the request has. We read an attribute that is left out as unchanged, which is not
   * documented. The account, the service, the plan and the cycles of a subscription cannot be changed here.
   *
   * **HTTP 200 does not mean that it worked.** `status` is `UPDATED` if it did, and `ERROR` with codes in `errors` if
   * the update was refused. Correct the update as the codes say; do not repeat it unchanged.
   *
   * **A misspelt code in `custom` creates a new custom field** instead of being refused.
   *
   * `POST /api/subscription/{id}/update`. The result is `rejected` where `status` is `ERROR` or `INTERNAL_ERROR`.
   * Declared errors: 500. Source: the service's own pages.
   */
  updateSubscription(request: UpdateSubscriptionRequest): Promise<UpdateSubscriptionResult>;

  /**
   * Read by GraphQL.
   *
   * Carries a GraphQL query over the data that the service keeps: accounts, subscriptions, transactions, tickets,
   * usage. What can be asked for is described by a schema of its own, the Smile billing GraphQL schema, which has a
   * reference of its own. It has queries only, so nothing can be changed here.
   *
   * **HTTP 200 does not mean that it worked.** An answer with `errors` failed, in whole or in part; `data` then holds
   * what could be read all the same. An empty list of errors counts as none.
   *
   * Only the address is published. That a query is posted as JSON, and what request and answer look like, is the
   * convention for GraphQL over HTTP; a WebSocket client of the vendor sends and gets the same. How many queries one
   * may send in a time is not documented.
   *
   * In the client, this operation takes any document and gives back what JSON makes of the answer: numbers of more than
   * 15 digits may lose some. It is repeated as carefully as a request that writes, since a document could be anything.
   * The GraphQL client (`smile-contracts/billing/graphql`) keeps every digit, knows types and pages, and repeats
   * queries.
   *
   * `POST /api/ql`. The result is `rejected` where the answer has errors; what could be read all the same stands
   * beside, as `data`. Declared errors: none. Source: the service's own pages.
   */
  queryGraphql(request: QueryGraphqlRequest): Promise<QueryGraphqlResult>;
}

/** The ids of the operations of the Smile billing API. */
export type OperationId = keyof BillingOperations;
