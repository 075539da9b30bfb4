import { API_NAMES, type ApiName } from "../../../generated/apis.js";
import { JSON_MEDIA_TYPE } from "../../../src/client/media-type.js";
import {
  type Body,
  type JsonSchema,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
} from "../../../src/openapi/document.js";
import { schemaName } from "../../../src/tools/generate/contract.js";
import { pointerTo, resolveReference } from "../../../src/validation/pointer.js";
import { readBundle } from "../../support/contracts.js";
import { bodyPlaces } from "./body-places.js";

/** What a contract says of an operation, as far as requests go. */
export interface TestedOperation {
  readonly api: ApiName;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly TestedParameter[];
  readonly body: TestedBody | undefined;
  /** Each parameter and each attribute of the body, by its JSON pointer with a `*` for items, with its schema. */
  readonly places: ReadonlyMap<string, JsonSchema>;
}

export interface TestedParameter {
  readonly in: string;
  readonly name: string;
  readonly isRequired: boolean;
  /** As it stands in a URL, decoded. */
  readonly example: string;
}

export interface TestedBody {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly schemaName: string;
  readonly examples: readonly unknown[];
}

/** Every operation of every API. */
export const TESTED_OPERATIONS: readonly TestedOperation[] = API_NAMES.flatMap((api) => {
  const bundle = readBundle(api) as unknown as OpenApiDocument;
  return operationsOf(bundle).map(({ method, path, operation }): TestedOperation => {
    const { operationId, requestBody } = operation;
    const parameters = (operation.parameters ?? []).map((parameter) => resolveReference(bundle, parameter));
    const body = requestBody && readBody(bundle, resolveReference(bundle, requestBody));
    const places = new Map<string, JsonSchema>([
      ...parameters.map((parameter) => [pointerTo(parameter.in, parameter.name), parameter.schema] as const),
      ...(body ? bodyPlaces(body.schemas, body.schemaName) : []),
    ]);
    return { api, operationId, method: method.toUpperCase(), path, parameters: parameters.map(toTested), body, places };
  });
});

function toTested({ in: part, name, required, schema, example }: Parameter): TestedParameter {
  const value = example ?? schema.examples?.[0];
  if (value === undefined) throw new Error(`The parameter ${name} has no example`);
  return { in: part, name, isRequired: required === true, example: [value].flat().join(",") };
}

function readBody(bundle: OpenApiDocument, { content = {} }: Body): TestedBody {
  const { schema, examples = {} } = content[JSON_MEDIA_TYPE] ?? {};
  return {
    schemas: bundle.components.schemas,
    schemaName: schemaName(schema?.$ref ?? ""),
    examples: Object.values(examples).map((example) => resolveReference(bundle, example).value),
  };
}
