// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { CallOptions, Prefer } from "../../../src/client/options.js";
import type { Failed, Ok, Rejected } from "../../../src/client/result.js";
import type { GetAccountData, GetAccountResponse, GetAccountVariables, ListSubscriptionsData, ListSubscriptionsPage, ListSubscriptionsResponse, ListSubscriptionsVariables, ListTicketsData, ListTicketsPage, ListTicketsResponse, ListTicketsVariables, ListTransactionsData, ListTransactionsResponse, ListTransactionsVariables, ListUsageData, ListUsagePage, ListUsageResponse, ListUsageVariables, SearchData, SearchResponse, SearchVariables } from "./types.js";

/** What {@link BillingGraphqlOperations.getAccount} takes. */
export interface GetAccountRequest extends CallOptions {
  /** The variables of the query. Their values never become part of the document. */
  readonly variables: GetAccountVariables;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: GetAccountPrefer | undefined;
}

/** The named examples of {@link BillingGraphqlOperations.getAccount}. */
export type GetAccountExample =
  | "no-such-account"
  | "unknown-field"
  | "part-of-the-data"
  | "nothing-could-be-read";

/** Which answer of {@link BillingGraphqlOperations.getAccount} the mock shall give. */
export interface GetAccountPrefer extends Prefer {
  readonly example?: GetAccountExample | undefined;
  readonly status?: 200 | undefined;
}

/** Success of {@link BillingGraphqlOperations.getAccount}, with status 200. */
export interface GetAccountOk extends Ok {
  readonly status: 200;
  readonly data: GetAccountData;
  readonly body: GetAccountResponse;
}

/** {@link BillingGraphqlOperations.getAccount} declares no errors. */
export type GetAccountApiError = never;

/** {@link BillingGraphqlOperations.getAccount} was answered with 200, and the body says that the business refused. */
export interface GetAccountRejected extends Rejected {
  readonly status: 200;
  readonly error: GetAccountResponse;
  /**
   * What could be read all the same; null where nothing could. What failed in it is null. Readable, but not enumerable.
   */
  readonly data: GetAccountData | null;
  /**
   * The place in `data` that each error is about, as a JSON Pointer, at most 100; the empty one where it names none.
   */
  readonly paths: readonly string[];
}

/** Every outcome of {@link BillingGraphqlOperations.getAccount}. Switch over `kind`. */
export type GetAccountResult = GetAccountOk | GetAccountApiError | GetAccountRejected | Failed;

/** What {@link BillingGraphqlOperations.listSubscriptions} takes. */
export interface ListSubscriptionsRequest extends CallOptions {
  /** The variables of the query. Their values never become part of the document. */
  readonly variables: ListSubscriptionsVariables;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListSubscriptionsPrefer | undefined;
}

/** The named examples of {@link BillingGraphqlOperations.listSubscriptions}. */
export type ListSubscriptionsExample =
  | "no-such-account"
  | "unknown-field"
  | "nothing-could-be-read";

/** Which answer of {@link BillingGraphqlOperations.listSubscriptions} the mock shall give. */
export interface ListSubscriptionsPrefer extends Prefer {
  readonly example?: ListSubscriptionsExample | undefined;
  readonly status?: 200 | undefined;
}

/** Success of {@link BillingGraphqlOperations.listSubscriptions}, with status 200. */
export interface ListSubscriptionsOk extends Ok {
  readonly status: 200;
  readonly data: ListSubscriptionsPage;
  readonly body: ListSubscriptionsResponse;
}

/** {@link BillingGraphqlOperations.listSubscriptions} declares no errors. */
export type ListSubscriptionsApiError = never;

/**
 * {@link BillingGraphqlOperations.listSubscriptions} was answered with 200, and the body says that the business
 * refused.
 */
export interface ListSubscriptionsRejected extends Rejected {
  readonly status: 200;
  readonly error: ListSubscriptionsResponse;
  /**
   * What could be read all the same; null where nothing could. What failed in it is null. Readable, but not enumerable.
   */
  readonly data: ListSubscriptionsData | null;
  /**
   * The place in `data` that each error is about, as a JSON Pointer, at most 100; the empty one where it names none.
   */
  readonly paths: readonly string[];
}

/** Every outcome of {@link BillingGraphqlOperations.listSubscriptions}. Switch over `kind`. */
export type ListSubscriptionsResult = ListSubscriptionsOk | ListSubscriptionsApiError | ListSubscriptionsRejected | Failed;

/** What {@link BillingGraphqlOperations.listTickets} takes. */
export interface ListTicketsRequest extends CallOptions {
  /** The variables of the query. Their values never become part of the document. */
  readonly variables?: ListTicketsVariables | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListTicketsPrefer | undefined;
}

