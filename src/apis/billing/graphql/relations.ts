import type { GraphqlSample, Join } from "../../../mock/graphql/graphql-sample.js";

const ACCOUNT: Join = ["account", "account"];
const ACCOUNT_UUID: Join = ["accountUuid", "accountUuid"];
const SUBSCRIPTION: Join = ["subscriptionUuid", "subscriptionUuid"];
const BINDING: Join = ["bindingUuid", "bindingUuid"];
const TX_DETAIL: Join = ["txDetail", "txDetail"];

/** How the objects of each type lead to others. Whether to one or to many is the schema's matter. */
export const RELATIONS: GraphqlSample["relations"] = {
  Account: {
    Subscriptions: ACCOUNT,
    Txs: ACCOUNT,
    Contact: ACCOUNT,
    Address: ACCOUNT,
    CostCentre: ["accountCostCentre", "accountCostCentre"],
    Tickets: ACCOUNT,
    Bindings: ACCOUNT_UUID,
    PaymentMethods: ["accountId", "accountUuid"],
  },
  Binding: { SubscriptionBindings: BINDING },
  Cdr: {
    Subscription: SUBSCRIPTION,
    Errors: ["cdrUuid", "cdrUuid"],
    TariffType: ["tariffType", "tariffType"],
  },
  DraftInvoice: { TxItems: TX_DETAIL, Account: ACCOUNT },
  Subscription: {
    Account: ACCOUNT,
    CostCentre: ["accountCostCentre", "accountCostCentre"],
    Service: ["service", "service"],
    Cdrs: SUBSCRIPTION,
    SubscriptionBindings: SUBSCRIPTION,
  },
  SubscriptionBinding: { Binding: BINDING },
  Ticket: { Account: ACCOUNT, AssignedOperator: ["subscription", "assignedOperator"] },
  Tx: { TxDetail: TX_DETAIL, Account: ACCOUNT, TxItems: TX_DETAIL },
  TxDetail: { TxItems: TX_DETAIL, Account: ACCOUNT },
  TxItem: {
    Subscription: SUBSCRIPTION,
    Binding: BINDING,
    CostCentre: ["accountCostCentre", "costCentre"],
    ItemSpecification: ["itemSpecification", "itemSpecification"],
  },
  Ucdr: { Cdrs: ["ucdrUuid", "ucdrUuid"] },
};

/** The fields of Query that look one object up: what each argument is compared with. */
export const LOOKUPS: GraphqlSample["lookups"] = {
  account: { uid: "account", uuid: "accountUuid", usn: "usn" },
  subscription: { uid: "subscription", uuid: "subscriptionUuid", usn: "usn" },
  txDetail: { uuid: "txdetailUuid", number: "number" },
  tx: { uuid: "txUuid", number: "txNumber", tx: "tx" },
  ucdr: { uuid: "ucdrUuid" },
  ticket: { id: "ticket", uuid: "ticketUuid", number: "number" },
  draftInvoice: { uuid: "txdetailUuid", number: "number" },
};
