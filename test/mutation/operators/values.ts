import { type Edit, remove, rename, set } from "../edit.js";
import { isList, isObject, type Json, type JsonObject } from "../json.js";
import type { Operator } from "./operator.js";

const OTHER_FORMATS: Readonly<Record<string, string>> = {
  "date-time": "date",
  date: "date-time",
  uri: "email",
  email: "uri",
  uuid: "date-time",
};
const MEANINGS = ["x-enumDescriptions", "x-enumSources"];
const INVENTED = "FURTHER_VALUE";
const RENAMED = "_RENAMED";

/** Edits what is said of an enum's value beside the enum, so that nothing but the value has changed. */
const inMeanings = (schema: JsonObject, value: Json, edit: (path: readonly string[]) => Edit): Edit[] =>
  MEANINGS.filter((keyword) => isObject(schema[keyword]) && String(value) in schema[keyword]).map((keyword) =>
    edit([keyword, String(value)]),
  );

function otherDefault(value: Json): Json {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : `${String(value)}-other`;
}

export const VALUES: readonly Operator[] = [
  {
    kind: "format dropped",
    role: "schema",
    weight: 2,
    mutate: ({ format }) => (format === undefined ? [] : [[remove(["format"])]]),
  },
  {
    kind: "format changed",
    role: "schema",
    weight: 2,
    mutate({ format }) {
      const other = OTHER_FORMATS[String(format)];
      return other === undefined ? [] : [[set(["format"], other)]];
    },
  },
  {
    kind: "format added",
    role: "schema",
    mutate: ({ type, format, enum: values, const: only, pattern }) =>
      [type].flat().includes("string") && [format, values, only, pattern].every((said) => said === undefined)
        ? [[set(["format"], "email")], [set(["format"], "date-time")]]
        : [],
  },
  {
    kind: "default changed",
    role: "schema",
    mutate: ({ default: value }) => (value === undefined ? [] : [[set(["default"], otherDefault(value))]]),
  },
  {
    kind: "default dropped",
    role: "schema",
    mutate: ({ default: value }) => (value === undefined ? [] : [[remove(["default"])]]),
  },
  {
    kind: "default added",
    role: "schema",
    mutate: ({ type, default: value }, { path }) =>
      type === "boolean" && value === undefined && path.at(-1) === "schema" ? [[set(["default"], true)]] : [],
  },
  {
    kind: "enum value added",
    role: "schema",
    weight: 2,
    mutate: (schema) =>
      isList(schema["enum"])
        ? [
            [
              set(["enum"], [...schema["enum"], INVENTED]),
              ...(isObject(schema["x-enumDescriptions"])
                ? [set(["x-enumDescriptions", INVENTED], "Look at it and ask what it means.")]
                : []),
            ],
          ]
        : [],
  },
  {
    kind: "enum value removed",
    role: "schema",
    weight: 2,
    mutate({ enum: values, ...schema }) {
      if (!isList(values) || values.length < 2) return [];
      return values.map((value, index) => [remove(["enum", index]), ...inMeanings(schema, value, remove)]);
    },
  },
  {
    kind: "enum value renamed",
    role: "schema",
    weight: 2,
    mutate({ enum: values, ...schema }) {
      if (!isList(values)) return [];
      return values.map((value, index) => {
        const renamed = `${String(value)}${RENAMED}`;
        return [set(["enum", index], renamed), ...inMeanings(schema, value, (path) => rename(path, renamed))];
      });
    },
  },
  {
    kind: "const changed",
    role: "schema",
    mutate: ({ const: value }) => (typeof value === "string" ? [[set(["const"], `${value}${RENAMED}`)]] : []),
  },
  {
    kind: "const dropped",
    role: "schema",
    mutate: ({ const: value }) => (value === undefined ? [] : [[remove(["const"])]]),
  },
];
