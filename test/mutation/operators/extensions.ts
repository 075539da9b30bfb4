import { type Edit, remove, set } from "../edit.js";
import { isList, isObject, type Json, type JsonObject, keysOf, type Path } from "../json.js";
import type { Role } from "../roles.js";
import type { Operator } from "./operator.js";

/** The edits that take away or change each entry of a value, to any depth. */
function* everywhere(value: Json, path: Path): Generator<readonly Edit[]> {
  if (typeof value === "number") yield [set(path, value + 1)];
  if (typeof value === "boolean") yield [set(path, !value)];
  if (typeof value === "string") yield [set(path, `${value}Other`)];
  const entries: readonly (readonly [string | number, Json])[] = isList(value)
    ? value.map((item, index) => [index, item] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [key, inner] of entries) {
    yield [remove([...path, key])];
    yield* everywhere(inner, [...path, key]);
  }
}

const dropped = (keyword: string, role: Role, weight = 1): Operator => ({
  kind: `${keyword} dropped`,
  role,
  weight,
  mutate: (value) => (keyword in value ? [[remove([keyword])]] : []),
});

/** Words that decide nothing by themselves. */
const SAYS_NOTHING = ["x-source"];
const saysNothing = ([edit]: readonly Edit[]) => SAYS_NOTHING.includes(String(edit?.path.at(-1)));

const changed = (keyword: string, role: Role, weight = 1): Operator => ({
  kind: `${keyword} changed`,
  role,
  weight,
  mutate: ({ [keyword]: value }: JsonObject) =>
    value === undefined ? [] : [...everywhere(value, [keyword])].filter((edits) => !saysNothing(edits)),
});

/** A success that could carry pages, where the operation does not say that it does. */
const isPlainList = ({ "x-pagination": pagination, operationId }: JsonObject) =>
  pagination === undefined && String(operationId).startsWith("list");

export const EXTENSIONS: readonly Operator[] = [
  ...["x-envelope", "x-request-id", "x-decided-by", "x-rate-limit"].flatMap((keyword) => [
    dropped(keyword, "document"),
    changed(keyword, "document"),
  ]),
  dropped("x-error-responses", "document"),
  changed("x-error-responses", "document", 2),
  dropped("x-pagination", "operation", 2),
  {
    kind: "x-pagination added",
    role: "operation",
    mutate: (operation) => (isPlainList(operation) ? [[set(["x-pagination"], "cursor")]] : []),
  },
  dropped("x-echo", "operation"),
  changed("x-echo", "operation", 2),
  dropped("x-retry-statuses", "operation"),
  changed("x-retry-statuses", "operation"),
  dropped("x-violations", "operation"),
  changed("x-violations", "operation", 2),
  dropped("x-graphql", "operation"),
  dropped("x-outcome", "schema", 2),
  changed("x-outcome", "schema", 2),
  {
    kind: "rejected value added to x-outcome",
    role: "schema",
    mutate({ "x-outcome": outcome }) {
      const rejected = isObject(outcome) ? outcome["rejected"] : undefined;
      return keysOf(rejected).map((attribute) => {
        const values = (rejected as Readonly<Record<string, readonly Json[]>>)[attribute] ?? [];
        return [set(["x-outcome", "rejected", attribute], [...values, "UPDATED"])];
      });
    },
  },
  ...["minimum", "maximum"].map((limit): Operator => ({
    kind: `${limit} of a query's variable changed`,
    role: "variables",
    mutate: ({ variables }) =>
      keysOf(variables).flatMap((name) => {
        const value = (variables as Readonly<Record<string, JsonObject>>)[name]?.[limit];
        const place = ["variables", name, limit];
        return typeof value === "number" ? [[remove(place)], [set(place, value + 1)]] : [];
      }),
  })),
];
