import { JSON_MEDIA_TYPE } from "../../../client/media-type.js";
import type { Body, JsonSchema, LocatedOperation, OpenApiDocument, Operation } from "../../../openapi/document.js";
import { type Credentials, credentialsOf } from "../../../openapi/security.js";
import { resolveReference } from "../../../validation/pointer.js";
import { type SampleRequest, sampleRequest, sampleTarget } from "../../sample-request.js";
import type { SampledContract } from "../contracts.js";
import { environmentVariable } from "./environment-variable.js";
import { sampleServer } from "./sample-server.js";

/** A call of an operation, in no language yet. */
export interface SampleCall {
  api: string;
  operationId: string;
  /** What our client is given. */
  request: SampleRequest;
  /** In capital letters. */
  method: string;
  server: CalledServer;
  /** Path and query as they stand in a URL, behind the base URL. */
  target: string;
  credentials?: SampleCredentials;
  /** The headers of the request beside its credentials. */
  headers: Readonly<Record<string, string>>;
  /** Whether the answer has a body, which is JSON then. */
  hasAnswer: boolean;
  /** Whether our client gives data then: an envelope may be empty. */
  hasData: boolean;
  /** Whether the answer is a page of a list. */
  isPaged: boolean;
}

/** Where a sample finds the base URL. */
export interface CalledServer {
  variable: string;
  /** What it is where the variable is not set. Absent where the contract names no host. */
  usual?: string;
}

/** How a sample shows who calls. */
export interface SampleCredentials {
  kind: Credentials["kind"];
  header: string;
  /** The environment variables that hold them, by the options of our client. */
  variables: readonly { option: string; variable: string }[];
}

/**
 * Takes a contract and one of its operations. Describes a call of it, with the examples of the contract unless another
 * request is given.
 */
export function sampleCall(
  contract: SampledContract,
  located: LocatedOperation,
  request: SampleRequest = sampleRequest(contract.document, located),
): SampleCall {
  const { api, document } = contract;
  const { method, path, operation } = located;
  const credentials = sampleCredentials(contract);
  const parameters = Object.entries(request.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    api,
    operationId: operation.operationId,
    request,
    method: method.toUpperCase(),
    server: calledServer(api, document),
    target: sampleTarget(path, request),
    ...(credentials && { credentials }),
    headers: {
      ...Object.fromEntries(parameters),
      ...(request.body !== undefined && { "Content-Type": JSON_MEDIA_TYPE }),
    },
    ...contentOfAnswer(document, operation),
    isPaged: operation["x-pagination"] !== undefined,
  };
}

/** Where the samples of an API call it. */
export function calledServer(api: string, document: OpenApiDocument): CalledServer {
  const { url, variables } = sampleServer(document);
  return { variable: environmentVariable(api, "url"), ...(!variables && { usual: url }) };
}

/** Credentials that a caller may leave out are not shown, since they might not be right. */
export function sampleCredentials({
  api,
  document,
  credentialOptions,
}: SampledContract): SampleCredentials | undefined {
  const credentials = credentialsOf(document);
  if (!credentials || credentials.isOptional) return undefined;
  const { kind, header } = credentials;
  const variables = credentialOptions.map((option) => ({ option, variable: environmentVariable(api, option) }));
  return { kind, header, variables };
}

function contentOfAnswer(
  document: OpenApiDocument,
  { responses }: Operation,
): Pick<SampleCall, "hasAnswer" | "hasData"> {
  const success = Object.keys(responses).find((status) => status.startsWith("2"));
  const content = success && resolveReference<Body>(document, responses[success] as Body).content;
  if (!content) return { hasAnswer: false, hasData: false };
  const envelope = document["x-envelope"];
  const schema = resolveReference<JsonSchema>(document, content[JSON_MEDIA_TYPE]?.schema ?? {});
  return { hasAnswer: true, hasData: envelope === undefined || schema.properties?.[envelope] !== undefined };
}
