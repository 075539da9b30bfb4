import { JSON_MEDIA_TYPE } from "../../client/media-type.js";
import type { SecurityScheme } from "../../openapi/security.js";
import { type Reference, resolveReference as resolve } from "../../validation/pointer.js";
import type { JsonSchema } from "../generate/contract.js";

export { type Reference, resolve };

/** The parts of an OpenAPI 3.1 document that the site reads and writes. */

export interface Schema extends JsonSchema {
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  examples?: unknown[];
  "x-source"?: string;
  "x-enumDescriptions"?: Record<string, string>;
  "x-enumSources"?: Record<string, string>;
}

export interface Example {
  description?: string;
  value: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  example?: unknown;
}

/** A request body or a response. */
export interface Body {
  content?: Record<string, { schema?: Schema; examples?: Record<string, Example | Reference> }>;
}

/** What the service answers to a request that breaks one rule of the contract. */
export interface Violation {
  /** Where in the body, as a JSON pointer with `*` for any entry. */
  at: string;
  keyword: string;
  status: number;
  /** Absent where the status says it all. */
  code?: string;
}

export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** The schemes that a request fulfils together; none where it needs no credentials. */
export type SecurityRequirement = Record<string, string[]>;

export interface Operation {
  operationId: string;
  "x-retry-statuses"?: number[];
  description: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses: Record<string, Body | Reference>;
  security?: SecurityRequirement[];
  "x-source"?: string;
  "x-violations"?: Violation[];
  "x-codeSamples"?: CodeSample[];
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; enum?: string[] }>;
  "x-mode"?: string;
}

export interface OpenApiDocument {
  openapi: string;
  info: {
    title: string;
    version: string;
    summary: string;
    description: string;
    "x-logo"?: { url: string; href: string; altText: string };
  };
  servers: Server[];
  security?: SecurityRequirement[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, Schema>; securitySchemes?: Record<string, SecurityScheme> };
}

export interface LocatedOperation {
  method: string;
  path: string;
  operation: Operation;
}

const HTTP_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Lists the operations of a document in the order in which it declares them. */
export function operationsOf(document: OpenApiDocument): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    Object.entries(pathItem)
      .filter(([method]) => HTTP_METHODS.includes(method))
      .map(([method, operation]) => ({ method, path, operation: operation as Operation })),
  );
}

/** The schema of a body, or nothing where there is no body. */
export function schemaOf(document: OpenApiDocument, body: Body | Reference | undefined): Schema | undefined {
  const schema = body && resolve<Body>(document, body).content?.[JSON_MEDIA_TYPE]?.schema;
  return schema && resolve<Schema>(document, schema);
}

/** The schemas within a schema that speak of the same value. */
export function partsOf(schema: Schema): Schema[] {
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [...allOf, ...anyOf, ...oneOf];
}
