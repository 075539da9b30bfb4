import { remove, set } from "../edit.js";
import { isList, isObject, type Json } from "../json.js";
import type { Operator } from "./operator.js";

/** What null there may be is another operator's matter. */
const isNull = (schema: Json) => isObject(schema) && schema["type"] === "null";

/** What stands in a condition only asks. */
const CONDITIONS = ["if", "then", "else", "not"];

const branchDropped = (keyword: string, fewest = 2): Operator => ({
  kind: `branch of ${keyword} dropped`,
  role: "schema",
  mutate(schema) {
    const branches = schema[keyword];
    if (!isList(branches) || branches.length < fewest) return [];
    if (branches.length === 1) return [[remove([keyword])]];
    return branches.flatMap((branch, index) => (isNull(branch) ? [] : [[remove([keyword, index])]]));
  },
});

const conditionDropped = (keyword: string, together: readonly string[]): Operator => ({
  kind: `${keyword} dropped`,
  role: "schema",
  mutate: (schema) =>
    keyword in schema ? [together.filter((each) => each in schema).map((each) => remove([each]))] : [],
});

export const BRANCHES: readonly Operator[] = [
  branchDropped("anyOf"),
  branchDropped("oneOf"),
  branchDropped("allOf", 1),
  conditionDropped("if", ["if", "then", "else"]),
  conditionDropped("then", ["then"]),
  conditionDropped("else", ["else"]),
  conditionDropped("not", ["not"]),
  conditionDropped("dependentRequired", ["dependentRequired"]),
  conditionDropped("items", ["items"]),
  conditionDropped("discriminator", ["discriminator"]),
  {
    kind: "deprecated toggled",
    role: "schema",
    mutate: ({ deprecated }, { path }) =>
      deprecated === true
        ? [[remove(["deprecated"])]]
        : path.at(-2) === "properties" && !path.some((key) => CONDITIONS.includes(String(key)))
          ? [[set(["deprecated"], true)]]
          : [],
  },
];
