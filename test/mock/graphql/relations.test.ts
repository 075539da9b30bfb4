import { describe, expect, test } from "vitest";
import { DATA_SET } from "../../../src/apis/billing/graphql/data/index.js";
import { ask } from "./executor.js";
import * as walk from "./schema-walk.js";

/** Which field of the one is which of the other, as their names and the types of the fields say. */
const JOINS: readonly [type: string, field: string, own: string, other: string][] = [
  ["Account", "Subscriptions", "account", "account"],
  ["Account", "Txs", "account", "account"],
  ["Account", "Contact", "account", "account"],
  ["Account", "Address", "account", "account"],
  ["Account", "CostCentre", "accountCostCentre", "accountCostCentre"],
  ["Account", "Tickets", "account", "account"],
  ["Account", "Bindings", "accountUuid", "accountUuid"],
  ["Account", "PaymentMethods", "accountUuid", "accountId"],
  ["Binding", "SubscriptionBindings", "bindingUuid", "bindingUuid"],
  ["Cdr", "Subscription", "subscriptionUuid", "subscriptionUuid"],
  ["Cdr", "Errors", "cdrUuid", "cdrUuid"],
  ["Cdr", "TariffType", "tariffType", "tariffType"],
  ["DraftInvoice", "TxItems", "txDetail", "txDetail"],
  ["DraftInvoice", "Account", "account", "account"],
  ["Subscription", "Account", "account", "account"],
  ["Subscription", "CostCentre", "accountCostCentre", "accountCostCentre"],
  ["Subscription", "Service", "service", "service"],
  ["Subscription", "Cdrs", "subscriptionUuid", "subscriptionUuid"],
  ["Subscription", "SubscriptionBindings", "subscriptionUuid", "subscriptionUuid"],
  ["SubscriptionBinding", "Binding", "bindingUuid", "bindingUuid"],
  ["Ticket", "Account", "account", "account"],
  ["Ticket", "AssignedOperator", "assignedOperator", "subscription"],
  ["Tx", "TxDetail", "txDetail", "txDetail"],
  ["Tx", "Account", "account", "account"],
  ["Tx", "TxItems", "txDetail", "txDetail"],
  ["TxDetail", "TxItems", "txDetail", "txDetail"],
  ["TxDetail", "Account", "account", "account"],
  ["TxItem", "Subscription", "subscriptionUuid", "subscriptionUuid"],
  ["TxItem", "Binding", "bindingUuid", "bindingUuid"],
  ["TxItem", "CostCentre", "costCentre", "accountCostCentre"],
  ["TxItem", "ItemSpecification", "itemSpecification", "itemSpecification"],
  ["Ucdr", "Cdrs", "ucdrUuid", "ucdrUuid"],
];

const places = walk.placesOfTypes();

function answered(kind: walk.Kind, value: any): unknown[] {
  if (kind === "cursor") return value.objects;
  return kind === "list" ? value : value === null ? [] : [value];
}

describe("an object leads to just those that share its key", () => {
  test.each(JOINS)("%s.%s", async (typeName, fieldName, own, other) => {
    const place = places.get(typeName);
    const field = place?.type.getFields()[fieldName];
    if (!place || !field) throw new Error(`The schema has no ${typeName}.${fieldName}`);
    const kind = walk.kindOf(field);
    const target = walk.targetOf(field);
    const names = walk.scalarsOf(target).flatMap(({ name }) => (name.endsWith("_iso") ? [] : name));
    const selection = kind === "cursor" ? `objects { ${names.join(" ")} }` : names.join(" ");
    const parents = walk.objectsAt(place, await ask(walk.queryAt(place, `${own} ${fieldName} { ${selection} }`)));
    for (const parent of parents) {
      const key = parent[own] === null ? undefined : String(parent[own]);
      const expected = (DATA_SET[target.name] ?? []).filter((row) => String(row[other]) === key);
      expect(answered(kind, parent[fieldName])).toEqual(expected);
    }
    expect(parents.some((parent) => answered(kind, parent[fieldName]).length > 0)).toBe(true);
  });

  test("there is no other relation", () => {
    const relations = [...places.values()].flatMap(({ type }) =>
      walk
        .fieldsOf(type)
        .filter((field) => walk.kindOf(field) !== "scalar")
        .map(({ name }) => `${type.name}.${name}`),
    );
    const others = relations.filter((name) => !/^(Query|SearchResult)\./.test(name));
    expect(JOINS.map(([type, field]) => `${type}.${field}`).sort()).toEqual(others.sort());
  });
});
