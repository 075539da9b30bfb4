import type { JsonSchema } from "../../../src/openapi/document.js";
import { setOwn } from "./hostile.js";
import { makeNumber, textsFor, textsWithin } from "./make-scalar.js";
import { type Plan, plansOf } from "./plan.js";
import type { Random } from "./random.js";

/** Below these depths attributes become rare, and then there are none that are not required. */
const [RARE_BELOW, NONE_BELOW] = [3, 7];
const [OFTEN, RARELY] = [0.6, 0.15];
/** How often there is an attribute that the schema does not name, where it allows one. */
const UNNAMED = 0.2;
const MAX_MORE_ITEMS = 3;
const ANY_VALUES = [null, true, 0, -1.5, "any", "", [], [1, "2"], {}, { any: { thing: null } }] as const;
const NAMES = ["x-other", "Ümlaut", "0", "a/b~c", "type"];

type Maker = (random: Random, depth: number) => unknown;

/**
 * Takes schemas by name. Returns what makes values by them, which mostly fulfil them. Each value is made anew, so that
 * it may be changed.
 */
export class ValueMaker {
  readonly #makers = new Map<JsonSchema | string, Maker>();
  readonly #schemas: Readonly<Record<string, JsonSchema>>;

  constructor(schemas: Readonly<Record<string, JsonSchema>>) {
    this.#schemas = schemas;
  }

  make(name: string, random: Random): unknown {
    return this.#makerFor([this.#schemas[name] as JsonSchema])(random, 0);
  }

  #makerFor(schemas: readonly JsonSchema[]): Maker {
    const [only = {}, ...others] = schemas;
    const known = others.length === 0 ? this.#makers.get(only) : undefined;
    if (known) return known;
    // Only when first asked, since schemas refer to each other in circles.
    let makers: Maker[] | undefined;
    const maker: Maker = (random, depth) => {
      makers ??= plansOf(this.#schemas, schemas).map((plan) => this.#follow(plan));
      return random.pick(makers)(random, depth);
    };
    if (others.length === 0) this.#makers.set(only, maker);
    return maker;
  }

  #follow(plan: Plan): Maker {
    const { values, types } = plan;
    if (values) return (random) => random.pick(values);
    const byType: Readonly<Record<string, Maker>> = {
      null: () => null,
      boolean: (random) => random.chance(0.5),
      integer: (random) => makeNumber(plan.limits, true, random),
      number: (random) => makeNumber(plan.limits, false, random),
      string: textMaker(plan.limits),
      array: this.#listMaker(plan),
      object: this.#objectMaker(plan),
    };
    if (types) return (random, depth) => byType[random.pick(types)]?.(random, depth);
    if (plan.attributes.length > 0) return byType["object"] as Maker;
    return (random) => structuredClone(random.pick(ANY_VALUES));
  }

  #listMaker({ items, limits }: Plan): Maker {
    const item = this.#makerFor(items);
    const least = Math.max(0, ...limits.map((limit) => Number(limit["minItems"] ?? 0)));
    const most = Math.min(...limits.map((limit) => Number(limit["maxItems"] ?? Infinity)));
    return (random, depth) => {
      const more = depth > RARE_BELOW ? 0 : random.below(MAX_MORE_ITEMS);
      return Array.from({ length: Math.min(least + more, most) }, () => item(random, depth + 1));
    };
  }

  #objectMaker({ attributes, others, names, limits }: Plan): Maker {
    const makers = attributes.map(({ schemas, ...rest }) => ({ ...rest, make: this.#makerFor(schemas) }));
    const other = others && this.#makerFor(others);
    const most = Math.min(...limits.map((limit) => Number(limit["maxProperties"] ?? Infinity)));
    const taken = attributes.map(({ name }) => name);
    let free: readonly string[] | undefined;
    return (random, depth) => {
      const share = depth < RARE_BELOW ? OFTEN : depth < NONE_BELOW ? RARELY : 0;
      const object: Record<string, unknown> = {};
      for (const { name, isRequired, make } of makers)
        if (isRequired || random.chance(share)) setOwn(object, name, make(random, depth + 1));
      free ??= textsFor(names, NAMES).filter((name) => !taken.includes(name));
      const unnamed = makers.length === 0 ? random.below(MAX_MORE_ITEMS) : Number(random.chance(UNNAMED));
      if (other && depth < NONE_BELOW)
        for (let count = 0; count < Math.min(unnamed, most); count++)
          setOwn(object, random.pick(free), other(random, depth + 1));
      return object;
    };
  }
}

function textMaker(limits: readonly JsonSchema[]): Maker {
  let texts: readonly string[] | undefined;
  return (random) => random.pick((texts ??= textsWithin(limits)));
}
