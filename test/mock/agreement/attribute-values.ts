import type { JsonSchema } from "../../../src/openapi/document.js";
import { hostileValue } from "../../proof/support/hostile.js";
import { textsWithin } from "../../proof/support/make-scalar.js";
import type { Random } from "../../proof/support/random.js";
import { rawJson } from "./draft.js";
import { textsOf } from "./parameter-texts.js";

/** Numbers as only JSON text can have them; some of it is no JSON. */
const RAW_NUMBERS = [
  ...["1.0", "1e1", "1E+1", "10e-1", "-0", "-0.0", "01", "+1", "0x10", "1.", ".5", "1e400", "-1e400", "NaN", "1_0"],
  ...["9007199254740993", "9223372036854775808", "9007199254740991", "-9007199254740992", "1.5", "1e-400", "5e-324"],
  ...["123456789012345678901234567890", "0.1", "2147483648", "1,2"],
];
const OTHER_TYPES: readonly unknown[] = [true, false, 0, 1, -1.5, "text", "1", "true", [], ["x"], {}, { a: 1 }];
const LIMITS = ["minLength", "maxLength", "maxItems", "maxProperties"];
const DEEP = 300;
/** How much oftener a value is near to what its schema allows than of any one other kind. */
const NEAR = 4;

/** What a value of a schema is replaced by, and the kind of change that this is. */
export type Replacement = (value: unknown, schema: JsonSchema, random: Random) => unknown;

/** By kind. Each gives undefined where it has nothing for such a schema. */
export const REPLACEMENTS: Readonly<Record<string, Replacement>> = {
  null: () => null,
  empty: (_value, _schema, random) => random.pick(["", [], {}, 0, false]),
  type: (_value, _schema, random) => structuredClone(random.pick(OTHER_TYPES)),
  number: (_value, _schema, random) => rawJson(random.pick(RAW_NUMBERS)),
  text: (_value, schema, random) => (isText(schema) ? random.pick(textsOf(schema)) : undefined),
  spelling: (value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : undefined),
  limit: (_value, schema, random) => beyondLimit(schema, random),
  boundary: (_value, schema, random) => (isText(schema) ? random.pick(textsWithin([schema])) : undefined),
  enum: (_value, { enum: values }, random) => {
    if (!values) return undefined;
    const text = String(random.pick(values));
    return random.pick([text.toLowerCase(), ` ${text}`, `${text} `, text[0] + text.slice(1).toLowerCase(), text]);
  },
  hostile: (_value, _schema, random) => hostileValue(random),
  wrapped: (value, _schema, random) => random.pick([[value], { value }, [[value]]]),
  unwrapped: (value) => (Array.isArray(value) ? value[0] : undefined),
  deep: () => Array.from({ length: DEEP }).reduce<unknown>((inner) => [inner], 1),
  list: (value, { maxItems }, random) => {
    if (!Array.isArray(value)) return undefined;
    const item = value[0] as unknown;
    const most = typeof maxItems === "number" ? maxItems : 3;
    return random.pick([[], [item, item], [...value, null], Array(most).fill(item), Array(most + 1).fill(item)]);
  },
};

/** What such a schema is tried with: most often what is near to what it allows. */
export function kindsOf(schema: JsonSchema): readonly string[] {
  const near = [
    ...(isText(schema) ? ["text"] : []),
    ...(isNumber(schema) ? ["number"] : []),
    ...(schema.type === "array" ? ["list"] : []),
    ...(LIMITS.some((keyword) => keyword in schema) ? ["limit"] : []),
  ];
  return [...Object.keys(REPLACEMENTS), ...near.flatMap((kind) => Array<string>(NEAR).fill(kind))];
}

const isNumber = ({ type }: JsonSchema): boolean =>
  [type].flat().some((name) => name === "number" || name === "integer");
const isText = ({ type, enum: values }: JsonSchema): boolean => [type].flat().includes("string") && !values;

function beyondLimit(schema: JsonSchema, random: Random): unknown {
  const { maxLength, minLength, maxItems, maxProperties } = schema as Record<string, number | undefined>;
  const { maxLength: longestName = 0 } = (schema["propertyNames"] ?? {}) as { readonly maxLength?: number };
  const beyond = [
    ...(maxLength === undefined
      ? []
      : ["x".repeat(maxLength + 1), "😀".repeat(maxLength), "e\u0301".repeat(maxLength)]),
    ...(minLength === undefined ? [] : ["", " ", "\u0000"]),
    ...(maxItems === undefined ? [] : [Array(maxItems + 1).fill({})]),
    ...(maxProperties === undefined ? [] : [namesOf(maxProperties + 1), namesOf(maxProperties)]),
    ...(longestName === 0 ? [] : [longestName, longestName + 1].map((length) => ({ ["n".repeat(length)]: "x" }))),
  ];
  return beyond.length === 0 ? undefined : random.pick(beyond);
}

const namesOf = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, "x"]));
