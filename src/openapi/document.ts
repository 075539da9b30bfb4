import type { Reference } from "../validation/pointer.js";

// A contract as one OpenAPI document, with references into its own components only: what `generated/<api>/openapi.json`
// holds, as far as generation, mock and reference read it.

/** A schema of the subset that every layer of the package understands; the lint rules keep the rest out. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  enum?: unknown[];
  examples?: unknown[];
  format?: string;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  not?: JsonSchema;
  "x-outcome"?: Outcome;
  "x-source"?: string;
  "x-enumDescriptions"?: Record<string, string>;
  "x-enumSources"?: Record<string, string>;
  [keyword: string]: unknown;
}

/** What in the body of a 200 decides whether the business accepted. */
export interface Outcome {
  /** The attributes that decide; whatever is wrong with them is a contract violation, never a success. */
  decidedBy: string[];
  /** The values of one attribute that mean a rejection. */
  rejected?: Record<string, string[]>;
  /**
   * For answers keyed by the index of the request's entries: the schemas of what was created and of what was refused.
   */
  byIndex?: { created: string; refused: string };
  /** For answers of GraphQL: they are rejections where `errors` has entries, and `data` may hold a part. */
  byErrors?: boolean;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: JsonSchema;
  example?: unknown;
  [keyword: string]: unknown;
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
}

/** What a body may be, by media type. */
export type Content = Record<string, { schema?: JsonSchema; examples?: Record<string, Example | Reference> }>;

/** A request body or a response. */
export interface Body {
  description?: string;
  required?: boolean;
  content?: Content;
  /** No source says what the body of this error is: it may be anything, or absent. The content is only an example. */
  "x-undocumented-body"?: boolean;
  "x-source"?: string;
}

/** What the service is documented to answer to a body that breaks the contract in one way. */
export interface DocumentedViolation {
  /** Where in the body, such as `/accounts/0/packageId` with a star for any index. */
  readonly at: string;
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string;
  readonly status: number;
  /** What the answer says of the entry that breaks it. Absent where the whole request gets the status' own answer. */
  readonly code?: string;
  /** `inferred` where no source says so. Absent where it is the contract's own source. */
  readonly "x-source"?: string;
}

/** With which status a service answers an error. What it then says is the contract's first example of the status. */
export interface ErrorResponse {
  readonly status: number;
  /** The attribute of the body in which the mock itself says why. Absent where the body is only the contract's. */
  readonly reasonIn?: string;
  /** `inferred` where no source says so. Absent where it is the contract's own source. */
  readonly "x-source"?: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses: Record<string, Body | Reference>;
  security?: SecurityRequirement[];
  /** The operation carries GraphQL queries. */
  "x-graphql"?: boolean;
  "x-pagination"?: string;
  /**
   * Where in the body of the success the value of a path or query parameter comes back, as JSON Pointers with a star
   * for any item; none where it does not. The values of a list stand one in each item. Of two parameters with the same
   * place the later one stands there. Absent for an operation without such a body or parameter.
   */
  "x-echo"?: Record<string, string[]>;
  "x-retry-statuses"?: number[];
  "x-source"?: string;
  "x-violations"?: DocumentedViolation[];
  /** Added for the reference. */
  "x-codeSamples"?: CodeSample[];
}

export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** A webhook: its event, and no more than an acknowledgement in return. */
export interface Webhook {
  post?: { requestBody?: Body };
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; enum?: string[] }>;
  "x-mode"?: string;
}

/** The schemes that a request fulfils together; none where it needs no credentials. */
export type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: string;
  description?: string;
  scheme?: string;
  in?: string;
  name?: string;
  /** The grants of OAuth 2, by their names. */
  flows?: Record<string, { tokenUrl: string; refreshUrl?: string }>;
  "x-source"?: string;
}

export interface Tag {
  name: string;
  description?: string;
  /** Added for the reference: a section of the introduction, which has no operations. */
  "x-traitTag"?: boolean;
}

export interface OpenApiDocument {
  openapi: string;
  info: {
    title: string;
    version: string;
    summary: string;
    description: string;
    license?: { name: string };
    contact?: { name: string };
  };
  servers: Server[];
  security?: SecurityRequirement[];
  tags: Tag[];
  paths: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Webhook>;
  components: {
    schemas: Record<string, JsonSchema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [section: string]: unknown;
  };
  /** The components that no path and no webhook refers to, and why they are exported all the same. */
  "x-exported-schemas"?: Record<string, string>;
  /** Where what the document says comes from, unless a part of it says otherwise. */
  "x-source"?: string;
  /** The attribute that holds the result, where every answer is an envelope. */
  "x-envelope"?: string;
  /** The attribute of every answer that holds the service's id of the request. */
  "x-request-id"?: string;
  /** The attributes of every success that decide whether it is one. */
  "x-decided-by"?: string[];
  /** How many requests the service takes. */
  "x-rate-limit"?: { requestsPerSecond: number };
  /** How the service answers what is wrong with a request, by reason. */
  "x-error-responses"?: Record<string, ErrorResponse>;
}

export interface LocatedOperation {
  method: string;
  path: string;
  operation: Operation;
}

const HTTP_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Lists the operations of a document in the order in which it declares them. */
export function operationsOf({ paths }: Pick<OpenApiDocument, "paths">): LocatedOperation[] {
  return Object.entries(paths).flatMap(([path, pathItem]) =>
    Object.entries(pathItem)
      .filter(([method]) => HTTP_METHODS.includes(method))
      .map(([method, operation]) => ({ method, path, operation: operation as Operation })),
  );
}
