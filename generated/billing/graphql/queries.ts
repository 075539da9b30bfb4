// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { parseExactly } from "../../../src/client/graphql/exact-json.js";
import type { Query } from "../../../src/client/graphql/query.js";
import { byErrors } from "../../../src/client/outcome.js";
import { READ } from "../../../src/client/retry-policy.js";
import { toJson } from "../../../src/validation/to-json.js";
import type { BillingGraphqlOperations } from "./query-types.js";
import * as validators from "./validators.js";

/** What {@link getAccount} is. */
export interface GetAccountQuery extends Query {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingGraphqlOperations["getAccount"];
}

/**
 * Descriptor of the query "Read an account with its contacts and addresses", with its document. Goes into
 * `createClient`.
 */
export const getAccount: GetAccountQuery = {
  operationId: "getAccount",
  method: "POST",
  path: "/api/ql",
  document: `query getAccount($usn: String!) {
  account(usn: $usn) {
    account
    accountUuid
    usn
    alternateAccountNumber
    accountType
    creationTime
    description
    taxable
    currency
    custom
    Contact {
      contactType
      contactName
      companyName
      tradingName
      abn
      contactTitle
      givenName
      familyName
      dateOfBirth
      position
      phoneHome
      phoneWork
      phoneMobile
      fax
    }
    Address {
      addressType
      addressName
      companyName
      addressDetail
      buildingName
      subUnit
      floor
      lot
      postalDeliveryType
      streetNumber
      streetName
      streetType
      suburb
      state
      postcode
      country
    }
  }
}
`,
  request: validators.getAccountRequest,
  responses: {
    200: validators.GetAccountResponse,
  },
  toJson,
  parse: (text) => parseExactly(text, {"data":{"account":{"account":"text","creationTime":"number"}}}),
  retryPolicy: READ,
  examples: {"no-such-account":200,"unknown-field":200,"part-of-the-data":200,"nothing-could-be-read":200},
  outcome: /* @__PURE__ */ byErrors(),
};

/** What {@link listSubscriptions} is. */
export interface ListSubscriptionsQuery extends Query {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingGraphqlOperations["listSubscriptions"];
}

/** Descriptor of the query "List the subscriptions of an account", with its document. Goes into `createClient`. */
export const listSubscriptions: ListSubscriptionsQuery = {
  operationId: "listSubscriptions",
  method: "POST",
  path: "/api/ql",
  document: `query listSubscriptions($usn: String!, $filter: [SubscriptionFilter], $offset: Int, $limit: Int) {
  account(usn: $usn) {
    Subscriptions(filter: $filter) {
      count
      objects(offset: $offset, limit: $limit) {
        subscription
        subscriptionUuid
        usn
        username
        description
        subscriptionStatus
        currency
        created
        activated
        custom
        Service {
          service
          name
          description
          usernameLabel
        }
      }
    }
  }
}
`,
  request: validators.listSubscriptionsRequest,
  responses: {
    200: validators.ListSubscriptionsResponse,
  },
  toJson,
  parse: (text) => parseExactly(text, {"data":{"account":{"Subscriptions":{"objects":{"subscription":"text","created":"number","activated":"number"}}}}}),
  retryPolicy: READ,
  examples: {"no-such-account":200,"unknown-field":200,"nothing-could-be-read":200},
  outcome: /* @__PURE__ */ byErrors(),
  pagination: "offset",
  cursorAt: ["account","Subscriptions"],
};

/** What {@link listTickets} is. */
export interface ListTicketsQuery extends Query {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingGraphqlOperations["listTickets"];
}

/** Descriptor of the query "List tickets", with its document. Goes into `createClient`. */
export const listTickets: ListTicketsQuery = {
  operationId: "listTickets",
  method: "POST",
  path: "/api/ql",
  document: `query listTickets($filter: [TicketFilter], $offset: Int, $limit: Int) {
  allTickets(filter: $filter) {
    count
    objects(offset: $offset, limit: $limit) {
      ticket
      ticketUuid
      number
      summary
      statusText
      ticketTypeName
      ticketPriorityName
      ticketStatus
      ticketStatusName
      creationTime
      closedTime
      heldUntil
      unread
      Account {
        account
        accountUuid
        usn
      }
    }
  }
}
`,
  request: validators.listTicketsRequest,
  responses: {
    200: validators.ListTicketsResponse,
  },
  toJson,
  parse: (text) => parseExactly(text, {"data":{"allTickets":{"objects":{"creationTime":"number","closedTime":"number","heldUntil":"number","Account":{"account":"text"}}}}}),
  retryPolicy: READ,
  examples: {"unknown-field":200,"nothing-could-be-read":200},
  outcome: /* @__PURE__ */ byErrors(),
  pagination: "offset",
  cursorAt: ["allTickets"],
};

