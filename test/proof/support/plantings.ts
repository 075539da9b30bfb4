import type { Issue } from "../../../src/validation/issue.js";
import { validateWith } from "../../../src/validation/validator.js";
import { stockJudgeOf, VALIDATORS } from "./judges.js";
import { ValueMaker } from "./make-value.js";
import { isWithin, unionsIn } from "./places.js";
import { type Fault, plant, thinkOfFaults } from "./plant.js";
import { Random } from "./random.js";
import { writtenSchemas } from "./written-schemas.js";

const MAX_FAULTS = 5;
const GUESS = "for the alternative that fits best";

/** A value with faults, and what is said of it. */
export interface Planting {
  readonly schema: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly issues: readonly Issue[];
  /** Where alternatives meet. */
  readonly unions: () => ReadonlySet<string>;
}

/** Plants one to five faults in valid values for every schema and request of an API. */
export function plantIn(api: string, valuesOfSchema: number, seed: number): Planting[] {
  const schemas = writtenSchemas(api);
  const maker = new ValueMaker(schemas);
  const isValid = stockJudgeOf(api);
  const random = new Random(seed);
  return Object.entries(schemas).flatMap(([name, schema]) =>
    Array.from({ length: valuesOfSchema }, (_, index): Planting[] => {
      const right = maker.make(name, random);
      if (!isValid(name, right)) return [];
      const isFault = (fault: Fault) => !isValid(name, plant(right, [fault]));
      const faults = thinkOfFaults(right, 1 + (index % MAX_FAULTS), random, isFault);
      const value = plant(right, faults);
      const verdict = validateWith(VALIDATORS[api]?.[name] as never, value);
      // Nothing is wrong with a value that may be any; and two faults can make a value right again.
      if (verdict.valid) return [];
      const unions = () => unionsIn(schemas, schema, value);
      return [{ schema: name, value, faults, issues: verdict.issues, unions }];
    }).flat(),
  );
}

/** The faults that no issue names, neither by their place nor by a union that they stand in. */
export function unnamedFaults({ faults, issues, unions }: Planting): Fault[] {
  return faults.filter(
    ({ place }) => !issues.some(({ path }) => isWithin(path, place) || (isWithin(place, path) && unions().has(path))),
  );
}

/** The issues that are elsewhere than a single fault. */
export function strayIssues({ faults: [fault], issues, unions }: Planting): Issue[] {
  const { place } = fault as Fault;
  const meet = (places: ReadonlySet<string>, path: string) =>
    [...places].some((around) => isWithin(path, around) && isWithin(place, around));
  return issues.filter(
    ({ path, message }) =>
      !isWithin(path, place) &&
      !(isWithin(place, path) && unions().has(path)) &&
      // Without the fault another alternative was meant: which is a guess, and said to be one.
      !(message.includes(GUESS) && meet(unions(), path)),
  );
}
