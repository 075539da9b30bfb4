import type { Answer } from "../answer/answer.js";
import { answerViolations } from "../answer/documented-violations.js";
import { errorAnswer } from "../answer/error-answer.js";
import { type ErrorReason, WRONG_CREDENTIALS } from "../answer/error-responses.js";
import { flawOf } from "../answer/flaw.js";
import type { Operation } from "../answer/operation.js";
import type { ParameterValues } from "../answer/own-answer.js";
import { judgeRequest } from "../request/judge-request.js";
import type { MockRequest } from "../request/mock-request.js";
import { readRequestBody } from "../request/request-body.js";
import type { Heard } from "./heard.js";
import type { ServedApi } from "./served-api.js";

/** A request for an operation. */
export interface Call {
  readonly operation: Operation;
  readonly pathParameters: ReadonlyMap<string, string>;
  /** Encoded, as it came. */
  readonly query: string;
  readonly request: MockRequest;
}

/** Reading the body of a request failed: nobody waits for an answer. */
export class BrokenConnection extends Error {}

/** What a request comes to: the values of one that is valid, or what one that is not is answered. */
export type Judgement =
  | { readonly kind: "valid"; readonly parameters: ParameterValues; readonly body: unknown }
  | { readonly kind: "refused"; readonly answer: Answer };

/**
 * Takes an API, a request for one of its operations, and what is known of it, which is filled in. Judges credentials,
 * body, parameters and what the body holds. Rejects with a BrokenConnection where that breaks.
 */
export async function judgeCall(
  { credentials, errorResponses }: ServedApi,
  call: Call,
  heard: Heard,
): Promise<Judgement> {
  const { operation, request } = call;
  const body = await readRequestBody(request, operation.requestMediaTypes).catch((error: unknown) => {
    throw new BrokenConnection(String(error));
  });
  const value = body.kind === "json" ? body.value : undefined;
  heard.body = value;
  heard.bodyBytes = body.kind === "json" ? body.byteLength : 0;
  const judged = judgeRequest(operation, call.pathParameters, call.query, value);
  heard.parameters = { path: judged.path, query: judged.query };
  if (credentials && !credentials.areWellFormed(request.header(credentials.header) ?? "")) {
    const words = `must be ${credentials.expected}`;
    const flaw = { place: `/headers/${credentials.header}`, rule: "credentials", words };
    return { kind: "refused", answer: errorAnswer(WRONG_CREDENTIALS, [operation], [flaw]) };
  }
  if (body.kind === "refused")
    return { kind: "refused", answer: errorAnswer(errorResponses[body.reason], [operation], [body.flaw]) };
  const { issues, isWhole } = judged;
  if (issues.length > 0) {
    const documented = isWhole ? answerViolations(operation, issues, value) : undefined;
    const answer = documented ?? errorAnswer(errorResponses[reasonOf(issues)], [operation], issues.map(flawOf));
    return { kind: "refused", answer };
  }
  heard.isValid = true;
  return { kind: "valid", parameters: { ...judged.path, ...judged.query }, body: value };
}

function reasonOf(issues: readonly { readonly path: string; readonly keyword: string }[]): ErrorReason {
  if (issues.some(({ keyword }) => keyword === "encoding")) return "malformed-target";
  return issues.some(({ path }) => path.startsWith("/path")) ? "unfit-path" : "invalid-request";
}
