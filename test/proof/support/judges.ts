import { randomUUID } from "node:crypto";
import "@hyperjump/json-schema/formats";
import { createRequire } from "node:module";
import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/draft-2020-12";
import type { Ajv as AjvClass, Format } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import * as billing from "../../../generated/billing/validators.js";
import * as dataNetwork from "../../../generated/data-network/validators.js";
import * as providerAccounts from "../../../generated/provider-accounts/validators.js";
import type { JsonSchema } from "../../../src/openapi/document.js";
import { FORMATS } from "../../../src/tools/lint/formats.js";
import type { Validator } from "../../../src/validation/schema-node.js";
import { writtenSchemas } from "./written-schemas.js";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020") as { Ajv2020: typeof AjvClass };
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** What was generated for each API. */
export const VALIDATORS: Readonly<Record<string, Readonly<Record<string, Validator>>>> = {
  billing,
  "data-network": dataNetwork,
  "provider-accounts": providerAccounts,
};

/** Whether a value fulfils a schema, which is given by its name. */
export type Judge = (schema: string, value: unknown) => boolean;

const stock = new Map<string, Judge>();

/** Ajv as it comes, on the schemas of an API as they are written, with its own formats. Compiled once: it takes long. */
export function stockJudgeOf(api: string): Judge {
  const judge = stock.get(api) ?? createStockJudge(writtenSchemas(api));
  stock.set(api, judge);
  return judge;
}

/** The same for any schemas. */
export function createStockJudge(
  schemas: Readonly<Record<string, JsonSchema>>,
  options?: { readonly ownProperties: boolean },
): Judge {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateSchema: false, logger: false, ...options });
  for (const name of Object.keys(FORMATS)) ajv.addFormat(name, fullFormats[name as keyof typeof fullFormats] as Format);
  ajv.addSchema({ components: { schemas } }, "contract");
  const compiled = new Map<string, (value: unknown) => unknown>();
  return (schema, value) => {
    const judge = compiled.get(schema) ?? ajv.getSchema(`contract#/components/schemas/${schema}`);
    if (judge === undefined) throw new Error(`The bundle has no schema ${schema}`);
    compiled.set(schema, judge);
    return judge(value) === true;
  };
}

/** An implementation of JSON Schema that has nothing in common with either. It takes a thousand times as long. */
export function createIndependentJudge(
  schemas: Readonly<Record<string, JsonSchema>>,
): (schema: string, value: unknown) => Promise<boolean> {
  setShouldValidateFormat(true);
  // Test files share a process, and with it what is registered.
  const base = `https://proof.example.com/${randomUUID()}`;
  registerSchema({ $schema: DIALECT, components: { schemas } } as never, base);
  const compiled = new Map<string, Promise<(value: never) => { valid: boolean }>>();
  return async (schema, value) => {
    const judge = compiled.get(schema) ?? (validate(`${base}#/components/schemas/${schema}`) as never);
    compiled.set(schema, judge);
    return (await judge)(value as never).valid;
  };
}
