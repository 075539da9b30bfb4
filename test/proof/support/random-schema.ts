import type { JsonSchema } from "../../../src/openapi/document.js";
import type { Random } from "./random.js";

/** How deep a schema is nested. */
const MAX_DEPTH = 3;
/** Attributes that meet each other, and what every object has. Ajv knows no attribute __proto__. */
export const NAMES = ["a", "b", "kind", "toString", "constructor", "x y"] as const;
const TYPES = ["string", "number", "integer", "boolean", "null", "object", "object", "object", "array", "array"];
const VALUES = ["a", "b", "", 1, 0, -1.5, null, true, false, "x === y || z"];
const PATTERNS = ["^a", "x|b", "^.$", "[/]"];
const FORMATS = ["date", "date-time", "uuid", "uri"];
const LIMITS = [0, 1, 2, 3];

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Schemas of all admitted keywords. The first may refer to the others, and to itself within attributes and items. */
export function randomSchemas(random: Random): Record<string, JsonSchema> {
  return {
    First: new Writer(random, ["First", "Second", "Known"], ["Second", "Known"]).write(0),
    Second: new Writer(random, ["First", "Second", "Known"], ["Known"]).write(1),
    Known: { type: "string", enum: ["a", "b"] },
  };
}

class Writer {
  readonly #random: Random;
  readonly #below: readonly string[];
  readonly #here: readonly string[];

  /** What an attribute or item may refer to; and what the same value may, without going in circles. */
  constructor(random: Random, below: readonly string[], here: readonly string[]) {
    this.#random = random;
    this.#below = below;
    this.#here = here;
  }

  write(depth: number, targets: readonly string[] = this.#here): JsonSchema {
    const random = this.#random;
    const some = <Value>(share: number, make: () => Value) => (random.chance(share) ? make() : undefined);
    const type = some(0.6, () => this.#type());
    const types = type === undefined ? TYPES : [type].flat();
    const has = (...names: readonly string[]) => names.some((name) => types.includes(name));
    return withoutGaps({
      type,
      enum: some(0.1, () => [...new Set([random.pick(VALUES), random.pick(VALUES), random.pick(VALUES)])]),
      const: some(0.07, () => random.pick(VALUES)),
      $ref: some(0.15, () => to(random.pick(targets)).$ref),
      ...(has("string") && {
        minLength: some(0.2, () => random.pick(LIMITS)),
        maxLength: some(0.2, () => random.pick(LIMITS)),
        pattern: some(0.1, () => random.pick(PATTERNS)),
        format: some(0.07, () => random.pick(FORMATS)),
      }),
      ...(has("number", "integer") && {
        minimum: some(0.2, () => random.pick([-1, 0, 1, 2.5])),
        maximum: some(0.2, () => random.pick([-1, 0, 1, 2.5])),
      }),
      ...(depth < MAX_DEPTH && this.#parts(depth, has("object"), has("array"))),
    });
  }

  #type(): string | string[] {
    const [one, other] = [this.#random.pick(TYPES), this.#random.pick(TYPES)];
    return this.#random.chance(0.3) && one !== other ? [one, other] : one;
  }

  #parts(depth: number, isObject: boolean, isList: boolean): object {
    const random = this.#random;
    const some = <Value>(share: number, make: () => Value) => (random.chance(share) ? make() : undefined);
    const inner = () => this.write(depth + 1, this.#below);
    const same = () => this.write(depth + 1);
    const sames = (most: number) => Array.from({ length: 1 + random.below(most) }, same);
    const names = (share: number) => NAMES.filter(() => random.chance(share));
    const orNull = () => [random.chance(0.5) ? to(random.pick(this.#here)) : same(), { type: "null" }];
    return {
      ...(isObject && {
        properties: some(0.6, () => Object.fromEntries(names(0.35).map((name) => [name, inner()]))),
        required: some(0.4, () => names(0.25)),
        additionalProperties: some(0.3, () => (random.chance(0.5) ? random.chance(0.3) : inner())),
        propertyNames: some(0.1, () => this.write(MAX_DEPTH)),
        maxProperties: some(0.1, () => random.pick(LIMITS)),
      }),
      ...(isList && {
        items: some(0.6, inner),
        minItems: some(0.2, () => random.pick(LIMITS)),
        maxItems: some(0.2, () => random.pick(LIMITS)),
      }),
      anyOf: some(0.14, () => (random.chance(0.5) ? orNull() : sames(3))),
      oneOf: some(0.1, () => (random.chance(0.3) ? orNull() : sames(3))),
      allOf: some(0.07, () => sames(2)),
      not: some(0.07, same),
      ...(random.chance(0.1) && { if: same(), then: some(0.8, same), else: same() }),
    };
  }
}

function withoutGaps(schema: Record<string, unknown>): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