/** What {@link listTransactions} is. */
export interface ListTransactionsQuery extends Query {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingGraphqlOperations["listTransactions"];
}

/**
 * Descriptor of the query "List the transactions of an account with their items", with its document. Goes into
 * `createClient`.
 */
export const listTransactions: ListTransactionsQuery = {
  operationId: "listTransactions",
  method: "POST",
  path: "/api/ql",
  document: `query listTransactions($usn: String!, $filter: [TxFilter]) {
  account(usn: $usn) {
    Txs(filter: $filter) {
      tx
      txUuid
      txType
      txNumber
      ledgerDate
      ledgerTime
      currency
      amount
      taxAmount
      unallocatedAmount
      comments
      TxItems {
        count
        objects {
          txItem
          lineNumber
          itemCode
          description
          quantity
          amount
          subtotalAmount
          tax
          taxable
          discountAmount
          subscriptionUuid
        }
      }
    }
  }
}
`,
  request: validators.listTransactionsRequest,
  responses: {
    200: validators.ListTransactionsResponse,
  },
  toJson,
  parse: (text) => parseExactly(text, {"data":{"account":{"Txs":{"tx":"text","ledgerTime":"number","amount":"text","taxAmount":"text","unallocatedAmount":"text","TxItems":{"objects":{"txItem":"text","quantity":"text","amount":"text","subtotalAmount":"text","tax":"text","discountAmount":"text"}}}}}}),
  retryPolicy: READ,
  examples: {"no-such-account":200,"unknown-field":200,"nothing-could-be-read":200},
  outcome: /* @__PURE__ */ byErrors(),
};

/** What {@link listUsage} is. */
export interface ListUsageQuery extends Query {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingGraphqlOperations["listUsage"];
}

/** Descriptor of the query "List the usage of a subscription", with its document. Goes into `createClient`. */
export const listUsage: ListUsageQuery = {
  operationId: "listUsage",
  method: "POST",
  path: "/api/ql",
  document: `query listUsage($usn: String!, $filter: [CdrFilter], $offset: Int, $limit: Int) {
  subscription(usn: $usn) {
    Cdrs(filter: $filter) {
      count
      objects(offset: $offset, limit: $limit) {
        cdrUuid
        ucdrUuid
        version
        cdrType
        effective
        duration
        src
        dst
        tariffCode
        quantity
        cost
        chargeAmount
        TariffType {
          tariffType
          name
          rateType
        }
        Errors {
          error
          errorType
          errorLevel
          logTime
        }
      }
    }
  }
}
`,
  request: validators.listUsageRequest,
  responses: {
    200: validators.ListUsageResponse,
  },
  toJson,
  parse: (text) => parseExactly(text, {"data":{"subscription":{"Cdrs":{"objects":{"effective":"number","duration":"text","src":"text","dst":"text","quantity":"text","cost":"text","chargeAmount":"text","TariffType":{"tariffType":"text"},"Errors":{"error":"text","logTime":"number"}}}}}}),
  retryPolicy: READ,
  examples: {"unknown-field":200,"nothing-could-be-read":200},
  outcome: /* @__PURE__ */ byErrors(),
  pagination: "offset",
  cursorAt: ["subscription","Cdrs"],
};

/** What {@link search} is. */
export interface SearchQuery extends Query {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: BillingGraphqlOperations["search"];
}

/** Descriptor of the query "Search accounts and subscriptions", with its document. Goes into `createClient`. */
export const search: SearchQuery = {
  operationId: "search",
  method: "POST",
  path: "/api/ql",
  document: `query search($q: String!, $limit: Int) {
  search(q: $q, limit: $limit) {
    accountRank
    resultRank
    resultType
    debtorItem
    account {
      account
      accountUuid
      usn
      description
    }
    sub {
      subscription
      subscriptionUuid
      usn
      username
    }
  }
}
`,
  request: validators.searchRequest,
  responses: {
    200: validators.SearchResponse,
  },
  toJson,
  parse: (text) => parseExactly(text, {"data":{"search":{"account":{"account":"text"},"sub":{"subscription":"text"}}}}),
  retryPolicy: READ,
  examples: {"unknown-field":200,"nothing-could-be-read":200},
  outcome: /* @__PURE__ */ byErrors(),
};

/** The ready-made queries of the Smile billing API, by name. */
export const queries = {
  getAccount,
  listSubscriptions,
  listTickets,
  listTransactions,
  listUsage,
  search,
};