/** The named examples of {@link BillingGraphqlOperations.listTickets}. */
export type ListTicketsExample =
  | "unknown-field"
  | "nothing-could-be-read";

/** Which answer of {@link BillingGraphqlOperations.listTickets} the mock shall give. */
export interface ListTicketsPrefer extends Prefer {
  readonly example?: ListTicketsExample | undefined;
  readonly status?: 200 | undefined;
}

/** Success of {@link BillingGraphqlOperations.listTickets}, with status 200. */
export interface ListTicketsOk extends Ok {
  readonly status: 200;
  readonly data: ListTicketsPage;
  readonly body: ListTicketsResponse;
}

/** {@link BillingGraphqlOperations.listTickets} declares no errors. */
export type ListTicketsApiError = never;

/** {@link BillingGraphqlOperations.listTickets} was answered with 200, and the body says that the business refused. */
export interface ListTicketsRejected extends Rejected {
  readonly status: 200;
  readonly error: ListTicketsResponse;
  /**
   * What could be read all the same; null where nothing could. What failed in it is null. Readable, but not enumerable.
   */
  readonly data: ListTicketsData | null;
  /**
   * The place in `data` that each error is about, as a JSON Pointer, at most 100; the empty one where it names none.
   */
  readonly paths: readonly string[];
}

/** Every outcome of {@link BillingGraphqlOperations.listTickets}. Switch over `kind`. */
export type ListTicketsResult = ListTicketsOk | ListTicketsApiError | ListTicketsRejected | Failed;

/** What {@link BillingGraphqlOperations.listTransactions} takes. */
export interface ListTransactionsRequest extends CallOptions {
  /** The variables of the query. Their values never become part of the document. */
  readonly variables: ListTransactionsVariables;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListTransactionsPrefer | undefined;
}

/** The named examples of {@link BillingGraphqlOperations.listTransactions}. */
export type ListTransactionsExample =
  | "no-such-account"
  | "unknown-field"
  | "nothing-could-be-read";

/** Which answer of {@link BillingGraphqlOperations.listTransactions} the mock shall give. */
export interface ListTransactionsPrefer extends Prefer {
  readonly example?: ListTransactionsExample | undefined;
  readonly status?: 200 | undefined;
}

/** Success of {@link BillingGraphqlOperations.listTransactions}, with status 200. */
export interface ListTransactionsOk extends Ok {
  readonly status: 200;
  readonly data: ListTransactionsData;
  readonly body: ListTransactionsResponse;
}

/** {@link BillingGraphqlOperations.listTransactions} declares no errors. */
export type ListTransactionsApiError = never;

/**
 * {@link BillingGraphqlOperations.listTransactions} was answered with 200, and the body says that the business refused.
 */
export interface ListTransactionsRejected extends Rejected {
  readonly status: 200;
  readonly error: ListTransactionsResponse;
  /**
   * What could be read all the same; null where nothing could. What failed in it is null. Readable, but not enumerable.
   */
  readonly data: ListTransactionsData | null;
  /**
   * The place in `data` that each error is about, as a JSON Pointer, at most 100; the empty one where it names none.
   */
  readonly paths: readonly string[];
}

/** Every outcome of {@link BillingGraphqlOperations.listTransactions}. Switch over `kind`. */
export type ListTransactionsResult = ListTransactionsOk | ListTransactionsApiError | ListTransactionsRejected | Failed;

/** What {@link BillingGraphqlOperations.listUsage} takes. */
export interface ListUsageRequest extends CallOptions {
  /** The variables of the query. Their values never become part of the document. */
  readonly variables: ListUsageVariables;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: ListUsagePrefer | undefined;
}

/** The named examples of {@link BillingGraphqlOperations.listUsage}. */
export type ListUsageExample =
  | "unknown-field"
  | "nothing-could-be-read";

/** Which answer of {@link BillingGraphqlOperations.listUsage} the mock shall give. */
export interface ListUsagePrefer extends Prefer {
  readonly example?: ListUsageExample | undefined;
  readonly status?: 200 | undefined;
}

/** Success of {@link BillingGraphqlOperations.listUsage}, with status 200. */
export interface ListUsageOk extends Ok {
  readonly status: 200;
  readonly data: ListUsagePage;
  readonly body: ListUsageResponse;
}

/** {@link BillingGraphqlOperations.listUsage} declares no errors. */
export type ListUsageApiError = never;

/** {@link BillingGraphqlOperations.listUsage} was answered with 200, and the body says that the business refused. */
export interface ListUsageRejected extends Rejected {
  readonly status: 200;
  readonly error: ListUsageResponse;
  /**
   * What could be read all the same; null where nothing could. What failed in it is null. Readable, but not enumerable.
   */
  readonly data: ListUsageData | null;
  /**
   * The place in `data` that each error is about, as a JSON Pointer, at most 100; the empty one where it names none.
   */
  readonly paths: readonly string[];
}

