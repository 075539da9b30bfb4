import type { ErrorResponse } from "../../openapi/document.js";
import { type Answer, jsonAnswer } from "../answer/answer.js";
import { fitToRequest, hasRejection } from "../answer/answers-by-index.js";
import { defaultAnswer } from "../answer/default-answer.js";
import { answerViolations } from "../answer/documented-violations.js";
import { errorAnswer } from "../answer/error-answer.js";
import { type ErrorReason, WRONG_CREDENTIALS } from "../answer/error-responses.js";
import { type Flaw, flawOf } from "../answer/flaw.js";
import type { Operation } from "../answer/operation.js";
import type { OwnAnswers } from "../answer/own-answer.js";
import { preferredAnswer } from "../answer/preferred-answer.js";
import { judgeRequest } from "../request/judge-request.js";
import type { MockRequest } from "../request/mock-request.js";
import { readRequestBody } from "../request/request-body.js";
import type { RequestTarget } from "../request/request-target.js";
import type { Route } from "../request/router.js";
import { graphqlAnswer, type GraphqlPart } from "./graphql-answer.js";
import { answerByGet, isReadOfGraphql } from "./graphql-by-get.js";
import type { ServedApi } from "./served-api.js";

export interface ApiPipeline {
  /**
   * Takes a request and its target relative to the API's prefix.
   * Returns the API's own answer: also to a request for what the API does not have, and where the mock itself fails.
   * Rejects only where the connection breaks.
   */
  answer(request: MockRequest, target: RequestTarget): Promise<Answer>;
}

export interface ApiPipelineOptions {
  readonly api: ServedApi;
  readonly ownAnswers: OwnAnswers;
  /** Gives what executes the API's GraphQL. */
  readonly loadGraphql: () => Promise<GraphqlPart>;
  readonly onProblem: (reason: string) => void;
}

/** Reading the body of a request failed: nobody waits for an answer. */
class BrokenConnection extends Error {}

/** Takes an API with its operations. Returns the pipeline that answers for the API. */
export function createApiPipeline({ api, ownAnswers, loadGraphql, onProblem }: ApiPipelineOptions): ApiPipeline {
  const { credentials, errorResponses } = api;

  async function answerOperation(
    operation: Operation,
    pathParameters: ReadonlyMap<string, string>,
    request: MockRequest,
    { query }: RequestTarget,
  ): Promise<Answer> {
    const refuse = (response: ErrorResponse, ...flaws: Flaw[]) => errorAnswer(response, [operation], flaws);
    if (credentials && !credentials.areWellFormed(request.header(credentials.header) ?? "")) {
      const words = `must be ${credentials.expected}`;
      return refuse(WRONG_CREDENTIALS, { place: `/headers/${credentials.header}`, rule: "credentials", words });
    }
    const body = await readRequestBody(request, operation.requestMediaTypes).catch((error: unknown) => {
      throw new BrokenConnection(String(error));
    });
    if (body.kind === "refused") return refuse(errorResponses[body.reason], body.flaw);
    const value = body.kind === "json" ? body.value : undefined;
    const { parameters, issues, isWhole } = judgeRequest(operation, pathParameters, query, value);
    if (issues.length > 0) {
      const documented = isWhole ? answerViolations(operation, issues, value) : undefined;
      return documented ?? refuse(errorResponses[reasonOf(issues)], ...issues.map(flawOf));
    }
    const preferred = preferredAnswer(operation, request.header("prefer"));
    if (preferred.kind === "impossible") return refuse(errorResponses["impossible-preference"], preferred.flaw);
    if (preferred.kind === "none" && operation.executesGraphql) return graphqlAnswer(await loadGraphql(), value);

    const wanted = preferred.kind === "answer" ? preferred.answer : defaultAnswer(operation, parameters);
    const headers =
      preferred.kind === "answer" ? { ...wanted.headers, "Preference-Applied": preferred.applied } : wanted.headers;
    if (wanted.status === 200 && operation.listsByIndex.length > 0) {
      const fitted = fitToRequest(wanted.value, operation.listsByIndex, value);
      if (!hasRejection(wanted.value, operation.listsByIndex) || hasRejection(fitted, operation.listsByIndex))
        return jsonAnswer(wanted.status, fitted, headers);
      const words = `Prefer: the example "${wanted.name}" refuses an entry of a list that the request does not have.`;
      return refuse(errorResponses["impossible-preference"], { place: "/headers/prefer", rule: "preference", words });
    }
    // What was asked for by name or status is served as it stands.
    const text = preferred.kind === "none" ? ownAnswers.textFor(operation, wanted, parameters) : wanted.text;
    return { status: wanted.status, headers, text };
  }

  function challenge(answer: Answer): Answer {
    if (answer.status !== 401 || !credentials) return answer;
    return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": credentials.challenge } };
  }

  return {
    async answer(request, target) {
      const route = api.route(request.method, target.path);
      try {
        if (isReadOfGraphql(route, request.method)) {
          const answer = await answerByGet(target.query, loadGraphql);
          if (answer) return answer;
        }
        if (route.kind !== "found")
          return errorAnswer(errorResponses[route.kind], route.operations, [flawOfRoute(route)]);
        return challenge(await answerOperation(route.operation, route.pathParameters, request, target));
      } catch (error) {
        if (error instanceof BrokenConnection) throw error;
        const words = error instanceof Error ? error.message : String(error);
        onProblem(`The mock could not answer ${request.method} ${target.path}: ${words}`);
        const operations = route.kind === "found" ? [route.operation] : route.operations;
        return errorAnswer(errorResponses["mock-failed"], operations, [{ place: "", rule: "mock", words }]);
      }
    },
  };
}

function reasonOf(issues: readonly { readonly path: string; readonly keyword: string }[]): ErrorReason {
  if (issues.some(({ keyword }) => keyword === "encoding")) return "malformed-target";
  return issues.some(({ path }) => path.startsWith("/path")) ? "unfit-path" : "invalid-request";
}

function flawOfRoute(route: Exclude<Route<Operation>, { kind: "found" }>): Flaw {
  switch (route.kind) {
    case "malformed-target":
      return { place: "/path", rule: "encoding", words: "must be percent-encoded UTF-8" };
    case "unknown-route":
      return { place: "/path", rule: "route", words: "must be a path of the contract" };
    case "unsupported-method": {
      const methods = route.operations.map(({ method }) => method).join(", ");
      return { place: "/method", rule: "method", words: `must be one that the path has: ${methods}` };
    }
  }
}
