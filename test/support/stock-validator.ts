import { createRequire } from "node:module";
import type { Ajv as AjvClass } from "ajv";
import { date, dateTime, int64, uri, uuid } from "../../src/validation/formats.js";
import { readBundle } from "./contracts.js";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020") as { Ajv2020: typeof AjvClass };

/**
 * A judge of the schemas as they are written: ajv as it comes, compiled at run time. Ours are rewritten, inlined and
 * cut down at generation, and must say the same.
 */
export function createStockValidator(api: string): (schema: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  const texts = { date, "date-time": dateTime, uri, uuid };
  for (const [format, validate] of Object.entries(texts)) ajv.addFormat(format, validate);
  ajv.addFormat("int64", { type: "number", validate: int64 });
  ajv.addSchema({ components: { schemas: readBundle(api).components.schemas } }, "contract");
  return (schema, value) => ajv.validate(`contract#/components/schemas/${schema}`, value) as boolean;
}
