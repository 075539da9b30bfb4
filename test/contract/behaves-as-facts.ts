import { describe, expect, test } from "vitest";
import { checksOf } from "../support/fact-checks.js";
import { wholesOf } from "../support/fact-requests.js";
import { type Places, readObjects, readTable } from "../support/fact-tables.js";

type Schemas = Readonly<Record<string, { is(value: unknown): boolean }>>;

/** Holds the validators of an API's schemas against the tables of facts: what each accepts, and what it refuses. */
export function describeSchemas(api: string, schemas: Schemas): void {
  const objects = readObjects(api);

  describe("each schema accepts and refuses in each place what its row says", () => {
    test.each(Object.keys(objects))("%s", (object) => {
      const places = objects[object] as Places;
      const wrong = Object.keys(places).flatMap((path) => {
        // What is right in its place can still be wrong beside another, so one of the wholes has to take it.
        const [first = [], ...others] = wholesOf(api, object).map((whole) => checksOf(objects, places, path, whole));
        return first
          .map(({ what, fits }, index) => ({ what, fits, values: [first, ...others].map((one) => one[index]?.value) }))
          .filter(({ fits, values }) => values.some((value) => schemas[object]?.is(value)) !== fits)
          .map(({ what, fits }) => `${what} is to be ${fits ? "accepted" : "refused"}`);
      });
      expect(wrong).toEqual([]);
    });
  });

  test.each(readTable(api, "conditions"))("%s: %s", (object = "", _rule, accepted = "", refused = "") => {
    expect(schemas[object]?.is(JSON.parse(accepted))).toBe(true);
    expect(schemas[object]?.is(JSON.parse(refused))).toBe(false);
  });
}
