import { type JsonSchema, schemaName } from "./contract.js";

/**
 * A growing enum is `anyOf: [{ $ref: XKnown }, { type: string }]`: the values known today, or any other text.
 * Returns the name of `XKnown` and the open alternative; `undefined` for any other schema.
 */
export function growingEnum(schema: JsonSchema): { readonly known: string; readonly open: JsonSchema } | undefined {
  const [known, open, ...others] = schema.anyOf ?? [];
  if (others.length > 0 || known?.$ref === undefined || open?.type !== "string") return undefined;
  const name = schemaName(known.$ref);
  return name.endsWith("Known") ? { known: name, open } : undefined;
}
