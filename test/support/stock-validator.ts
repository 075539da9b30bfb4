import { createRequire } from "node:module";
import type { Ajv as AjvClass, Format } from "ajv";
import { FORMATS } from "../../src/tools/lint/formats.js";
import * as formats from "../../src/validation/formats.js";
import { readBundle } from "./contracts.js";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020") as { Ajv2020: typeof AjvClass };

/**
 * A judge of the schemas as they are written: ajv as it comes, compiled at run time. Ours are rewritten, inlined and
 * cut down at generation, and must say the same.
 */
export function createStockValidator(api: string): (schema: string, value: unknown) => boolean {
  const functions = { ...formats };
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  for (const [format, { type, validator }] of Object.entries(FORMATS)) {
    ajv.addFormat(format, { type, validate: functions[validator] } as Format);
  }
  ajv.addSchema({ components: { schemas: readBundle(api).components.schemas } }, "contract");
  return (schema, value) => ajv.validate(`contract#/components/schemas/${schema}`, value) as boolean;
}
