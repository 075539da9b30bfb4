import { describe, expect, test } from "vitest";
import { rowsOfApi } from "../support/contract-api.js";
import { rowsOfEchoes } from "../support/contract-echoes.js";
import { placesOfParameters, rowsOfEvents, rowsOfOperations } from "../support/contract-operations.js";
import { conditionsOf, placesOfSchemas } from "../support/contract-places.js";
import { readBundle } from "../support/contracts.js";
import { type Place, readObjects, readParameters, readTable } from "../support/fact-tables.js";
import type { PlainBundle } from "../support/plain-bundle.js";

/** Holds a contract, as it is written, against the tables of facts, in both directions. */
export function describeContract(api: string): void {
  const bundle = readBundle(api) as unknown as PlainBundle;
  const { schemas } = bundle.components;

  describe("every schema holds what the facts say, and nothing else", () => {
    const objects = readObjects(api);
    const contract = placesOfSchemas(schemas);

    test("the schemas", () => expect(Object.keys(contract).sort()).toEqual(Object.keys(objects).sort()));

    test.each(Object.keys(objects))("%s", (object) => {
      expect(comparable(contract[object] ?? {})).toEqual(comparable(objects[object] ?? {}));
    });

    test("what depends on more than one place has a row of its own", () => {
      const conditional = Object.keys(schemas).filter((name) => conditionsOf(schemas, schemas[name] ?? {}).length > 0);
      expect(conditional.sort()).toEqual([...new Set(readTable(api, "conditions").map(([object]) => object))].sort());
    });
  });

  test("every operation is what the facts say, and there is no other", () => {
    expectSame(rowsOfOperations(bundle), readTable(api, "operations").map(withoutReason));
  });

  test("every parameter is what the facts say, and there is no other", () => {
    expect(comparable(placesOfParameters(bundle))).toEqual(comparable(readParameters(api)));
  });

  test("every parameter comes back in the answer where the facts say, and nowhere else", () => {
    const facts = readTable(api, "echoes").flatMap(([parameter = "", place = "", operations = ""]) =>
      operations.split(" ").map((operation) => [parameter, place, operation]),
    );
    expectSame(rowsOfEchoes(bundle), facts);
  });

  test("every event is what the facts say, and there is no other", () => {
    expectSame(rowsOfEvents(bundle), bundle.webhooks === undefined ? [] : readTable(api, "events"));
  });

  test("servers, security, headers, marks and tags are what the facts say", () => {
    expectSame(rowsOfApi(bundle), readTable(api, "api").map(withoutReason));
  });
}

/** Values in any order, as an enum has none. */
const comparable = (places: Readonly<Record<string, Place>>) =>
  Object.fromEntries(
    Object.entries(places).map(([path, place]) => [path, { ...place, values: [...place.values].sort() }]),
  );

const withoutReason = (cells: readonly string[]) => cells.slice(0, -1);

/** Names in one cell, such as the parameters of a query, have no order either. */
const sortedNames = (cell: string) => (/^[\w ]+$/.test(cell) ? cell.split(" ").sort().join(" ") : cell);

function expectSame(contract: readonly (readonly string[])[], facts: readonly (readonly string[])[]): void {
  const [found, known] = [contract, facts].map((rows) => rows.map((cells) => cells.map(sortedNames).join(" | ")));
  expect({
    "in the contract only": found?.filter((row) => !known?.includes(row)),
    "in the facts only": known?.filter((row) => !found?.includes(row)),
  }).toEqual({ "in the contract only": [], "in the facts only": [] });
}
