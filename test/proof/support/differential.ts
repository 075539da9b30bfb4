import type { JsonSchema } from "../../../src/openapi/document.js";
import type { Validator } from "../../../src/validation/schema-node.js";
import { passes, validateWith } from "../../../src/validation/validator.js";
import { hostileValue } from "./hostile.js";
import { type Judge, stockJudgeOf, VALIDATORS } from "./judges.js";
import { asSeenBy } from "./known-differences.js";
import { ValueMaker } from "./make-value.js";
import { mutate } from "./mutate.js";
import { Random } from "./random.js";
import { shrink } from "./shrink.js";
import { writtenSchemas } from "./written-schemas.js";

/** The shares of the kinds of values; the rest is as the schema wants it. */
const [NEAR_MISS, HOSTILE, ANYTHING] = [0.35, 0.22, 0.03];
const MAX_HOSTILE_PLACES = 3;

/** A value that is judged in two ways, or refused without a reason. */
export interface Finding {
  readonly schema: string;
  readonly what: string;
  /** As small as it could be made. */
  readonly value: unknown;
}

/** Makes values for the schemas of an API, and judges each by ours and by stock ajv. */
export class Differential {
  readonly names: readonly string[];
  readonly counts = { valid: 0, refused: 0 };
  readonly #schemas: Readonly<Record<string, JsonSchema>>;
  readonly #validators: Readonly<Record<string, Validator>>;
  readonly #maker: ValueMaker;
  readonly #stock: Judge;
  readonly #random: Random;

  constructor(api: string, seed: number) {
    this.#schemas = writtenSchemas(api);
    this.#validators = VALIDATORS[api] ?? {};
    this.#maker = new ValueMaker(this.#schemas);
    this.#stock = stockJudgeOf(api);
    this.#random = new Random(seed);
    this.names = Object.keys(this.#schemas);
  }

  /** The next value for a schema: one that fulfils it, one that nearly does, or one that nobody would think of. */
  make(name: string): unknown {
    const random = this.#random;
    const kind = random.next();
    if (kind < ANYTHING) return hostileValue(random);
    let value = this.#maker.make(name, random);
    if (kind < ANYTHING + HOSTILE)
      for (let places = 1 + random.below(MAX_HOSTILE_PLACES); places > 0; places--) value = mutate(value, random, true);
    else if (kind < ANYTHING + HOSTILE + NEAR_MISS) value = mutate(value, random, false);
    return value;
  }

  /** Judges the next value for a schema. Returns what is wrong with the judgement; undefined where nothing is. */
  judgeNext(name: string): Finding | undefined {
    const value = this.make(name);
    const what = this.#fault(name, value);
    if (what === undefined) return undefined;
    const smallest = shrink(value, (smaller) => this.#fault(name, smaller) === what);
    return { schema: name, what, value: smallest };
  }

  /** What we say of a value. */
  isValid(name: string, value: unknown): boolean {
    return passes(this.#validators[name] as Validator, value);
  }

  #fault(name: string, value: unknown): string | undefined {
    const validator = this.#validators[name] as Validator;
    const isValid = passes(validator, value);
    this.counts[isValid ? "valid" : "refused"]++;
    if (isValid !== this.#stock(name, value) && isValid !== this.#stock(name, asSeenBy("ajv", value)))
      return isValid ? "we accept it, ajv does not" : "ajv accepts it, we do not";
    if (isValid) return undefined;
    const verdict = validateWith(validator, value);
    if (verdict.valid) return "is and validate differ";
    if (verdict.issues.some(({ keyword }) => keyword === "unexplained")) return "nothing explains why we refuse it";
    return verdict.issues.length > 0 ? undefined : "refused without an issue";
  }
}
