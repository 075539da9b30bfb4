import type { JsonSchema, OpenApiDocument, Outcome, Parameter } from "../../openapi/document.js";
import type { MountPoint } from "../../openapi/mount-point.js";
import type { Credentials } from "../../openapi/security.js";

export interface ContractBody {
  /** The name of the schema. */
  readonly schema: string;
  readonly required: boolean;
}

export interface ContractResponse {
  readonly status: number;
  /** The name of the schema of the body; `null` where there is no body. */
  readonly schema: string | null;
  /** The body may be anything, or absent: the schema is a name for that. */
  readonly isUndocumented?: boolean;
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
  /** The operation carries GraphQL queries. */
  readonly graphql: boolean;
  readonly pagination: "cursor" | undefined;
  /** The only statuses after which the operation may be repeated; `undefined` where its method decides. */
  readonly retryStatuses: readonly number[] | undefined;
  /** The name of the schema of what a success gives, where that is neither the body nor what is in the envelope. */
  readonly data?: string;
  /** What in a success's body can say that the business refused; `undefined` where success is success. */
  readonly outcome: Outcome | undefined;
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
  readonly document: OpenApiDocument;
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
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
