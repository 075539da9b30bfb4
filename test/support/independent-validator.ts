import "@hyperjump/json-schema/formats";
import { hasSchema, registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/draft-2020-12";
import { readBundle } from "./contracts.js";

setShouldValidateFormat(true);

/**
 * A second opinion: judges a value by a schema of a contract as it is written, with an implementation of JSON Schema
 * that has nothing in common with ours.
 */
export async function createIndependentValidator(
  api: string,
): Promise<(schema: string, value: unknown) => Promise<boolean>> {
  const base = `https://contracts.example.com/${api}`;
  const { components } = readBundle(api);
  // The root refers to nothing; its parts are found by JSON Pointer, as in the bundle.
  const root = { $schema: "https://json-schema.org/draft/2020-12/schema", components: { schemas: components.schemas } };
  // Test files share a process, and with it what is registered.
  if (!hasSchema(base)) registerSchema(root as never, base);
  const compiled = new Map<string, Promise<(value: never) => { valid: boolean }>>();
  return async (schema, value) => {
    if (!compiled.has(schema)) compiled.set(schema, validate(`${base}#/components/schemas/${schema}`) as never);
    const judge = await (compiled.get(schema) as NonNullable<ReturnType<typeof compiled.get>>);
    return judge(value as never).valid;
  };
}
