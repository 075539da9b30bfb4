import type { JsonSchema } from "../../../src/openapi/document.js";
import { validateWith } from "../../../src/validation/validator.js";
import { setOwn } from "./hostile.js";
import { createStockJudge } from "./judges.js";
import { asSeenBy } from "./known-differences.js";
import { validatorsFor } from "./load-validators.js";
import { ValueMaker } from "./make-value.js";
import { isRightSentence } from "./message-grammar.js";
import { mutate } from "./mutate.js";
import { typeAt } from "./places.js";
import { NAMES, randomSchemas } from "./random-schema.js";
import type { Random } from "./random.js";
import { shrink } from "./shrink.js";

const VALUES = 150;
const MAX_DEPTH = 3;
const LEAVES = [
  ...[null, true, false, -1.5, -1, 0, 1, 2.5, 3, "2024-02-29", "x === y || z", "a/b"],
  // Around the limits of length, in characters of one and of two UTF-16 units.
  ...["", "a", "b", "ab", "abc", "abcd", "😀", "😀😀", "😀😀😀"],
  ...[[], {}, ["a"], [1, null], { a: 1 }, { kind: "a", b: null }],
];

/** A value that is judged wrongly, or whose issues are not right, with the schemas that it was found with. */
export interface ContractFinding {
  readonly what: string;
  readonly value: unknown;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** Judges values by schemas that nobody would write: the first thing that is wrong, if any. */
export async function tryRandomContract(random: Random): Promise<ContractFinding | undefined> {
  const schemas = randomSchemas(random);
  const { First } = await validatorsFor(schemas);
  if (First === undefined) throw new Error("The compiled module has no First");
  // What every object has is no attribute of it.
  const isValid = createStockJudge(schemas, { ownProperties: true });
  const maker = new ValueMaker(schemas);
  const faultOf = (value: unknown): string | undefined => {
    const verdict = validateWith(First, value);
    if (verdict.valid !== isValid("First", value) && verdict.valid !== isValid("First", asSeenBy("ajv", value)))
      return verdict.valid ? "we accept it, ajv does not" : "ajv accepts it, we do not";
    if (verdict.valid) return undefined;
    const issues = verdict.issues;
    if (issues.some(({ keyword }) => keyword === "unexplained")) return "nothing explains why we refuse it";
    if (issues.some(({ path, received }) => typeAt(value, path) !== received)) return "an issue says what is not there";
    return issues.every(isRightSentence) ? undefined : "a message is no right sentence";
  };
  for (let count = 0; count < VALUES; count++) {
    const value = count % 2 === 0 ? anyValue(random, 0) : nearlyRight(maker, random);
    const what = faultOf(value);
    if (what !== undefined) return { what, value: shrink(value, (smaller) => faultOf(smaller) === what), schemas };
  }
  return undefined;
}

function nearlyRight(maker: ValueMaker, random: Random): unknown {
  try {
    return mutate(maker.make("First", random), random, false);
  } catch {
    // Some schemas ask for what nothing is, or for an attribute in itself without end.
    return anyValue(random, 0);
  }
}

function anyValue(random: Random, depth: number): unknown {
  const way = random.next();
  if (depth === MAX_DEPTH || way < 0.3) return structuredClone(random.pick(LEAVES));
  if (way < 0.5) return Array.from({ length: random.below(4) }, () => anyValue(random, depth + 1));
  const object = {};
  for (const name of NAMES) if (random.chance(0.4)) setOwn(object, name, anyValue(random, depth + 1));
  return object;
}
