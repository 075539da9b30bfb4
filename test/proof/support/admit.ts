import { createRequire } from "node:module";
import type { Ajv as AjvClass } from "ajv";
import type { JsonSchema } from "../../../src/openapi/document.js";
import { FORMATS } from "../../../src/tools/lint/formats.js";
import { supportedKeywords } from "../../../src/tools/lint/supported-keywords.js";
import { listSubSchemas, type AnySchema } from "./sub-schemas.js";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020") as { Ajv2020: typeof AjvClass };

/** As in generation, but for two rules of style that the suite does not follow. */
const STRICT_BUT_FOR_STYLE = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
} as const;

interface Report {
  readonly message: string;
}

/** What the lint rule says of the keywords of a schema, in the order in which it comes to them. */
export function lintKeywords(schema: AnySchema): string[] {
  const messages: string[] = [];
  const place = { child: () => place, key: () => place };
  const context = { report: ({ message }: Report) => void messages.push(message), location: place };
  const { Schema: visit } = supportedKeywords();
  for (const part of listSubSchemas(schema)) visit(part as never, context as never);
  return messages;
}

const ajv = new Ajv2020({ ...STRICT_BUT_FOR_STYLE, logger: false });
for (const format of Object.keys(FORMATS)) ajv.addFormat(format, true);
ajv.addKeyword("components");

/** Takes schemas that refer to each other as those of a contract. Throws where generation would by ajv's strict mode. */
export function checkStrictly(schemas: Readonly<Record<string, JsonSchema>>): void {
  ajv.addSchema({ components: { schemas } }, "contract");
  try {
    for (const name of Object.keys(schemas)) ajv.getSchema(`contract#/components/schemas/${name}`);
  } finally {
    ajv.removeSchema("contract");
  }
}
