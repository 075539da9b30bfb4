import type { ErrorResponse } from "../../mock/error-responses.js";
import type { MountPoint } from "../../openapi/mount-point.js";
import type { Credentials, SecurityScheme } from "../../openapi/security.js";

/** A schema of the subset that every layer of the package understands; the lint rules keep the rest out. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  enum?: unknown[];
  format?: string;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  not?: JsonSchema;
  "x-outcome"?: BundledOutcome;
  [keyword: string]: unknown;
}

/** What in the body of a 200 decides whether the business accepted. */
export interface BundledOutcome {
  /** The attributes that decide; whatever is wrong with them is a contract violation, never a success. */
  decidedBy: string[];
  /** The values of one attribute that mean a rejection. */
  rejected?: Record<string, string[]>;
  /**
   * For answers keyed by the index of the request's entries: the schemas of what was created and of what was refused.
   */
  byIndex?: { created: string; refused: string };
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: JsonSchema;
  [keyword: string]: unknown;
}

export type BundledContent = Record<string, { schema?: JsonSchema; examples?: Record<string, unknown> }>;

export interface BundledRequestBody {
  required?: boolean;
  content?: BundledContent;
}

export interface BundledResponse {
  description: string;
  content?: BundledContent;
}

export interface BundledOperation {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: BundledRequestBody | { $ref: string };
  responses: Record<string, BundledResponse | { $ref: string }>;
  "x-pagination"?: string;
  "x-retry-statuses"?: number[];
  "x-source"?: string;
}

/** A webhook of a bundle: its event, and no more than an acknowledgement in return. */
export interface BundledWebhook {
  post?: { requestBody?: BundledRequestBody };
}

/** A contract as one OpenAPI document, with references into its own `components` only. */
export interface BundledDocument {
  openapi: string;
  info: { title: string; version: string };
  servers: {
    url: string;
    description?: string;
    variables?: Record<string, { default: string }>;
    "x-mode"?: string;
  }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, BundledWebhook>;
  components: {
    schemas: Record<string, JsonSchema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [section: string]: unknown;
  };
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

export interface ContractBody {
  /** The name of the schema. */
  readonly schema: string;
  readonly required: boolean;
}

export interface ContractResponse {
  readonly status: number;
  /** The name of the schema of the body; `null` where there is no body. */
  readonly schema: string | null;
  readonly examples: readonly string[];
}

export interface ContractOperation {
  readonly operationId: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly source: string;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  readonly body: ContractBody | undefined;
  readonly responses: readonly ContractResponse[];
  readonly pagination: "cursor" | undefined;
  /** The only statuses after which the operation may be repeated; `undefined` where its method decides. */
  readonly retryStatuses: readonly number[] | undefined;
  /** What in a success's body can say that the business refused; `undefined` where success is success. */
  readonly outcome: BundledOutcome | undefined;
}

export interface ContractWebhook {
  /** The event's type, e.g. `ACCOUNT_CREATED`. */
  readonly type: string;
  /** The name of the schema of the event. */
  readonly schema: string;
}

/** What the emitters work from. */
export interface Contract {
  /** The name of the API, which is that of its folder. */
  readonly api: string;
  /** The same in PascalCase: the prefix of the types that belong to the whole API. */
  readonly prefix: string;
  readonly document: BundledDocument;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly operations: readonly ContractOperation[];
  readonly webhooks: readonly ContractWebhook[];
  /** The base URL of each mode of the service. */
  readonly modes: Readonly<Record<string, string>>;
  /** The attribute that holds the result, where every answer is an envelope. */
  readonly envelope: string | undefined;
  /** What shows who calls; undefined where the API asks nobody. */
  readonly credentials: Credentials | undefined;
  /** Where the mock serves the API. */
  readonly mount: MountPoint;
}

export type RequestPart = "path" | "query" | "body";

/** Whether a call must have this part. */
export function isPartRequired(operation: ContractOperation, part: RequestPart): boolean {
  if (part === "body") return operation.body?.required ?? false;
  return (part === "path" ? operation.pathParameters : operation.queryParameters).some(
    (parameter) => parameter.required,
  );
}

export const REQUEST_PARTS: readonly RequestPart[] = ["path", "query", "body"];

export const SCHEMA_REFERENCE = "#/components/schemas/";

/** The name of the schema that a reference leads to. */
export function schemaName(reference: string): string {
  return reference.slice(SCHEMA_REFERENCE.length);
}

/** `listAccounts` and `pet-shop` as `ListAccounts` and `PetShop`. */
export function toPascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
