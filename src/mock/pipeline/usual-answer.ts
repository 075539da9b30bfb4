import { type Answer, jsonAnswer } from "../answer/answer.js";
import { fitToRequest } from "../answer/answers-by-index.js";
import { defaultAnswer } from "../answer/default-answer.js";
import type { DocumentedAnswer } from "../answer/documented-answer.js";
import { firstAnswer, namedAnswer, type Operation, successAnswer } from "../answer/operation.js";
import type { OwnAnswers, ParameterValues } from "../answer/own-answer.js";
import type { ApiState, StateAnswer, StateCall } from "../state/api-state.js";
import { graphqlAnswer, type GraphqlPart } from "./graphql-answer.js";

/** What a valid request is answered from. */
export interface UsualAnswerOptions {
  readonly ownAnswers: OwnAnswers;
  readonly loadGraphql: () => Promise<GraphqlPart>;
  /** Absent where the session remembers nothing. */
  readonly state: ApiState | undefined;
}

/** Takes an operation and a valid request for it. Returns what it is answered unless somebody wishes otherwise. */
export async function usualAnswer(
  operation: Operation,
  parameters: ParameterValues,
  body: unknown,
  { ownAnswers, loadGraphql, state }: UsualAnswerOptions,
): Promise<Answer> {
  if (operation.executesGraphql) return graphqlAnswer(await loadGraphql(), body, state?.graphqlData?.());
  const call: StateCall = { operationId: operation.operationId, parameters, body };
  const remembered = state?.answer(call);
  if (remembered) return stateAnswer(operation, remembered);
  const wanted = defaultAnswer(operation, parameters);
  const { headers, name: example } = wanted;
  if (wanted.status === 200 && operation.listsByIndex.length > 0)
    return { ...jsonAnswer(wanted.status, fitToRequest(wanted.value, operation.listsByIndex, body), headers), example };
  const text = ownAnswers.textFor(operation, wanted, parameters);
  const amended = text === undefined ? undefined : state?.amend?.(call, JSON.parse(text));
  return amended ? stateAnswer(operation, amended) : { status: wanted.status, headers, text, example };
}

function stateAnswer(operation: Operation, answer: StateAnswer): Answer {
  switch (answer.kind) {
    case "body": {
      const { status, body } = answer;
      return body === undefined ? { status, headers: {} } : jsonAnswer(status, body);
    }
    case "status": {
      const { status } = answer;
      const found = firstAnswer([operation], status);
      if (!found) throw new Error(`${operation.operationId} has no status ${status}`);
      return asItStands(found);
    }
    case "example":
      return asItStands(namedAnswer(operation, answer.name));
  }
}

function asItStands({ status, headers, text, name: example }: DocumentedAnswer): Answer {
  return { status, headers, text, example };
}

/** Takes an operation and the name of an example; its first success unless a name is given. Returns its parsed body. */
export function exampleBody(operation: Operation, name: string | undefined): unknown {
  return (name === undefined ? successAnswer(operation) : namedAnswer(operation, name)).value;
}
