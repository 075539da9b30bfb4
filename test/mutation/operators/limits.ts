import { remove, set } from "../edit.js";
import { isList, type JsonObject } from "../json.js";
import type { Role } from "../roles.js";
import type { Operator } from "./operator.js";

/** Each limit, the type that it is of, and a value for it that a careless author could have invented. */
const LIMITS: readonly (readonly [limit: string, types: readonly string[], invented: number | string])[] = [
  ["minLength", ["string"], 1],
  ["maxLength", ["string"], 200],
  ["minimum", ["integer", "number"], 1],
  ["maximum", ["integer", "number"], 1000],
  ["minItems", ["array"], 1],
  ["maxItems", ["array"], 100],
  ["maxProperties", ["object"], 50],
  ["pattern", ["string"], "^\\S+$"],
];
/** What says already how the text looks: a limit beside it would change little or nothing. */
const DECIDING = ["enum", "const", "format", "pattern"];

const hasType = ({ type }: JsonObject, wanted: readonly string[]) =>
  (isList(type) ? type : [type]).some((one) => wanted.includes(String(one)));

const dropped = (limit: string, role: Role): Operator => ({
  kind: `${limit} dropped`,
  role,
  mutate: (schema) => (limit in schema ? [[remove([limit])]] : []),
});

const offByOne = (limit: string, role: Role): Operator => ({
  kind: `${limit} off by one`,
  role,
  mutate(schema) {
    const value = schema[limit];
    if (typeof value !== "number") return [];
    return [value - 1, value + 1].filter((other) => other >= 0).map((other) => [set([limit], other)]);
  },
});

const added = (limit: string, types: readonly string[], invented: number | string): Operator => ({
  kind: `${limit} added`,
  role: "schema",
  mutate(schema) {
    if (!hasType(schema, types) || [limit, ...DECIDING].some((keyword) => keyword in schema)) return [];
    // An object whose attributes are all declared has no more of them than that.
    if (limit === "maxProperties" && "properties" in schema && schema["additionalProperties"] === false) return [];
    return [[set([limit], invented)]];
  },
});

export const LIMIT_OPERATORS: readonly Operator[] = LIMITS.flatMap(([limit, types, invented]) => [
  dropped(limit, "schema"),
  ...(typeof invented === "number" ? [offByOne(limit, "schema")] : []),
  added(limit, types, invented),
]);
