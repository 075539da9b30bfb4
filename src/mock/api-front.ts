import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.js";
import { isBasicCredentials } from "./basic-credentials.js";
import { firstExample, successExample, type Operation } from "./contract.js";
import { matchPath } from "./match-path.js";
import { preferredExample, type Preferred } from "./preferred-example.js";
import type { Judge } from "./prism-judge.js";
import { MAX_BODY_BYTES, readRequestBody, type RequestBody } from "./request-body.js";
import { decodeQuery, decodeSegments, type RequestTarget } from "./request-target.js";

export interface ApiFront {
  /**
   * Takes a request and its target relative to the API's prefix.
   * Returns the API's own answer: also to a request for what the API does not have, and where the mock itself fails.
   * Throws only where the connection breaks.
   */
  answer(request: IncomingMessage, target: RequestTarget): Promise<Answer>;
}

export interface ApiFrontOptions {
  readonly operations: readonly Operation[];
  readonly judge: Judge;
  readonly realm: string;
  readonly onProblem: (reason: string) => void;
}

/** Takes an API's operations and the judge of requests for them. Returns the front that answers for the API. */
export function createApiFront({ operations, judge, realm, onProblem }: ApiFrontOptions): ApiFront {
  async function judgeRequest(request: IncomingMessage, target: RequestTarget): Promise<Answer> {
    const segments = decodeSegments(target.path);
    if (!segments) return refuse(operations, 400);
    const path = matchPath(operations, segments);
    if (!path) return refuse(operations, 404);
    const operation = operationFor(path.operations, request.method);
    if (!operation) return refuse(path.operations, 501);
    if (!isBasicCredentials(request.headersDistinct.authorization)) return refuse([operation], 401);
    const body = await readRequestBody(request, operation.requestMediaTypes);
    if (body.kind !== "none" && body.kind !== "json") return refuseBody(operation, body);
    const query = decodeQuery(target.query);
    if (!query) return refuse([operation], 400);

    const preferred = preferredExample(operation, request.headersDistinct.prefer);
    const example = preferred.kind === "example" ? preferred.example : successExample(operation);
    const judged = { pathParameters: path.parameters, query, headers: request.headers, ...(body.kind === "json" && { body: body.value }) };
    const verdict = await judge.judge(operation, judged, example);
    if (verdict.kind === "refused") return refuse([operation], 400);
    if (preferred.kind === "impossible") return refuse([operation], 400, preferred.reason);
    return { status: example.status, headers: { ...verdict.headers, ...appliedHeader(preferred) }, body: verdict.body };
  }

  function challenge(answer: Answer): Answer {
    if (answer.status !== 401) return answer;
    return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": `Basic realm="${realm}"` } };
  }

  return {
    async answer(request, target) {
      try {
        return challenge(await judgeRequest(request, target));
      } catch (error) {
        if (request.errored) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        onProblem(`The mock could not answer ${request.method} ${request.url}: ${reason}`);
        return { status: 500, headers: {}, body: withMessage(firstExample(operations, 500)?.body, reason) };
      }
    },
  };
}

// What answers GET answers HEAD too (RFC 9110, section 9.3.2), unless the contract says otherwise.
function operationFor(operations: readonly Operation[], method: string | undefined): Operation | undefined {
  const withMethod = operations.find((operation) => operation.method === method);
  return withMethod ?? (method === "HEAD" ? operationFor(operations, "GET") : undefined);
}

function refuse(operations: readonly Operation[], status: number, message?: string): Answer {
  const example = firstExample(operations, status);
  if (!example) throw new Error(`The contract has no example for status ${status}`);
  return { status, headers: {}, body: message === undefined ? example.body : withMessage(example.body, message) };
}

function refuseBody(operation: Operation, { kind }: RequestBody): Answer {
  if (kind === "unsupported-media-type") return refuse([operation], 415);
  if (kind === "too-large") return refuse([operation], 400, `The mock reads bodies of at most ${MAX_BODY_BYTES} bytes.`);
  return refuse([operation], 400);
}

function withMessage(envelope: unknown, message: string): unknown {
  return { ...(envelope as object | undefined), message };
}

function appliedHeader(preferred: Preferred): Record<string, string> {
  return preferred.kind === "example" ? { "Preference-Applied": preferred.applied } : {};
}
