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
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: JsonSchema;
  [keyword: string]: unknown;
}

export interface BundledResponse {
  description: string;
  content?: Record<string, { schema?: JsonSchema; examples?: Record<string, unknown> }>;
}

export interface BundledOperation {
  operationId: string;
  summary: string;
  description: string;
  deprecated?: boolean;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: unknown;
  responses: Record<string, BundledResponse | { $ref: string }>;
  "x-pagination"?: string;
  "x-source"?: string;
}

/** A webhook of a bundle: its event, and no more than an acknowledgement in return. */
export interface BundledWebhook {
  post?: { requestBody?: { content?: Record<string, { schema?: JsonSchema }> } };
}

/** A contract as one OpenAPI document, with references into its own `components` only. */
export interface BundledDocument {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string; "x-mode"?: string }[];
  paths: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, BundledWebhook>;
  components: { schemas: Record<string, JsonSchema>; [section: string]: unknown };
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
  readonly responses: readonly ContractResponse[];
  readonly pagination: "cursor" | undefined;
}

export interface ContractWebhook {
  /** The event's type, e.g. `ACCOUNT_CREATED`. */
  readonly type: string;
  /** The name of the schema of the event. */
  readonly schema: string;
}

/** What the emitters work from. */
export interface Contract {
  /** The API's name, e.g. `data-network`. */
  readonly api: string;
  /** The same in PascalCase, e.g. `DataNetwork`: the prefix of the types that belong to the whole API. */
  readonly prefix: string;
  readonly document: BundledDocument;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly operations: readonly ContractOperation[];
  readonly webhooks: readonly ContractWebhook[];
  /** The base URL of each mode of the service. */
  readonly modes: Readonly<Record<string, string>>;
}

export const SCHEMA_REFERENCE = "#/components/schemas/";

/** The name of the schema that a reference leads to. */
export function schemaName(reference: string): string {
  return reference.slice(SCHEMA_REFERENCE.length);
}

/** `listAccounts` and `data-network` as `ListAccounts` and `DataNetwork`. */
export function toPascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
