import {
  operationsOf,
  type OpenApiDocument,
  type JsonSchema,
  type DocumentedViolation,
} from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { partsOf, schemaOf } from "./openapi.js";
import { withSection } from "./words.js";

const TITLE = "What the service answers to a request that breaks the contract";
const CLIENT =
  "The client does not send such a request: its result is `invalid-request`. The mock answers as the table says.";

const OUR_CONCLUSION = ", our conclusion";

/** How a request breaks the rule of a keyword, in words. Takes what the contract gives as the keyword's value. */
const BREACHES: Readonly<Record<string, (value: unknown) => string>> = {
  required: () => "missing",
  pattern: (value) => `not of the form \`${String(value)}\``,
  maxItems: (value) => `more than ${value === 1 ? "1 entry" : `${String(value)} entries`}`,
};

/** Tells on each operation what is known of the answers to wrong requests, as a table. */
export function showViolations(document: OpenApiDocument): void {
  for (const { operation } of operationsOf(document)) {
    const violations = operation["x-violations"];
    if (violations === undefined) continue;
    const body = schemaOf(document, operation.requestBody);
    const rows = violations.map((violation) => {
      const { at, status, code, "x-source": source } = violation;
      const says = `${code === undefined ? "none" : `\`${code}\``}${source === "inferred" ? OUR_CONCLUSION : ""}`;
      return `| \`${at}\` | ${breach(document, body, violation)} | ${status} | ${says} |`;
    });
    const wildcard = violations.some(({ at }) => at.includes("/*")) ? ["In a place, `*` stands for any entry."] : [];
    const table = ["| Place in the body | Breach | Status | Code |", "| --- | --- | --- | --- |", ...rows].join("\n");
    operation.description = withSection(operation.description, TITLE, table, [...wildcard, CLIENT].join(" "));
  }
}

function breach(document: OpenApiDocument, body: JsonSchema | undefined, { at, keyword }: DocumentedViolation): string {
  const inWords = BREACHES[keyword];
  if (inWords === undefined)
    throw new Error(`No words for a breach of "${keyword}": add them to src/tools/docs/copy/violations-section.ts.`);
  const found = body === undefined ? [] : schemasAt(document, body, at.split("/").slice(1));
  return inWords(found.map((schema) => schema[keyword]).find((value) => value !== undefined));
}

/** Every schema that speaks of a place, where `*` stands for any entry of a list. */
function schemasAt(document: OpenApiDocument, reference: JsonSchema, steps: readonly string[]): JsonSchema[] {
  const schema = resolveReference<JsonSchema>(document, reference);
  const [step, ...rest] = steps;
  const next = step === "*" ? schema.items : schema.properties?.[step ?? ""];
  const here = step === undefined ? [schema] : next === undefined ? [] : schemasAt(document, next, rest);
  return [...here, ...partsOf(schema).flatMap((part) => schemasAt(document, part, steps))];
}
