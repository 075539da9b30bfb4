import type { OpenApiDocument, JsonSchema } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { callsOf } from "./events.js";
import { partsOf } from "./openapi.js";

const SOURCES: Readonly<Record<string, string>> = {
  seed: "the service's own page",
  public: "other public documentation",
  inferred: "our own conclusion",
};

/** A mark of one statement, or of all that have none. */
const MARK = /_Source: [^_]+\._/g;

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

/** The same as a mark behind a text. */
export function sourceMark(source: string): string {
  return `_${sourceInWords(source)}._`;
}

/** Takes Markdown. Returns it without its marks, which nobody looks for. */
export function withoutSourceMarks(markdown: string): string {
  return markdown.replace(MARK, "");
}

/** Says of a value of an enum where it comes from, where that is not where the enum comes from. */
export function showValueSources({ components: { schemas } }: OpenApiDocument): void {
  for (const schema of Object.values(schemas)) {
    for (const [value, source] of Object.entries(schema["x-enumSources"] ?? {})) {
      const meanings = schema["x-enumDescriptions"];
      if (meanings?.[value] !== undefined) meanings[value] += ` ${sourceMark(source)}`;
    }
  }
}

/**
 * Adds a line to the description of all that carries `x-source`, where it differs from what is around it: an operation
 * or a schema from most of its group, an attribute from its object.
 * An attribute that only refers to a schema shows that schema's description. It would repeat the mark of the schema at
 * every use, so it gets the description alone, and the mark only where it differs from the object it belongs to.
 */
export function showSources(document: OpenApiDocument): void {
  const { schemas } = document.components;
  for (const schema of Object.values(schemas)) describeReferences(document, schema, undefined);
  markGroups(document);
  const usual = usualSource(Object.values(schemas));
  for (const schema of Object.values(schemas)) mark(schema, usual);
  const { schemas: _marked, ...others } = document.components;
  for (const part of Object.values(others)) mark(part, document["x-source"]);
}

/** What is said of a group where most of it has another source than the rest of the document. */
export function usualSourceInWords(document: OpenApiDocument, group: readonly { "x-source"?: string }[]): string {
  const usual = usualSource(group);
  if (usual === undefined || usual === document["x-source"]) return "";
  return usuallyFrom(usual);
}

/** Takes the `x-source` of most of a group. Says so of all that has no mark of its own. */
export function usuallyFrom(source: string): string {
  return `_${sourceInWords(source)}, where nothing else is said._`;
}

/** Says of each tag where most of its operations and events come from, and of those that differ that they do. */
function markGroups(document: OpenApiDocument): void {
  const groups = new Set(document.tags.map(({ name }) => name));
  const alone = callsOf(document).filter(({ tags = [] }) => !tags.some((name) => groups.has(name)));
  for (const call of alone) mark(call, document["x-source"]);
  for (const tag of document.tags) {
    const calls = callsOf(document).filter(({ tags: [own] = [] }) => own === tag.name);
    const usual = usualSource(calls) ?? document["x-source"];
    tag.description = [tag.description?.trimEnd(), usualSourceInWords(document, calls)].filter(Boolean).join("\n\n");
    for (const call of calls) mark(call, usual);
  }
}

function usualSource(group: readonly { "x-source"?: string }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { "x-source": source } of group)
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function describeReferences(document: OpenApiDocument, schema: JsonSchema, inherited: string | undefined): void {
  const source = schema["x-source"] ?? inherited;
  for (const attribute of Object.values(schema.properties ?? {})) {
    describeReferences(document, attribute, source);
    if (attribute.$ref === undefined) continue;
    const target = resolveReference<JsonSchema>(document, { $ref: attribute.$ref });
    const description = attribute.description ?? target.description;
    if (description !== undefined) attribute.description = description;
    const own = attribute["x-source"] ?? target["x-source"];
    if (own !== undefined && own !== source) attribute["x-source"] = own;
  }
  for (const part of partsOf(schema)) describeReferences(document, part, source);
  if (schema.items !== undefined) describeReferences(document, schema.items, source);
}

function mark(value: unknown, inherited: string | undefined): void {
  if (Array.isArray(value)) return value.forEach((member) => mark(member, inherited));
  if (typeof value !== "object" || value === null) return;
  const marked = value as { description?: string; "x-source"?: unknown };
  const own = typeof marked["x-source"] === "string" ? marked["x-source"] : inherited;
  for (const [key, member] of Object.entries(value)) if (!DATA.includes(key)) mark(member, own);
  if (own === undefined || own === inherited) return;
  marked.description = [marked.description?.trimEnd(), sourceMark(own)].filter(Boolean).join("\n\n");
}
