import { JSON_MEDIA_TYPE } from "../client/media-type.js";
import type { DocumentedAnswer, Operation } from "./contract.js";
import type {
  PrismConfiguration,
  PrismHeaders,
  PrismInstance,
  PrismLibraries,
  PrismOperation,
  PrismRequest,
} from "./prism-types.js";
import { readViolations, type Violation } from "./prism-violations.js";
import type { QueryParameters } from "./request-target.js";

// Prism would act on these itself: refuse an Accept, or stumble over a Content-Type or Content-Length that the pipeline
// has judged.
const HEADERS_OF_THE_PIPELINE = ["accept", "content-type", "content-length"];

export interface JudgedRequest {
  /** The values of the path's parameters, decoded. */
  readonly pathParameters: ReadonlyMap<string, string>;
  readonly query: QueryParameters;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed body, where the operation takes one and one came. */
  readonly body?: unknown;
}

export type Verdict =
  | { readonly kind: "refused"; readonly violations: readonly Violation[] }
  /** The body is undefined where the wanted answer has none. */
  | { readonly kind: "accepted"; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };

export interface Judge {
  /**
   * Takes an operation, a request for it and the answer that a valid request is to get.
   * Returns what is wrong with the request or, where it is valid, the answer as Prism serves it.
   * Throws an Error where Prism fails, or serves something else.
   */
  judge(operation: Operation, request: JudgedRequest, wanted: DocumentedAnswer): Promise<Verdict>;
}

/** Takes Prism's libraries and a contract, which Prism changes. Returns the judge of that contract's operations. */
export async function createJudge(prism: PrismLibraries, document: unknown): Promise<Judge> {
  const prismOperations = await prism.http.getHttpOperationsFromSpec(document);
  const logger = prism.core.createLogger("mock", { level: "silent" });
  const instance = prism.http.createInstance(configurationFor(), { logger });
  return {
    async judge(operation, request, wanted) {
      const prismOperation = findPrismOperation(prismOperations, operation);
      return ask(instance, prismOperation, toPrismRequest(prismOperation, request), wanted);
    },
  };
}

async function ask(
  instance: PrismInstance,
  operation: PrismOperation,
  request: PrismRequest,
  wanted: DocumentedAnswer,
): Promise<Verdict> {
  const outcome = await instance.request(request, [operation], configurationFor(wanted))();
  const violations = readViolations(outcome);
  if (violations.length > 0) return { kind: "refused", violations };
  if (outcome._tag === "Left") throw new Error(`Prism failed: ${outcome.left.message}`);
  const { statusCode, body, headers: served } = outcome.right.output;
  const { "content-type": mediaType, ...headers } = presentHeaders(served);
  // To an answer without a body, Prism gives a media type all the same.
  const isWanted = wanted.name === undefined ? body === undefined : body !== undefined && mediaType === JSON_MEDIA_TYPE;
  if (statusCode !== wanted.status || !isWanted) {
    const expected = wanted.name === undefined ? `${wanted.status} without a body` : `the example "${wanted.name}"`;
    throw new Error(`Prism answered ${statusCode} ${mediaType} where the contract has ${expected}`);
  }
  return { kind: "accepted", headers, body };
}

// Made anew for every request, because Prism writes into it.
function configurationFor(wanted?: DocumentedAnswer): PrismConfiguration {
  return {
    isProxy: false,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    // Prism is always told which example: its own first choice is an example of the schema, which may belong to
    // another status.
    mock: {
      dynamic: false,
      ...(wanted && { code: wanted.status }),
      ...(wanted?.name !== undefined && { exampleKey: wanted.name }),
    },
  };
}

function findPrismOperation(prismOperations: readonly PrismOperation[], operation: Operation): PrismOperation {
  const found = prismOperations.find(
    ({ method, path }) => method === operation.method.toLowerCase() && path === operation.path,
  );
  if (!found) throw new Error(`Prism does not know ${operation.method} ${operation.path}`);
  return found;
}

function toPrismRequest(operation: PrismOperation, request: JudgedRequest): PrismRequest {
  const headers = Object.entries(request.headers).filter(([name]) => !HEADERS_OF_THE_PIPELINE.includes(name));
  const hasBody = request.body !== undefined;
  return {
    method: operation.method,
    url: { path: fillPath(operation.path, request.pathParameters), query: declaredQuery(operation, request.query) },
    headers: { ...Object.fromEntries(headers), ...(hasBody && { "content-type": JSON_MEDIA_TYPE }) },
    ...(hasBody && { body: request.body }),
  };
}

function fillPath(path: string, parameters: ReadonlyMap<string, string>): string {
  return path.replace(/\{([^}]+)\}/g, (_template, name: string) => encodeURIComponent(parameters.get(name) ?? ""));
}

function declaredQuery(operation: PrismOperation, query: QueryParameters): Record<string, string | string[]> {
  const judged: Record<string, string | string[]> = {};
  // Prism ignores the case of names, HTTP does not: `SIZE` is a parameter that the contract does not know.
  for (const { name } of operation.request?.query ?? []) {
    const values = query.get(name);
    if (values) judged[name] = isOneValue(values) ? values[0] : [...values];
  }
  return judged;
}

// Prism takes an empty value for an absent parameter. As a list it is judged, and refused where one value is declared.
function isOneValue(values: readonly string[]): values is readonly [string] {
  return values.length === 1 && values[0] !== "";
}

function presentHeaders(headers: PrismHeaders = {}): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== null);
  return Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
