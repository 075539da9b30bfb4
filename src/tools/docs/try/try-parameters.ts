import type { JsonSchema, OpenApiDocument, Operation, Parameter } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { parameterExample, type SampleRequest } from "../../sample-request.js";
import { OTHER_VALUE } from "../copy/open-enums.js";
import { limitsOf } from "../pages/limits.js";
import { firstSentence, plainText } from "../pages/summary.js";
import { targetOf } from "../pages/type-words.js";
import type { ScalarType, TryParameter } from "./try-file.js";

const PLACES: readonly string[] = ["path", "query"] satisfies TryParameter["in"][];
const TYPES: Readonly<Record<string, ScalarType>> = { integer: "number", number: "number", boolean: "boolean" };

/** Lists what stands in an operation's path and query, holding at first what the samples of the page send. */
export function tryParameters(document: OpenApiDocument, operation: Operation, sample: SampleRequest): TryParameter[] {
  return (operation.parameters ?? [])
    .map((parameter) => resolveReference<Parameter>(document, parameter))
    .filter((parameter) => PLACES.includes(parameter.in))
    .map((parameter) => tryParameter(document, operation.operationId, parameter, sample));
}

function tryParameter(
  document: OpenApiDocument,
  operationId: string,
  parameter: Parameter,
  sample: SampleRequest,
): TryParameter {
  const schema = targetOf(document, parameter.schema);
  const single = schema.items ? targetOf(document, schema.items) : schema;
  const place = parameter.in as TryParameter["in"];
  const sent = sample[place]?.[parameter.name];
  const values = valuesOf(single);
  return {
    name: parameter.name,
    in: place,
    type: TYPES[String(single.type)] ?? "string",
    isList: schema.items !== undefined,
    required: parameter.required === true,
    ...(sent !== undefined && { value: String(sent) }),
    example: String(parameterExample(document, operationId, parameter)),
    about: firstSentence(parameter.description ?? schema.description ?? ""),
    limits: limitsOf(...new Set([parameter.schema, schema])).map(plainText),
    ...(values.length > 0 && { values }),
  };
}

/** The values of an enumeration, be it open or not. */
function valuesOf({ enum: values, "x-enumDescriptions": meanings = {} }: JsonSchema): string[] {
  const known = values?.map(String) ?? Object.keys(meanings);
  return known.filter((value) => value !== OTHER_VALUE);
}
