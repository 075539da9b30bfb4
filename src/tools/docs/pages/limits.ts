import type { JsonSchema } from "../../../openapi/document.js";
import type { Markdown } from "./page.js";

/** What a keyword of JSON Schema asks for, in words. Types, attributes and values are told elsewhere. */
const IN_WORDS: Readonly<Record<string, (value: unknown) => Markdown>> = {
  format: (format) => `format \`${String(format)}\``,
  minLength: (length) => `at least ${counted(length, "character")}`,
  maxLength: (length) => `at most ${counted(length, "character")}`,
  pattern: (pattern) => `matches ${code(String(pattern))}`,
  minimum: (value) => `at least ${String(value)}`,
  maximum: (value) => `at most ${String(value)}`,
  minItems: (items) => `at least ${counted(items, "item")}`,
  maxItems: (items) => `at most ${counted(items, "item")}`,
  maxProperties: (attributes) => `at most ${counted(attributes, "attribute")}`,
  default: (value) => `${code(JSON.stringify(value))} unless given`,
};

/** Lists what a value must be beside its type. Takes the schema, and what it refers to where it only refers. */
export function limitsOf(...schemas: readonly JsonSchema[]): Markdown[] {
  const words = schemas.flatMap((schema) => [
    ...Object.entries(IN_WORDS).flatMap(([keyword, inWords]) =>
      schema[keyword] === undefined ? [] : [inWords(schema[keyword])],
    ),
    ...(schema.enum && !schema["x-enumDescriptions"] ? [`one of ${schema.enum.map(valueInCode).join(", ")}`] : []),
    ...(schema.additionalProperties === false ? ["no other attributes"] : []),
    ...(schema.propertyNames ? limitsOf(schema.propertyNames).map((limit) => `each name ${limit}`) : []),
    ...(schema.items ? limitsOf(schema.items).map((limit) => `each item ${limit}`) : []),
  ]);
  return [...new Set(words)];
}

function valueInCode(value: unknown): string {
  return code(typeof value === "string" ? value : JSON.stringify(value));
}

/** A pattern may hold backticks, which a longer fence carries. */
function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function counted(count: unknown, one: string): string {
  return `${String(count)} ${count === 1 ? one : `${one}s`}`;
}
