import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.js";
import { fitToRequest, hasRefusal } from "./answers-by-index.js";
import type { ServedApi } from "./apis.js";
import type { Operation } from "./contract.js";
import { defaultAnswer } from "./default-answer.js";
import { answerViolations } from "./documented-violations.js";
import { refuse } from "./error-answer.js";
import { WRONG_CREDENTIALS, type RefusalReason } from "./error-responses.js";
import { preferredAnswer } from "./preferred-answer.js";
import type { Judge } from "./prism-judge.js";
import type { Finding } from "./prism-violations.js";
import { MAX_BODY_BYTES, readRequestBody } from "./request-body.js";
import { decodeQuery, type RequestTarget } from "./request-target.js";
import { routeRequest } from "./route-request.js";

export interface ApiFront {
  /**
   * Takes a request and its target relative to the API's prefix.
   * Returns the API's own answer: also to a request for what the API does not have, and where the mock itself fails.
   * Throws only where the connection breaks.
   */
  answer(request: IncomingMessage, target: RequestTarget): Promise<Answer>;
}

export interface ApiFrontOptions {
  readonly api: ServedApi;
  readonly operations: readonly Operation[];
  readonly judge: Judge;
  readonly onProblem: (reason: string) => void;
}

/** Takes an API with its operations, and the judge of requests for them. Returns the front that answers for the API. */
export function createApiFront({
  api: { credentials, refusals },
  operations,
  judge,
  onProblem,
}: ApiFrontOptions): ApiFront {
  async function answerOperation(
    operation: Operation,
    pathParameters: ReadonlyMap<string, string>,
    request: IncomingMessage,
    target: RequestTarget,
  ): Promise<Answer> {
    const refuseBecause = (reason: RefusalReason, inWords?: string) => refuse(refusals[reason], [operation], inWords);
    const { authorization, prefer } = request.headersDistinct;
    if (credentials && !credentials.areWellFormed(authorization)) return refuse(WRONG_CREDENTIALS, [operation]);
    const body = await readRequestBody(request, operation.requestMediaTypes);
    if (body.kind === "body-too-large")
      return refuseBecause(body.kind, `The mock reads bodies of at most ${MAX_BODY_BYTES} bytes.`);
    if (body.kind !== "none" && body.kind !== "json") return refuseBecause(body.kind);
    const query = decodeQuery(target.query);
    if (!query) return refuseBecause("malformed-target");

    const preferred = preferredAnswer(operation, prefer);
    const wanted = preferred.kind === "answer" ? preferred.answer : defaultAnswer(operation, query);
    const value = body.kind === "json" ? body.value : undefined;
    const verdict = await judge.judge(
      operation,
      { pathParameters, query, headers: request.headers, body: value },
      wanted,
    );
    if (verdict.kind === "refused") {
      return answerViolations(operation, verdict.findings, value) ?? refuseBecause(reasonOf(verdict.findings));
    }
    if (preferred.kind === "impossible") return refuseBecause("impossible-preference", preferred.reason);
    const headers = {
      ...verdict.headers,
      ...(preferred.kind === "answer" && { "Preference-Applied": preferred.applied }),
    };
    const listsByIndex = wanted.status === 200 ? operation.listsByIndex : [];
    const fitted = fitToRequest(verdict.body, listsByIndex, value);
    if (hasRefusal(verdict.body, listsByIndex) && !hasRefusal(fitted, listsByIndex)) {
      return refuseBecause(
        "impossible-preference",
        `Prefer: the example "${wanted.name}" refuses an entry of a list that the request does not have.`,
      );
    }
    return { status: wanted.status, headers, body: fitted };
  }

  function challenge(answer: Answer): Answer {
    if (answer.status !== 401 || !credentials) return answer;
    return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": credentials.challenge } };
  }

  return {
    async answer(request, target) {
      const route = routeRequest(operations, request.method, target.path);
      try {
        if (route.kind !== "found") return refuse(refusals[route.kind], route.operations);
        return challenge(await answerOperation(route.operation, route.pathParameters, request, target));
      } catch (error) {
        if (request.errored) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        onProblem(`The mock could not answer ${request.method} ${request.url}: ${reason}`);
        return refuse(refusals["mock-failed"], route.kind === "found" ? [route.operation] : route.operations, reason);
      }
    },
  };
}

function reasonOf(findings: readonly Finding[]): RefusalReason {
  return findings.some(({ location: [place] }) => place === "path") ? "unfit-path" : "invalid-request";
}
