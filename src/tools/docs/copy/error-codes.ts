import type { JsonSchema, OpenApiDocument } from "../../../openapi/document.js";
import { OTHER_VALUE } from "../copy/open-enums.js";

/** The names of enumerations whose values say what went wrong. */
const ERROR_CODES = /Error\w*Code$/;

/** An error code, and what each enumeration that has it says of it. */
export interface ErrorCode {
  code: string;
  /** By the name of the enumeration. */
  meanings: Readonly<Record<string, string>>;
}

/** Takes a document whose open enums are folded. Lists the error codes, each once. */
export function errorCodesOf({ components: { schemas } }: OpenApiDocument): ErrorCode[] {
  const codes = new Map<string, Record<string, string>>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isErrorEnumeration(name, schema)) continue;
    for (const [code, meaning] of Object.entries(schema["x-enumDescriptions"] ?? {})) {
      if (code !== OTHER_VALUE) codes.set(code, { ...codes.get(code), [name]: meaning });
    }
  }
  return [...codes].map(([code, meanings]) => ({ code, meanings }));
}

/** Whether the values of an enumeration are error codes, each with a page of its own. */
export function isErrorEnumeration(name: string, schema: JsonSchema): boolean {
  return ERROR_CODES.test(name) && schema["x-enumDescriptions"] !== undefined;
}
