import type { ApiName } from "../../../generated/apis.js";
import type { Answer } from "../answer/answer.js";
import { errorAnswer, UNDOCUMENTED } from "../answer/error-answer.js";
import type { Flaw } from "../answer/flaw.js";
import { namedAnswer, type Operation } from "../answer/operation.js";
import type { OwnAnswers, ParameterValues } from "../answer/own-answer.js";
import { preferredAnswer } from "../answer/preferred-answer.js";
import type { MockRequest } from "../request/mock-request.js";
import type { RequestTarget } from "../request/request-target.js";
import type { Route } from "../request/router.js";
import type { Session } from "../session/session.js";
import type { CheckedStep } from "../story/check-step.js";
import { faultAnswer, spoil } from "../story/fault-answer.js";
import { type Fault, isInsteadOfAnswer } from "../story/fault.js";
import type { GraphqlPart } from "./graphql-answer.js";
import { bodyOfGet, readOfGraphql } from "./graphql-by-get.js";
import type { Heard } from "./heard.js";
import { BrokenConnection, type Call, judgeCall } from "./judge-call.js";
import type { ServedApi } from "./served-api.js";
import { type Told, toldAnswer } from "./told-answer.js";
import { usualAnswer } from "./usual-answer.js";

export interface ApiPipeline {
  /**
   * Takes a request, its target relative to the API's prefix, its session, and what is known of it, which is filled in.
   * Returns the API's own answer: also to a request for what the API does not have, and where the mock itself fails.
   * Rejects only where the connection breaks.
   */
  answer(request: MockRequest, target: RequestTarget, session: Session, heard: Heard): Promise<Answer>;
}

export interface ApiPipelineOptions {
  readonly name: ApiName;
  readonly api: ServedApi;
  readonly ownAnswers: OwnAnswers;
  /** Gives what executes the API's GraphQL. */
  readonly loadGraphql: () => Promise<GraphqlPart>;
  readonly onProblem: (reason: string) => void;
}

/** The parameters of pages. */
const WHOLE_LIST = { size: undefined, cursor: undefined };

/** Takes an API with its operations. Returns the pipeline that answers for the API. */
export function createApiPipeline({ name, api, ownAnswers, loadGraphql, onProblem }: ApiPipelineOptions): ApiPipeline {
  const { credentials, errorResponses } = api;

  async function answerCall(call: Call, session: Session, heard: Heard): Promise<Answer> {
    const { operation } = call;
    // A fault befalls whatever comes, also a request that would be refused.
    const fault = session.story.takeFault(name, operation.operationId)?.fault;
    const judgement = await judgeCall(api, call, heard);
    const give = async (): Promise<Answer> => {
      if (judgement.kind === "refused") return judgement.answer;
      const { parameters, body } = judgement;
      return answerValid(call, parameters, body, session, fault === undefined);
    };
    return fault ? withFault(fault, operation, give) : give();
  }

  async function answerValid(
    { operation, request }: Pick<Call, "operation" | "request">,
    parameters: ParameterValues,
    body: unknown,
    session: Session,
    mayTakeStep: boolean,
  ): Promise<Answer> {
    const preferred = preferredAnswer(operation, request.header("prefer"));
    if (preferred.kind === "impossible") return refuseTold(operation, preferred.flaw);
    if (preferred.kind === "answer") {
      const { answer, applied } = preferred;
      const headers = { ...answer.headers, "Preference-Applied": applied };
      return tell(operation, { answer, headers, by: "request" }, body);
    }
    // Loaded first, so that the step is taken by whoever is answered with it.
    const state = session.remembers ? await session.stateOf(name) : undefined;
    const step = mayTakeStep ? session.story.take(name, operation.operationId) : undefined;
    const give = () => usualAnswer(operation, parameters, body, { ownAnswers, loadGraphql, state });
    if (step?.fault) return withFault(step.fault, operation, give);
    return step ? takeStep(operation, step, parameters, body) : give();
  }

  function takeStep(
    operation: Operation,
    { example, delayMs }: CheckedStep,
    parameters: ParameterValues,
    body: unknown,
  ): Answer {
    const answer = namedAnswer(operation, example);
    const told = tell(operation, { answer, headers: answer.headers, by: "step" }, body);
    if (operation.listsByIndex.length > 0) return { ...told, delayMs };
    // The ids of the request come back, as in the answers around it; its items are those of the story.
    const text = ownAnswers.textFor(operation, answer, { ...parameters, ...WHOLE_LIST });
    return { ...told, text, delayMs };
  }

  function tell(operation: Operation, told: Told, body: unknown): Answer {
    const answer = toldAnswer(operation, told, body);
    return "status" in answer ? answer : refuseTold(operation, answer);
  }

  function refuseTold(operation: Operation, flaw: Flaw): Answer {
    return errorAnswer(errorResponses["impossible-preference"], [operation], [flaw]);
  }

  /** Returns undefined where the request has no document. Nothing says that the service takes one, so it is marked. */
  async function readGraphql(
    request: MockRequest,
    { query }: RequestTarget,
    operation: Operation,
    session: Session,
  ): Promise<Answer | undefined> {
    const body = bodyOfGet(query);
    if (!body) return undefined;
    const answer = await answerValid({ operation, request }, {}, body, session, true);
    return { ...answer, headers: { ...answer.headers, ...UNDOCUMENTED } };
  }

  function challenge(answer: Answer): Answer {
    if (answer.status !== 401 || !credentials) return answer;
    return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": credentials.challenge } };
  }

  return {
    async answer(request, target, session, heard) {
      const route = api.route(request.method, target.path);
      try {
        const read = readOfGraphql(route, request.method);
        if (read) {
          heard.operationId = read.operationId;
          const answer = await readGraphql(request, target, read, session);
          if (answer) return answer;
        }
        if (route.kind !== "found")
          return errorAnswer(errorResponses[route.kind], route.operations, [flawOfRoute(route)]);
        const { operation, pathParameters } = route;
        heard.operationId = operation.operationId;
        return challenge(await answerCall({ operation, pathParameters, query: target.query, request }, session, heard));
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

async function withFault(fault: Fault, operation: Operation, give: () => Promise<Answer>): Promise<Answer> {
  return isInsteadOfAnswer(fault) ? faultAnswer(fault, operation) : spoil(fault, await give());
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
