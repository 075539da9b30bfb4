import { type Edit, remove, set } from "../edit.js";
import { isList, type Json, type JsonObject } from "../json.js";
import type { Operator } from "./operator.js";

const OTHER_TYPES: Readonly<Record<string, readonly string[]>> = {
  integer: ["number", "string"],
  number: ["integer", "string"],
  string: ["integer", "number", "boolean"],
  boolean: ["string"],
  array: ["object", "string"],
  object: ["array", "string"],
};
/** What means something for one type only, and would be left without a meaning. */
const BOUND: Readonly<Record<string, readonly string[]>> = {
  string: ["format", "pattern", "minLength", "maxLength"],
  integer: ["format", "minimum", "maximum"],
  number: ["format", "minimum", "maximum"],
  array: ["items", "minItems", "maxItems"],
  object: ["properties", "required", "additionalProperties", "maxProperties"],
};

const isNumber = (type: string) => type === "integer" || type === "number";

function retype(schema: JsonObject, from: string, to: string, written: Json): Edit[] {
  const stale = isNumber(from) && isNumber(to) ? [] : (BOUND[from] ?? []).filter((keyword) => keyword in schema);
  return [
    set(["type"], written),
    ...stale.map((keyword) => remove([keyword])),
    ...(to === "array" ? [set(["items"], {})] : []),
    ...(to === "object" ? [set(["additionalProperties"], true)] : []),
  ];
}

export const TYPES: readonly Operator[] = [
  {
    kind: "type changed",
    role: "schema",
    weight: 4,
    mutate(schema) {
      const { type, enum: values, const: only } = schema;
      // Of no type that is left: nothing would fulfil the schema.
      if (values !== undefined || only !== undefined) return [];
      if (typeof type === "string") return (OTHER_TYPES[type] ?? []).map((other) => retype(schema, type, other, other));
      if (!isList(type)) return [];
      return type.flatMap((one, index) =>
        (OTHER_TYPES[String(one)] ?? [])
          .filter((other) => !type.includes(other))
          .map((other) =>
            retype(
              schema,
              String(one),
              other,
              type.map((was, place) => (place === index ? other : was)),
            ),
          ),
      );
    },
  },
];
