import { getNamedType, getNullableType, isListType } from "graphql";
import { describe, expect, test } from "vitest";
import { DATA_SET } from "../../../src/apis/billing/graphql/data/index.js";
import * as walk from "./schema-walk.js";

const rows = (type: string) => DATA_SET[type] ?? [];
const types = walk.objectTypes.filter(({ name }) => name in DATA_SET).map((type) => [type.name, type] as const);

/** Amounts in units of 0.0001, which all of them have at most. */
function units(amount: unknown): bigint {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(String(amount)) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(4, "0")}`);
}

function sum(values: readonly unknown[]): bigint {
  return values.reduce((total: bigint, value) => total + units(value), 0n);
}

/** What a field refers to, as the names of the fields say: of every type, whatever relations the schema has. */
const REFERENCES: readonly [from: string, field: string, to: string, key: string][] = [
  ["Account", "accountCostCentre", "AccountCostCentre", "accountCostCentre"],
  ["AccountAddress", "account", "Account", "account"],
  ["AccountContact", "account", "Account", "account"],
  ["AccountCostCentre", "account", "Account", "account"],
  ["Binding", "accountUuid", "Account", "accountUuid"],
  ["Binding", "planCode", "Plan", "plan"],
  ["Binding", "planName", "Plan", "name"],
  ["Cdr", "ucdrUuid", "Ucdr", "ucdrUuid"],
  ["Cdr", "subscriptionUuid", "Subscription", "subscriptionUuid"],
  ["Cdr", "bindingUuid", "Binding", "bindingUuid"],
  ["Cdr", "aggregateUuid", "Cdr", "cdrUuid"],
  ["Cdr", "tariffType", "TariffType", "tariffType"],
  ["CdrError", "ucdrUuid", "Ucdr", "ucdrUuid"],
  ["CdrError", "cdrUuid", "Cdr", "cdrUuid"],
  ["DraftInvoice", "account", "Account", "account"],
  ["DraftInvoice", "lateFeeTxItem", "TxItem", "txItem"],
  ["DraftInvoice", "txdetailUuid", "TxDetail", "txdetailUuid"],
  ["PaymentMethod", "accountId", "Account", "accountUuid"],
  ["Plan", "service", "Service", "service"],
  ["Subscription", "account", "Account", "account"],
  ["Subscription", "masterSubscription", "Subscription", "subscription"],
  ["Subscription", "service", "Service", "service"],
  ["Subscription", "accountCostCentre", "AccountCostCentre", "accountCostCentre"],
  ["SubscriptionBinding", "subscriptionUuid", "Subscription", "subscriptionUuid"],
  ["SubscriptionBinding", "bindingUuid", "Binding", "bindingUuid"],
  ["Ticket", "account", "Account", "account"],
  ["Ticket", "targetSubscription", "Subscription", "subscription"],
  ["Ticket", "submittingSubscription", "Subscription", "subscription"],
  ["Ticket", "assignedOperator", "Subscription", "subscription"],
  ["Ticket", "targetTx", "Tx", "tx"],
  ["Tx", "txDetail", "TxDetail", "txDetail"],
  ["Tx", "txNumber", "TxDetail", "number"],
  ["Tx", "account", "Account", "account"],
  ["Tx", "creatingOperator", "Subscription", "subscription"],
  ["Tx", "referencedTx", "Tx", "tx"],
  ["TxDetail", "account", "Account", "account"],
  ["TxDetail", "lateFeeTxItem", "TxItem", "txItem"],
  ["TxItem", "txDetail", "TxDetail", "txDetail"],
  ["TxItem", "itemSpecification", "ItemSpecification", "itemSpecification"],
  ["TxItem", "itemCode", "ItemSpecification", "itemCode"],
  ["TxItem", "subscriptionUuid", "Subscription", "subscriptionUuid"],
  ["TxItem", "bindingUuid", "Binding", "bindingUuid"],
  ["TxItem", "costCentre", "AccountCostCentre", "accountCostCentre"],
  ["TxItem", "rollupTxItem", "TxItem", "txItem"],
  ["TxItem", "purchaseOrder", "Subscription", "purchaseOrder"],
];

/** A payment has a number of its own, but no detail. */
const NUMBERS_OF_PAYMENTS = rows("Tx")
  .filter(({ txDetail }) => txDetail === null)
  .map(({ txNumber }) => String(txNumber));

const IS_OF_SCALAR: Readonly<Record<string, (value: any) => boolean>> = {
  Int: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  Long: (value) => typeof value === "string" && /^-?\d+$/.test(value),
  Milliseconds: (value) => Number.isSafeInteger(value) && value > Date.UTC(2020) && value < Date.UTC(2030),
  BigDecimal: (value) => typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value),
  UUID: (value) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value),
  String: (value) => typeof value === "string" && value !== "",
  Boolean: (value) => typeof value === "boolean",
};

describe("the data set", () => {
  test.each(types)("%s has just the fields of the schema, with values of their types", (name, type) => {
    const fields = walk.scalarsOf(type).filter((field) => !field.name.endsWith("_iso"));
    for (const row of rows(name)) {
      expect(Object.keys(row).sort()).toEqual(fields.map((field) => field.name).sort());
      for (const field of fields) {
        const value = row[field.name];
        if (value === null) continue;
        const values = isListType(getNullableType(field.type)) ? (value as unknown[]) : [value];
        const isOfScalar = IS_OF_SCALAR[getNamedType(field.type).name];
        for (const one of values) expect(isOfScalar?.(one), `${name}.${field.name}: ${String(one)}`).toBe(true);
      }
    }
  });

  test("has objects of every type that is not made while answering", () => {
    const made = walk.objectTypes.filter(
      (type) => walk.isCursor(type) || ["Query", "SearchResult"].includes(type.name),
    );
    expect([...made.map(({ name }) => name), ...Object.keys(DATA_SET)].sort()).toEqual(
      walk.objectTypes.map(({ name }) => name).sort(),
    );
  });

  test.each(REFERENCES)("%s.%s refers to a %s by its %s", (from, field, to, key) => {
    const keys = new Set(rows(to).map((row) => String(row[key])));
    const values = rows(from)
      .map((row) => row[field])
      .filter((value) => value !== null && value !== undefined)
      .map(String);
    expect(values.length).toBeGreaterThan(0);
    const dangling = values.filter((value) => !keys.has(value) && !NUMBERS_OF_PAYMENTS.includes(value));
    expect(dangling).toEqual([]);
  });

  test("no two objects have the same id, and no two of any type the same UUID of their own", () => {
    const OWN: Readonly<Record<string, string[]>> = {
      Account: ["account", "accountUuid", "usn"],
      Binding: ["tid", "bindingUuid"],
      Cdr: ["tid", "cdrUuid", "stid"],
      CdrError: ["error", "tid"],
      ItemSpecification: ["itemSpecification", "itemCode"],
      PaymentMethod: ["tid", "paymentMethod"],
      Plan: ["plan", "name"],
      Service: ["service", "name"],
      Subscription: ["subscription", "subscriptionUuid", "usn", "username"],
      SubscriptionBinding: ["tid"],
      TariffType: ["tid", "tariffType", "tariffTypeUuid"],
      Ticket: ["ticket", "number", "ticketUuid"],
      Tx: ["tx", "txUuid", "txNumber"],
      TxDetail: ["txDetail", "txdetailUuid", "number"],
      TxItem: ["txItem"],
      Ucdr: ["tid", "ucdrUuid"],
    };
    const ids = Object.entries(OWN).flatMap(([type, fields]) =>
      fields.flatMap((field) => rows(type).map((row) => (/uuid/i.test(field) ? "" : `${type}.${field} `) + row[field])),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("names no e-mail address or host outside example.com", () => {
    const hosts = JSON.stringify(DATA_SET).match(/[\w.-]+@[\w.-]+|[\w-]+(\.[\w-]+)*\.(com|net|org|au)\b/g) ?? [];
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !/[@.]example\.com$/.test(host))).toEqual([]);
  });
});

describe("amounts", () => {
  const itemsOf = (txDetail: unknown) => rows("TxItem").filter((item) => item["txDetail"] === txDetail);

  test("a line is what is left of its subtotal after the discount, with tax", () => {
    for (const item of rows("TxItem")) {
      expect(units(item["amount"]), String(item["txItem"])).toBe(
        units(item["subtotalAmount"]) - units(item["discountAmount"]) + units(item["tax"]),
      );
      if (item["discount"] !== null) {
        expect(units(item["subtotalAmount"]) * BigInt(String(item["discount"]))).toBe(
          units(item["discountAmount"]) * 100n,
        );
      }
    }
  });

  test("a line that others are rolled up into is their sum", () => {
    const children = rows("TxItem").filter(({ rollupTxItem }) => rollupTxItem !== null);
    for (const parent of new Set(children.map(({ rollupTxItem }) => String(rollupTxItem)))) {
      const rolledUp = children.filter(({ rollupTxItem }) => String(rollupTxItem) === parent);
      const amount = rows("TxItem").find(({ txItem }) => txItem === parent)?.["amount"];
      expect(units(amount)).toBe(sum(rolledUp.map((item) => item["amount"])));
    }
  });

  test.each(rows("TxDetail").map((detail) => [detail["number"], detail] as const))(
    "%s is the sum of its lines",
    (_, detail) => {
      const lines = itemsOf(detail["txDetail"]).filter(({ rollupTxItem }) => rollupTxItem === null);
      expect(lines.length).toBeGreaterThan(0);
      expect(units(detail["amount"])).toBe(sum(lines.map(({ amount }) => amount)));
      expect(units(detail["taxAmount"])).toBe(sum(lines.map(({ tax }) => tax)));
      expect(units(detail["discount"])).toBe(sum(lines.map(({ discountAmount }) => discountAmount)));
      const lateFee = detail["lateFeeTxItem"];
      if (lateFee !== null) expect(lines.map(({ txItem }) => txItem)).toContain(String(lateFee));
    },
  );

  test("a transaction agrees with its detail, and every detail but a draft's has one", () => {
    const drafts = rows("DraftInvoice").map(({ txDetail }) => String(txDetail));
    for (const detail of rows("TxDetail")) {
      const tx = rows("Tx").find(({ txDetail }) => txDetail === detail["txDetail"]);
      expect(tx === undefined).toBe(drafts.includes(String(detail["txDetail"])));
      if (!tx) continue;
      const { amount, taxAmount, account, ledgerTime, number } = detail;
      expect(tx).toMatchObject({ amount, taxAmount, account, ledgerTime, txNumber: number });
    }
  });

  test("what is not allocated is what an account owes", () => {
    for (const { account } of rows("Account")) {
      const txs = rows("Tx").filter((tx) => tx["account"] === account);
      expect(sum(txs.map(({ unallocatedAmount }) => unallocatedAmount))).toBe(sum(txs.map(({ amount }) => amount)));
    }
  });

  test("unbilled charges are those of the usage by the end of each month", () => {
    const charged = rows("Cdr").filter(({ chargeAmount, aggregateUuid }) => chargeAmount !== null && !aggregateUuid);
    let counted = 0;
    let start = 0;
    for (const { count, sum: total, issuePeriodEnd } of rows("UnbilledChargeSummary")) {
      const end = Number(issuePeriodEnd);
      const due = charged.filter(({ effective }) => Number(effective) >= start && Number(effective) < end);
      expect([String(due.length), sum(due.map(({ chargeAmount }) => chargeAmount))]).toEqual([count, units(total)]);
      counted += due.length;
      start = end;
    }
    expect(counted).toBe(charged.length);
  });

  test("has digits that a double would lose, and credits", () => {
    const amounts = rows("TxItem").flatMap(({ quantity, amount }) => [String(quantity), String(amount)]);
    expect(amounts.some((amount) => String(Number(amount)) !== amount && Number(amount) > 1e18)).toBe(true);
    expect(amounts.some((amount) => amount.startsWith("-"))).toBe(true);
    expect(rows("Tx").some(({ tx }) => !Number.isSafeInteger(Number(tx)))).toBe(true);
  });
});

describe("times", () => {
  test("go on in their order", () => {
    const ORDERS: Readonly<Record<string, string[]>> = {
      Subscription: ["ordered", "created", "provisioned", "activated", "enabled"],
      Ticket: ["creationTime", "closedTime"],
      Binding: ["startTime", "endTime"],
      TxDetail: ["creationTime", "dueDate"],
      Tx: ["ledgerTime", "creationTime"],
    };
    for (const [type, fields] of Object.entries(ORDERS)) {
      for (const row of rows(type)) {
        const times = fields.flatMap((field) => row[field] ?? []).map(Number);
        expect(times, type).toEqual([...times].sort((one, other) => one - other));
      }
    }
  });

  test("a ticket is held, closed or open, as its status says", () => {
    const STATUS: Readonly<Record<string, [isClosed: boolean, isHeld: boolean]>> = {
      Open: [false, false],
      Held: [false, true],
      Closed: [true, false],
    };
    for (const { ticketStatusName, closedTime, heldUntil } of rows("Ticket")) {
      expect([closedTime !== null, heldUntil !== null]).toEqual(STATUS[String(ticketStatusName)]);
    }
  });
});
