import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.js";
import { fitToRequest, hasRejection } from "./answers-by-index.js";
import type { ServedApi } from "./apis.js";
import type { Operation } from "./contract.js";
import { defaultAnswer } from "./default-answer.js";
import { answerViolations } from "./documented-violations.js";
import { errorAnswer } from "./error-answer.js";
import { WRONG_CREDENTIALS, type ErrorReason } from "./error-responses.js";
import { asksForGraphiql, graphiqlPage } from "./graphiql.js";
import { graphqlAnswer } from "./graphql-answer.js";
import { answerByGet } from "./graphql-by-get.js";
import type { GraphqlPart } from "./load-graphql.js";
import { preferredAnswer } from "./preferred-answer.js";
import type { Judge } from "./prism-judge.js";
import type { Violation } from "./prism-violations.js";
import { MAX_BODY_BYTES, readRequestBody } from "./request-body.js";
import { decodeQuery, type RequestTarget } from "./request-target.js";
import { routeRequest } from "./route-request.js";

export interface ApiPipeline {
  /**
   * Takes a request and its target relative to the API's prefix.
   * Returns the API's own answer: also to a request for what the API does not have, and where the mock itself fails.
   * Throws only where the connection breaks.
   */
  answer(request: IncomingMessage, target: RequestTarget): Promise<Answer>;
}

export interface ApiPipelineOptions {
  readonly api: ServedApi;
  readonly judge: Judge;
  /** Gives what executes the API's GraphQL, if it has any. Without it, that is answered with the examples. */
  readonly loadGraphql?: (() => Promise<GraphqlPart>) | undefined;
  readonly onProblem: (reason: string) => void;
}

/** Takes an API with its operations, and the judge of requests for them. Returns the pipeline that answers for the API. */
export function createApiPipeline({
  api: { operations, credentials, errorResponses },
  judge,
  loadGraphql,
  onProblem,
}: ApiPipelineOptions): ApiPipeline {
  async function answerOperation(
    operation: Operation,
    pathParameters: ReadonlyMap<string, string>,
    request: IncomingMessage,
    target: RequestTarget,
  ): Promise<Answer> {
    const answerError = (reason: ErrorReason, inWords?: string) =>
      errorAnswer(errorResponses[reason], [operation], inWords);
    const { headersDistinct } = request;
    if (credentials && !credentials.areWellFormed(headersDistinct)) return errorAnswer(WRONG_CREDENTIALS, [operation]);
    const body = await readRequestBody(request, operation.requestMediaTypes);
    if (body.kind === "body-too-large")
      return answerError(body.kind, `The mock reads bodies of at most ${MAX_BODY_BYTES} bytes.`);
    if (body.kind !== "none" && body.kind !== "json") return answerError(body.kind);
    const query = decodeQuery(target.query);
    if (!query) return answerError("malformed-target");

    const preferred = preferredAnswer(operation, headersDistinct.prefer);
    const wanted = preferred.kind === "answer" ? preferred.answer : defaultAnswer(operation, query);
    const value = body.kind === "json" ? body.value : undefined;
    const verdict = await judge.judge(
      operation,
      { pathParameters, query, headers: request.headers, body: value },
      wanted,
    );
    if (verdict.kind === "refused") {
      return answerViolations(operation, verdict.violations, value) ?? answerError(reasonOf(verdict.violations));
    }
    if (preferred.kind === "impossible") return answerError("impossible-preference", preferred.reason);
    if (operation.executesGraphql && loadGraphql && preferred.kind === "none")
      return graphqlAnswer(await loadGraphql(), value);
    const headers = {
      ...verdict.headers,
      ...(preferred.kind === "answer" && { "Preference-Applied": preferred.applied }),
    };
    const listsByIndex = wanted.status === 200 ? operation.listsByIndex : [];
    const fitted = fitToRequest(verdict.body, listsByIndex, value);
    if (hasRejection(verdict.body, listsByIndex) && !hasRejection(fitted, listsByIndex)) {
      return answerError(
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
        if (asksForGraphiql(route, request)) return await graphiqlPage(request);
        const byGet = await answerByGet(route, request.method, target, loadGraphql);
        if (byGet) return byGet;
        if (route.kind !== "found") return errorAnswer(errorResponses[route.kind], route.operations);
        return challenge(await answerOperation(route.operation, route.pathParameters, request, target));
      } catch (error) {
        if (request.errored) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        onProblem(`The mock could not answer ${request.method} ${request.url}: ${reason}`);
        return errorAnswer(
          errorResponses["mock-failed"],
          route.kind === "found" ? [route.operation] : route.operations,
          reason,
        );
      }
    },
  };
}

function reasonOf(violations: readonly Violation[]): ErrorReason {
  return violations.some(({ location: [place] }) => place === "path") ? "unfit-path" : "invalid-request";
}
