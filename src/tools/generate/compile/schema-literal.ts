import type { JsonSchema } from "../../../openapi/document.js";
import { FORMATS } from "../../lint/formats.js";
import { schemaName } from "../contract.js";
import { condition, simpleTarget, type Surroundings } from "./condition.js";
import { literal, literalKey } from "./literal.js";
import { LISTS, SINGLE } from "./sub-schemas.js";

/**
 * Takes a simplified schema. Returns the expression for it as the explainer walks it (`src/validation/schema-node.ts`):
 * a reference is the validator that it leads to, and with what has structure stands the function that judges it.
 */
export function schemaLiteral(
  schema: JsonSchema,
  functions: ReadonlyMap<JsonSchema, string>,
  around: Surroundings,
  judge: string | undefined = functions.get(schema),
): string {
  const inner = (part: JsonSchema) => schemaLiteral(part, functions, around);
  const simple = isReferenceAlone(schema) ? simpleTarget(schema.$ref as string, around) : undefined;
  if (simple !== undefined) return schemaLiteral(simple, functions, around, judge);
  const member = ([keyword, value]: [string, unknown]): string => {
    if (keyword === "$ref") return `$ref: ${schemaName(value as string)}`;
    if (keyword === "format") {
      const { validator } = FORMATS[value as keyof typeof FORMATS];
      return `format: ${literal(value)}, hasFormat: ${around.use(validator)}`;
    }
    if (keyword === "properties") {
      const attributes = Object.entries(value as Record<string, JsonSchema>);
      return `properties: {\n${attributes.map(([name, part]) => `${literalKey(name)}: ${inner(part)},\n`).join("")}}`;
    }
    if (LISTS.includes(keyword)) return `${keyword}: [${(value as JsonSchema[]).map(inner).join(", ")}]`;
    if (keyword === "items") {
      const items = value as JsonSchema;
      return `items: ${schemaLiteral(items, functions, around, functions.get(items) ?? judgeOfItem(items, around))}`;
    }
    if (SINGLE.includes(keyword) && typeof value === "object") return `${keyword}: ${inner(value as JsonSchema)}`;
    return `${keyword}: ${literal(value)}`;
  };
  // Most attributes have a type and no more.
  if (judge === undefined && schema.type !== undefined && Object.keys(schema).length === 1) return literal(schema.type);
  const members = [...(judge === undefined ? [] : [`is: ${judge}`]), ...Object.entries(schema).map(member)];
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isReferenceAlone(schema: JsonSchema): boolean {
  return schema.$ref !== undefined && Object.keys(schema).length === 1;
}

/** With it, the right items of a long list cost the explainer no step each. */
function judgeOfItem(schema: JsonSchema, around: Surroundings): string | undefined {
  // The explainer asks what a reference leads to by itself, but not what stands beside the reference.
  if (isReferenceAlone(schema)) return undefined;
  const fulfils = condition(schema, "value", [], around);
  return fulfils === "true" ? undefined : `(value) => ${fulfils}`;
}
