import type { OpenApiDocument, JsonSchema } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { partsOf } from "./openapi.js";

const SOURCES: Readonly<Record<string, string>> = {
  seed: "the service's own page",
  public: "other public documentation",
  inferred: "our own conclusion",
};

// Members that hold data. An `x-source` in there would be a value, not a mark.
const DATA = ["example", "examples", "default", "enum", "const"];

/** Takes the `x-source` of a statement. Returns where it comes from. */
export function sourceInWords(source: string): string {
  const words = SOURCES[source];
  if (words === undefined) {
    throw new Error(`Unknown x-source "${source}". Known are: ${Object.keys(SOURCES).join(", ")}.`);
  }
  return `Source: ${words}`;
}

/** Says of a value of an enum where it comes from, where that is not where the enum comes from. */
export function showValueSources({ components: { schemas } }: OpenApiDocument): void {
  for (const schema of Object.values(schemas)) {
    for (const [value, source] of Object.entries(schema["x-enumSources"] ?? {})) {
      const meanings = schema["x-enumDescriptions"];
      if (meanings?.[value] !== undefined) meanings[value] += ` _${sourceInWords(source)}._`;
    }
  }
}

/**
 * Adds a line to the description of all that carries `x-source`.
 * An attribute that only refers to a schema shows that schema's description. It would repeat the mark of the schema at
 * every use, so it gets the description alone, and the mark only where it differs from the object it belongs to.
 */
export function showSources(document: OpenApiDocument): void {
  for (const schema of Object.values(document.components.schemas)) describeReferences(document, schema, undefined);
  Object.values(document).forEach(markAll);
}

function describeReferences(document: OpenApiDocument, schema: JsonSchema, inherited: string | undefined): void {
  const source = schema["x-source"] ?? inherited;
  for (const attribute of Object.values(schema.properties ?? {})) {
    describeReferences(document, attribute, source);
    if (attribute.$ref === undefined) continue;
    const target = resolveReference<JsonSchema>(document, { $ref: attribute.$ref });
    const description = attribute.description ?? target.description;
    if (description !== undefined) attribute.description = description;
    const mark = attribute["x-source"] ?? target["x-source"];
    if (mark !== undefined && mark !== source) attribute["x-source"] = mark;
  }
  for (const part of partsOf(schema)) describeReferences(document, part, source);
  if (schema.items !== undefined) describeReferences(document, schema.items, source);
}

function markAll(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(markAll);
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) if (!DATA.includes(key)) markAll(member);
  const marked = value as { description?: string; operationId?: string; "x-source"?: unknown };
  if (typeof marked["x-source"] !== "string") return;
  // The reference shows an operation's id nowhere else, and its search finds only what is shown.
  const name = marked.operationId === undefined ? "" : `Operation: \`${marked.operationId}\`. `;
  const line = `_${name}${sourceInWords(marked["x-source"])}._`;
  marked.description = [marked.description?.trimEnd(), line].filter(Boolean).join("\n\n");
}