/** Every outcome of {@link BillingGraphqlOperations.listUsage}. Switch over `kind`. */
export type ListUsageResult = ListUsageOk | ListUsageApiError | ListUsageRejected | Failed;

/** What {@link BillingGraphqlOperations.search} takes. */
export interface SearchRequest extends CallOptions {
  /** The variables of the query. Their values never become part of the document. */
  readonly variables: SearchVariables;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: SearchPrefer | undefined;
}

/** The named examples of {@link BillingGraphqlOperations.search}. */
export type SearchExample =
  | "unknown-field"
  | "nothing-could-be-read";

/** Which answer of {@link BillingGraphqlOperations.search} the mock shall give. */
export interface SearchPrefer extends Prefer {
  readonly example?: SearchExample | undefined;
  readonly status?: 200 | undefined;
}

/** Success of {@link BillingGraphqlOperations.search}, with status 200. */
export interface SearchOk extends Ok {
  readonly status: 200;
  readonly data: SearchData;
  readonly body: SearchResponse;
}

/** {@link BillingGraphqlOperations.search} declares no errors. */
export type SearchApiError = never;

/** {@link BillingGraphqlOperations.search} was answered with 200, and the body says that the business refused. */
export interface SearchRejected extends Rejected {
  readonly status: 200;
  readonly error: SearchResponse;
  /**
   * What could be read all the same; null where nothing could. What failed in it is null. Readable, but not enumerable.
   */
  readonly data: SearchData | null;
  /**
   * The place in `data` that each error is about, as a JSON Pointer, at most 100; the empty one where it names none.
   */
  readonly paths: readonly string[];
}

/** Every outcome of {@link BillingGraphqlOperations.search}. Switch over `kind`. */
export type SearchResult = SearchOk | SearchApiError | SearchRejected | Failed;

/**
 * The ready-made queries of the Smile billing API, as methods of a client.
 *
 * Each takes one argument: the query's variables, and the options of a call. Each returns its outcome as a result,
 * whatever happens on the network, and never rejects. `orThrow` makes an exception of a failure.
 */
export interface BillingGraphqlOperations {
  /**
   * Read an account with its contacts and addresses.
   *
   * The account that has the USN, with everybody to contact and every address of it. `account` is null where no account
   * has the USN.
   *
   * The result is `rejected` where the answer has errors; what could be read all the same stands beside, as `data`.
   */
  getAccount(request: GetAccountRequest): Promise<GetAccountResult>;

  /**
   * List the subscriptions of an account.
   *
   * The subscriptions of the account that has the USN, page by page, each with its service. There are none where no
   * account has the USN.
   *
   * Gives one page: `pages` and `paginate` take the method and go through all. The result is `rejected` where the
   * answer has errors; what could be read all the same stands beside, as `data`.
   */
  listSubscriptions(request: ListSubscriptionsRequest): Promise<ListSubscriptionsResult>;

  /**
   * List tickets.
   *
   * Tickets of all accounts, page by page, each with its account. A ticket is open while its `closedTime` is null; no
   * page says whether a filter can ask for null, and the names of statuses are the installation's own, so ask for those
   * that count as open there, or for all, and look at `closedTime`.
   *
   * Gives one page: `pages` and `paginate` take the method and go through all. The result is `rejected` where the
   * answer has errors; what could be read all the same stands beside, as `data`.
   */
  listTickets(request?: ListTicketsRequest): Promise<ListTicketsResult>;

  /**
   * List the transactions of an account with their items.
   *
   * All transactions of the account that has the USN, each with its lines. Transactions cannot be asked for page by
   * page; a filter keeps the answer small. `account` is null where no account has the USN.
   *
   * The result is `rejected` where the answer has errors; what could be read all the same stands beside, as `data`.
   */
  listTransactions(request: ListTransactionsRequest): Promise<ListTransactionsResult>;

  /**
   * List the usage of a subscription.
   *
   * The charge data records of the subscription that has the USN, page by page, with the errors of those that could not
   * be processed and the type of their tariff. There are none where no subscription has the USN.
   *
   * Gives one page: `pages` and `paginate` take the method and go through all. The result is `rejected` where the
   * answer has errors; what could be read all the same stands beside, as `data`.
   */
  listUsage(request: ListUsageRequest): Promise<ListUsageResult>;

  /**
   * Search accounts and subscriptions.
   *
   * What a search in the user interface of Smile would find, with its account and, where there is one, its
   * subscription.
   *
   * The result is `rejected` where the answer has errors; what could be read all the same stands beside, as `data`.
   */
  search(request: SearchRequest): Promise<SearchResult>;
}
