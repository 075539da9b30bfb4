import { set } from "../edit.js";
import { isList, isObject, type Json } from "../json.js";
import type { Operator, Place } from "./operator.js";

const NULL = "null";
/** In a URL there is no null. */
const isInUrl = ({ path }: Place) => path.length === 1 && path[0] === "schema";
const isNull = (schema: Json) => isObject(schema) && schema["type"] === NULL;

export const NULLS: readonly Operator[] = [
  {
    kind: "null added",
    role: "schema",
    weight: 3,
    mutate(schema, place) {
      const { type, anyOf, enum: values, const: only, $ref } = schema;
      // Beside these a null would still be refused: nothing would change.
      if (values !== undefined || only !== undefined || isInUrl(place)) return [];
      if (typeof type === "string" && type !== NULL) return [[set(["type"], [type, NULL])]];
      if (isList(type) && !type.includes(NULL)) return [[set(["type"], [...type, NULL])]];
      if (isList(anyOf) && !anyOf.some(isNull)) return [[set(["anyOf"], [...anyOf, { type: NULL }])]];
      if ($ref !== undefined && place.path.at(-2) === "properties")
        return [[set([], { anyOf: [{ $ref }, { type: NULL }] })]];
      return [];
    },
  },
  {
    kind: "null removed",
    role: "schema",
    weight: 3,
    mutate({ type, anyOf }) {
      if (isList(type) && type.includes(NULL)) {
        const others = type.filter((one) => one !== NULL);
        return [[set(["type"], others.length === 1 ? (others[0] as Json) : others)]];
      }
      if (isList(anyOf) && anyOf.some(isNull))
        return [
          [
            set(
              ["anyOf"],
              anyOf.filter((branch) => !isNull(branch)),
            ),
          ],
        ];
      return [];
    },
  },
];
