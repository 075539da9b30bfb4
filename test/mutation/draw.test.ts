import { describe, expect, test } from "vitest";
import { ROOT } from "../support/root.js";
import { drawMutants } from "./draw.js";
import { listMutants, type Mutant } from "./mutants.js";

/** As many as are tried in 20 minutes. */
const MANY = 100;

/** The smaller ones, since listing takes a while. */
const APIS = ["billing", "provider-accounts"];
const all = APIS.flatMap((api) => listMutants(ROOT, api));

function draw(mutants: readonly Mutant[], seed: number, number: number): Mutant[] {
  const drawn: Mutant[] = [];
  for (const mutant of drawMutants(mutants, seed)) if (drawn.push(mutant) === number) break;
  return drawn;
}
const idsOf = (mutants: readonly Mutant[]) => mutants.map(({ id }) => id);

describe("the draw", () => {
  test("is the same for the same seed, and another for another", () => {
    expect(idsOf(draw(all, 7, MANY))).toEqual(idsOf(draw(all, 7, MANY)));
    expect(idsOf(draw(all, 8, MANY))).not.toEqual(idsOf(draw(all, 7, MANY)));
    expect(idsOf(draw(all, 7, MANY)).slice(0, 10)).toEqual(idsOf(draw(all, 7, 10)));
  });

  test("takes nothing twice, and goes on to the end", () => {
    const few = all.filter((_, index) => index % 50 === 0);
    expect(idsOf(draw(few, 7, Infinity)).sort()).toEqual(idsOf(few).sort());
  });

  test("reaches every API and kind after kind", () => {
    const drawn = draw(all, 7, MANY);
    expect(new Set(drawn.map(({ api }) => api)).size).toBe(APIS.length);
    expect(new Set(drawn.map(({ kind }) => kind)).size).toBeGreaterThan(MANY / 2);
  });
});

test("every mutant can be told from all others", () => {
  expect(new Set(idsOf(all)).size).toBe(all.length);
});
