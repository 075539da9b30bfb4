import { describe, expect, test } from "vitest";
import { ask } from "./executor.js";
import * as walk from "./schema-walk.js";

const places = walk.placesOfTypes();

/** Of these, no object lacks anything. */
const COMPLETE = ["AccountCostCentre", "TariffType", "Ucdr", "UnbilledChargeSummary", "Query"];

const ALL_SELECTIONS = {
  scalar: (name: string) => name,
  one: (name: string) => `${name} { __typename }`,
  list: (name: string) => `${name} { __typename }`,
  cursor: (name: string) => `${name} { count }`,
};

function isAnswered(kind: walk.Kind, value: any): boolean {
  if (value === null) return false;
  if (kind === "cursor") return value.count > 0;
  return kind !== "list" || value.length > 0;
}

describe("every field of every type", () => {
  const types = walk.objectTypes.filter((type) => !walk.isCursor(type) && type.name !== "Query");

  test.each(types.map((type) => [type.name, type] as const))("%s has a value in some answer", async (name, type) => {
    const place = places.get(name);
    if (!place) throw new Error(`Nothing leads to ${name}`);
    const fields = walk.fieldsOf(type);
    const selection = fields.map((field) => ALL_SELECTIONS[walk.kindOf(field)](field.name)).join(" ");
    const objects = walk.objectsAt(place, await ask(walk.queryAt(place, selection)));
    const unanswered = fields.filter(
      (field) => !objects.some((object) => isAnswered(walk.kindOf(field), object[field.name])),
    );
    expect(unanswered.map((field) => field.name)).toEqual([]);
    const hasNull = objects.some((object) => Object.values(object).includes(null));
    expect(hasNull).toBe(!COMPLETE.includes(name));
  });

  test("the walk reaches every type, and the fields of Query that look one object up", async () => {
    expect([...places.keys()].sort()).toEqual(
      walk.objectTypes
        .filter((type) => !walk.isCursor(type))
        .map(({ name }) => name)
        .sort(),
    );
    const found = await ask(`{
      account(uid: 4217) { usn } subscription(uid: 9001) { usn } txDetail(number: "INV-100234") { txDetail }
      tx(tx: "88001") { txNumber } ticket(id: 5501) { number } draftInvoice(number: "DRAFT-5501") { txDetail }
    }`);
    expect(found).toEqual({
      account: { usn: "2142420815" },
      subscription: { usn: "2142420872" },
      txDetail: { txDetail: "7701" },
      tx: { txNumber: "INV-100234" },
      ticket: { number: "T-5501" },
      draftInvoice: { txDetail: 7801 },
    });
  });
});

describe("values", () => {
  test("Long and BigDecimal are text with all of their digits, Int and Milliseconds numbers", async () => {
    const { tx } = await ask('{ tx(number: "SET-400001") { tx amount txType ledgerTime ledgerTime_iso } }');
    expect(tx).toEqual({
      tx: "9007199254740993",
      amount: "1234567.8900",
      txType: 1,
      ledgerTime: 1780237799000,
      ledgerTime_iso: "2026-05-31T14:29:59.000Z",
    });
  });

  test("every _iso is the time beside it, and null beside null", async () => {
    let compared = 0;
    for (const [name, place] of places) {
      const type = place.type;
      const isoNames = Object.keys(type.getFields()).filter((field) => field.endsWith("_iso"));
      if (isoNames.length === 0) continue;
      const selection = isoNames.map((iso) => `${iso} ${iso.replace("_iso", "")}`).join(" ");
      for (const object of walk.objectsAt(place, await ask(walk.queryAt(place, selection)))) {
        for (const iso of isoNames) {
          const time = object[iso.replace("_iso", "")];
          expect(object[iso], `${name}.${iso}`).toBe(time === null ? null : new Date(time).toISOString());
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
