import type { JsonSchema } from "../../../src/openapi/document.js";
import { SCHEMA_REFERENCE } from "../../../src/tools/generate/contract.js";
import { mapSubSchemas, type AnySchema } from "./sub-schemas.js";

/** The name under which a schema of the suite stands in the contract. */
export const ROOT_SCHEMA = "Root";
const DEFINITIONS = "#/$defs/";

/**
 * Writes a schema of the suite as a contract does: each definition is a schema of its own, with a name that may be
 * exported. Throws where it refers to anything else, which has no place in a contract.
 */
export function asComponents(schema: AnySchema): Record<string, JsonSchema> {
  if (typeof schema === "boolean") return { [ROOT_SCHEMA]: schema as never };
  const { $schema: _dialect, $defs = {}, ...root } = schema;
  const definitions = $defs as Record<string, AnySchema>;
  const names = new Map(Object.keys(definitions).map((name, index) => [name, `Definition${index}`]));
  const referTo = (name: string | undefined, reference: string) => {
    if (name === undefined) throw new Error(`a reference to something else than a named schema: ${reference}`);
    return SCHEMA_REFERENCE + name;
  };
  const convert = (part: AnySchema): AnySchema => {
    const converted = mapSubSchemas(part, convert);
    if (typeof converted === "boolean") return converted;
    const { $comment: _said, $ref: reference, ...inner } = converted;
    if (typeof reference !== "string") return inner;
    const name = reference === "#" ? ROOT_SCHEMA : names.get(definitionOf(reference));
    return { ...inner, $ref: referTo(name, reference) };
  };
  const named = Object.entries(definitions).map(([name, part]) => [names.get(name), convert(part)]);
  return Object.fromEntries([[ROOT_SCHEMA, convert(root)], ...named]) as Record<string, JsonSchema>;
}

/** The name that a reference to a definition has, in a pointer within a URL. */
function definitionOf(reference: string): string {
  if (!reference.startsWith(DEFINITIONS)) return "";
  return decodeURIComponent(reference.slice(DEFINITIONS.length)).replaceAll("~1", "/").replaceAll("~0", "~");
}
