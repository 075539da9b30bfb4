import type { JsonSchema } from "../../openapi/document.js";
import { openEnumOf } from "../lint/known-values.js";
import { schemaName } from "./contract.js";

/**
 * An open enum is `anyOf: [{ $ref: XKnown }, { type: string }]`: the values known today, or any other text.
 * Returns the name of `XKnown` and the open alternative; `undefined` for any other schema.
 */
export function openEnum(schema: JsonSchema): { readonly known: string; readonly open: JsonSchema } | undefined {
  const [known, open, ...others] = schema.anyOf ?? [];
  if (others.length > 0 || known?.$ref === undefined || open?.type !== "string") return undefined;
  const name = schemaName(known.$ref);
  return openEnumOf(name) === undefined ? undefined : { known: name, open };
}
