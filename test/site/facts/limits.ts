import type { JsonSchema } from "../../../src/openapi/document.js";
import { squeezed } from "./statements.js";

/** What the page has to say of a keyword's value. */
const WORDS: Readonly<Record<string, (value: unknown) => string>> = {
  format: (value) => `format ${String(value)}`,
  minLength: (value) => `at least ${String(value)} character`,
  maxLength: (value) => `at most ${String(value)} character`,
  pattern: (value) => `matches ${String(value)}`,
  minimum: (value) => `at least ${String(value)}`,
  maximum: (value) => `at most ${String(value)}`,
  minItems: (value) => `at least ${String(value)} item`,
  maxItems: (value) => `at most ${String(value)} item`,
  maxProperties: (value) => `at most ${String(value)} attribute`,
  default: (value) => `${JSON.stringify(value)} unless given`,
};

/** The limits that schemas state which must all hold, each as a text without white space. */
export function limitsStated(schemas: readonly JsonSchema[]): string[] {
  return [...new Set(schemas.flatMap(limitsOf).map(squeezed))];
}

/** Lists what is wrong with limits as a page shows them, one a text. */
export function limitProblems(what: string, shown: readonly string[], schemas: readonly JsonSchema[]): string[] {
  const stated = limitsStated(schemas);
  // A page counts in words, so that "character" may be "characters".
  const isSame = (limit: string, text: string) => text === limit || text === `${limit}s`;
  const lacks = stated.filter((limit) => !shown.some((text) => isSame(limit, text)));
  const more = shown.filter((text) => !stated.some((limit) => isSame(limit, text)));
  return [...lacks.map((limit) => `${what}: lacks "${limit}"`), ...more.map((text) => `${what}: has "${text}"`)];
}

function limitsOf(schema: JsonSchema): string[] {
  const { enum: values, items, propertyNames, additionalProperties } = schema;
  const each = (part: JsonSchema | undefined, what: string) =>
    part === undefined ? [] : limitsOf(part).map((limit) => `${what} ${limit}`);
  return [
    ...Object.entries(WORDS).flatMap(([key, words]) => (schema[key] === undefined ? [] : [words(schema[key])])),
    ...(values !== undefined && !schema["x-enumDescriptions"]
      ? [`one of ${values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join(", ")}`]
      : []),
    ...(additionalProperties === false ? ["no other attributes"] : []),
    ...each(propertyNames, "each name"),
    ...each(items, "each item"),
  ];
}
