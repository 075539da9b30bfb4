import { describe, expect, test } from "vitest";
import { apis } from "../support/contracts.js";
import { isRightSentence } from "./support/message-grammar.js";
import { typeAt } from "./support/places.js";
import { plantIn, strayIssues, unnamedFaults } from "./support/plantings.js";

const VALUES_OF_SCHEMA = 15;
const SEED = 20_240_302;
/** Two faults in one union can look like another alternative with one. */
const MIN_NAMED = 0.999;
const MIN_FAULTS = 10_000;

const plantings = apis.flatMap((api) => plantIn(api, VALUES_OF_SCHEMA, SEED));
const issues = plantings.flatMap((planting) => planting.issues.map((issue) => ({ ...issue, value: planting.value })));

describe("of a valid value with one to five faults, for every schema and request of every API", () => {
  test("each place, or the union that it stands in, is named", () => {
    const planted = plantings.flatMap(({ faults }) => faults).length;
    const unnamed = plantings.flatMap(unnamedFaults).length;
    expect(planted).toBeGreaterThan(MIN_FAULTS);
    expect(1 - unnamed / planted).toBeGreaterThanOrEqual(MIN_NAMED);
  });

  test("a single fault gives no issue elsewhere", () => {
    const single = plantings.filter(({ faults }) => faults.length === 1);
    expect(single.flatMap((planting) => strayIssues(planting).map((issue) => ({ ...planting, issue })))).toEqual([]);
  });

  test("nothing is left unexplained, and nothing is said twice", () => {
    expect(issues.filter(({ keyword }) => keyword === "unexplained")).toEqual([]);
    const twice = plantings.filter((planting) => new Set(planting.issues.map(said)).size < planting.issues.length);
    expect(twice).toEqual([]);
  });

  test("each issue says truly what is at its place", () => {
    expect(issues.filter(({ path, received, value }) => typeAt(value, path) !== received)).toEqual([]);
  });

  test("each message is right in number and article", () => {
    expect(new Set(issues.filter((issue) => !isRightSentence(issue)).map(said))).toEqual(new Set());
  });
});

function said({ path, message }: { readonly path: string; readonly message: string }): string {
  return `${path}: ${message}`;
}
