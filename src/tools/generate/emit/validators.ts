import { createRequire } from "node:module";
import type { Ajv as AjvClass, Format, Options } from "ajv";
import type { JsonSchema } from "../../../openapi/document.js";
import { pointerTo } from "../../../validation/pointer.js";
import { FORMATS } from "../../lint/formats.js";
import { compileValidators } from "../compile/compile-validators.js";
import type { Contract } from "../contract.js";
import { GenerationError } from "../generation-error.js";
import { parameterSchemasByPointer } from "../parameter-schemas.js";
import { requestSchema, SHARED_PARTS } from "../request-schemas.js";
import { BANNER } from "./text.js";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020") as { Ajv2020: typeof AjvClass };

const OPTIONS: Options = { strict: true, allowUnionTypes: true, messages: false };
/** Extensions and annotations of OpenAPI that say nothing about validity. */
const ANNOTATIONS = [
  "components",
  "requests",
  "parameters",
  "example",
  "x-source",
  "x-enumDescriptions",
  "x-enumSources",
  "x-outcome",
];

/** One compiled validator for each schema and each request, as an ES module that needs nothing but `src/validation`. */
export function emitValidators(contract: Contract): string {
  const requests = Object.fromEntries(
    contract.operations.map((operation) => [`${operation.operationId}Request`, requestSchema(operation)]),
  );
  checkSchemas(contract, requests);
  return `${BANNER}${compileValidators({ ...contract.schemas, ...SHARED_PARTS, ...requests })}`;
}

/**
 * Compiles every schema as it is written with ajv in strict mode, which finds what cannot be meant. Parameters come
 * before the requests that they are part of, which stand nowhere in the contract.
 */
function checkSchemas({ document, schemas }: Contract, requests: Readonly<Record<string, JsonSchema>>): void {
  const ajv = new Ajv2020(OPTIONS);
  const parameters = parameterSchemasByPointer(document);
  prepare(ajv, { components: { schemas: { ...schemas, ...SHARED_PARTS } }, requests, parameters });
  const check = (pointer: string, place: string) => {
    try {
      ajv.getSchema(`contract#${pointer}`);
    } catch (error) {
      throw new GenerationError(place, (error as Error).message);
    }
  };
  for (const name of Object.keys(schemas))
    check(pointerTo("components", "schemas", name), pointerTo("components", "schemas", name));
  for (const place of Object.keys(parameters)) check(pointerTo("parameters", place), place);
  for (const name of Object.keys(requests)) check(pointerTo("requests", name), pointerTo("requests", name));
}

function prepare(ajv: AjvClass, document: object): void {
  for (const annotation of ANNOTATIONS) ajv.addKeyword(annotation);
  for (const [format, { type }] of Object.entries(FORMATS))
    ajv.addFormat(format, { type, validate: () => true } as Format);
  ajv.addSchema(document, "contract");
}
