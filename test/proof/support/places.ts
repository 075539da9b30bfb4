import type { JsonSchema } from "../../../src/openapi/document.js";
import { schemaName } from "../../../src/tools/generate/contract.js";
import { escapePointer, pointerSegments } from "../../../src/validation/pointer.js";

/** Whether one place is another, or stands in it. */
export const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** What stands at a place; undefined where nothing does. Nothing is inherited. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointerSegments(pointer).reduce<unknown>(
    (node, name) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, name)
        ? (node as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}

/** The JSON type of what stands at a place, or "missing". */
export function typeAt(value: unknown, pointer: string): string {
  const found = valueAt(value, pointer);
  if (found === undefined) return "missing";
  if (found === null) return "null";
  return Array.isArray(found) ? "array" : typeof found;
}

type Named = Readonly<Record<string, JsonSchema>>;

/** Where in a value alternatives meet: an issue of one of them can be no more than that the union is not fulfilled. */
export function unionsIn(named: Named, root: JsonSchema, value: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (part: JsonSchema, node: unknown, place: string): void => {
    if (part.$ref !== undefined) walk(named[schemaName(part.$ref)] as JsonSchema, node, place);
    if (alternativesOf(part).length > 0) found.add(place);
    for (const other of [...(part.allOf ?? []), ...alternativesOf(part)]) walk(other, node, place);
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      const inner = Array.isArray(node) ? part.items : schemaOfAttribute(part, name);
      if (typeof inner === "object") walk(inner, child, `${place}/${escapePointer(name)}`);
    }
  };
  walk(root, value, "");
  return found;
}

function alternativesOf({ anyOf = [], oneOf = [], not, ...schema }: JsonSchema): JsonSchema[] {
  const conditional = ["if", "then", "else"].map((keyword) => schema[keyword] as JsonSchema | undefined);
  return [...anyOf, ...oneOf, not, ...conditional].filter((part) => part !== undefined);
}

function schemaOfAttribute({ properties = {}, additionalProperties }: JsonSchema, name: string) {
  return Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
}
