import type { JsonSchema } from "../../../openapi/document.js";
import type { FORMATS } from "../../lint/formats.js";
import { type Contract, schemaName } from "../contract.js";

type Schemas = Contract["schemas"];

/** What each asserted format asks of a value, in words. */
const FORMATS_IN_WORDS: Readonly<Record<keyof typeof FORMATS, string>> = {
  date: "A date, as in `2026-03-31`.",
  "date-time": "A date and time with its offset (RFC 3339).",
  int64: "A whole number that JavaScript holds exactly.",
  uri: "A URI with its scheme.",
  uuid: "A UUID.",
};

/**
 * What an editor shows about a schema, as texts for a doc comment: what it is, what its values mean, its limits with
 * their units, examples, and whether it is deprecated. A reference without words of its own says what it refers to.
 */
export function describeSchema(schema: JsonSchema, schemas: Schemas): string[] {
  const { examples = [], deprecated } = schema as { examples?: readonly unknown[]; deprecated?: boolean };
  const meanings = Object.entries((schema["x-enumDescriptions"] ?? {}) as Record<string, string>).map(
    ([value, meaning]) => `- \`${value}\`: ${meaning.trim()}`,
  );
  const tags = [
    ...examples.map(
      (example) => `@example ${typeof example === "string" ? example : JSON.stringify(example, null, 2)}`,
    ),
    ...(deprecated === true ? ["@deprecated"] : []),
  ];
  return [
    [descriptionOf(schema, schemas).trim(), ...meanings].join("\n"),
    limitsOf(schema, schemas).join(" "),
    tags.join("\n"),
  ];
}

/** A schema without examples of the whole, which an editor would show wherever the type is named. */
export function withoutExamples({ examples: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function descriptionOf(schema: JsonSchema, schemas: Schemas): string {
  if (schema.description !== undefined) return schema.description;
  const target = targetOf(schema, schemas);
  return target === undefined ? "" : descriptionOf(target, schemas);
}

/** The schema that a reference leads to, also where it may be null. */
function targetOf(schema: JsonSchema, schemas: Schemas): JsonSchema | undefined {
  if (schema.$ref !== undefined) return schemas[schemaName(schema.$ref)];
  const [only, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== "null");
  return only?.$ref === undefined || others.length > 0 ? undefined : targetOf(only, schemas);
}

/** One sentence for each limit, those of what a reference leads to among them. */
function limitsOf(schema: JsonSchema, schemas: Schemas): string[] {
  const target = targetOf(schema, schemas);
  const { format, pattern } = schema;
  const isInteger = [schema.type].flat().includes("integer");
  return [
    ...(target === undefined ? [] : limitsOf(target, schemas)),
    FORMATS_IN_WORDS[format as keyof typeof FORMATS] ?? (isInteger ? "A whole number." : ""),
    range(schema["minimum"], schema["maximum"], ""),
    range(schema["minLength"], schema["maxLength"], "character"),
    range(schema["minItems"], schema["maxItems"], "item"),
    range(undefined, schema["maxProperties"], "attribute"),
    pattern === undefined ? "" : `Matches \`${String(pattern)}\`.`,
    schema["default"] === undefined ? "" : `\`${JSON.stringify(schema["default"])}\` unless given.`,
  ].filter((sentence) => sentence !== "");
}

function range(least: unknown, most: unknown, unit: string): string {
  const counted = (count: unknown) => `${String(count)}${unit && ` ${unit}${count === 1 ? "" : "s"}`}`;
  if (least === undefined) return most === undefined ? "" : `At most ${counted(most)}.`;
  if (most === undefined) return `At least ${counted(least)}.`;
  return least === most ? `Exactly ${counted(most)}.` : `From ${String(least)} to ${counted(most)}.`;
}
