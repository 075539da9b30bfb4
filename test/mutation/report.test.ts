import { expect, test } from "vitest";
import { ROOT } from "../support/root.js";
import { listMutants, type Mutant } from "./mutants.js";
import { Tally } from "./report.js";

const mutant = listMutants(ROOT, "provider-accounts").find(({ kind }) => kind === "required dropped") as Mutant;
const survived = { outcome: "survived", reason: "no test asks" } as const;
const noticed = {
  outcome: "noticed",
  by: { project: "unit", file: "a.test.ts", test: "holds", message: "expected 1" },
} as const;

test("a survivor is told with its place, its change and the reason, and is not fine", () => {
  const tally = new Tally({});
  const said = tally.add(mutant, survived);
  expect(said).toMatch(/^SURVIVED [\da-f]{8} required dropped, openapi\/provider-accounts\/\S+\.yaml:\d+\n/);
  expect(said).toMatch(/required: \[.*\] → .*\n.*no test asks$/);
  expect([tally.isFine, tally.summary]).toEqual([false, "0 noticed, 1 survived, 0 not buildable"]);
});

test("what is noticed is fine, and so is what cannot be built", () => {
  const tally = new Tally({});
  expect(tally.add(mutant, noticed)).toContain("by a.test.ts: holds: expected 1");
  tally.add(mutant, { outcome: "not buildable", reason: "a broken reference" });
  expect([tally.isFine, tally.summary]).toEqual([true, "1 noticed, 0 survived, 1 not buildable"]);
});

test("an expected survivor is fine, as long as it survives", () => {
  const tally = new Tally({ [mutant.id]: "it changes nothing" });
  expect(tally.add(mutant, survived)).toContain("as expected: it changes nothing");
  expect(tally.isFine).toBe(true);
  expect(tally.add(mutant, noticed)).toContain("take it out there");
  expect(tally.isFine).toBe(false);
});
