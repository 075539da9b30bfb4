import { JSON_MEDIA_TYPE, mediaTypeOf } from "../../client/media-type.js";
import { isUnfinishedJson } from "../../client/unfinished-json.js";
import { parameterDecoderOf } from "../../mock/request/decode-parameters.js";
import { decodeQuery } from "../../mock/request/request-target.js";
import { type Issue, issueAt } from "../../validation/issue.js";
import type { Operation } from "../../validation/operation.js";
import type { CheckedApi } from "./checked-api.js";
import type { Exchange } from "./har-exchange.js";
import type { Unchecked } from "./unchecked.js";

export interface RequestCheck {
  readonly issues: readonly Issue[];
  readonly more?: true;
  readonly unchecked?: Unchecked;
  /** The parsed body, where there is one. */
  readonly body?: unknown;
}

const BODY = "/body";

/** Takes an operation, a request for it and the texts of its path parameters. Returns what is wrong with the request. */
export function checkRequest(
  { validation }: CheckedApi,
  operation: Operation,
  exchange: Exchange,
  pathParameters: ReadonlyMap<string, string>,
): RequestCheck {
  const decode = parameterDecoderOf(operation.request);
  const { path, query, issues } = decode(pathParameters, decodeQuery(exchange.query));
  const body = readBody(operation, exchange);
  // Headers are left out: no operation of a contract has one of its own, and a recording has those of the browser.
  const verdict = validation.validateRequest(operation.operationId, {
    path,
    query,
    ...(body.value !== undefined && { body: body.value }),
  });
  const broken = verdict.valid ? [] : verdict.issues;
  // A body that could not be read is told of already, or unknown.
  const told = body.value === undefined && !body.isAbsent ? broken.filter(({ path }) => !isOfBody(path)) : broken;
  return {
    issues: [...issues, ...body.issues, ...told],
    ...(!verdict.valid && verdict.more && { more: true as const }),
    ...(body.unchecked && { unchecked: body.unchecked }),
    ...(body.value !== undefined && { body: body.value }),
  };
}

/** Whether an issue of a request is one of its body. */
export function isOfBody(path: string): boolean {
  return path === BODY || path.startsWith(`${BODY}/`);
}

interface ReadBody {
  readonly value?: unknown;
  readonly isAbsent?: true;
  readonly issues: readonly Issue[];
  readonly unchecked?: Unchecked;
}

function readBody({ toJson }: Operation, { requestBody, requestType }: Exchange): ReadBody {
  if (requestBody.kind === "empty" || (requestBody.kind === "not-recorded" && !toJson))
    return { isAbsent: true, issues: [] };
  if (requestBody.kind === "not-recorded") return { issues: [], unchecked: "request-not-recorded" };
  const { text, isUtf8, isCut } = requestBody;
  const issue = (keyword: string, expected: string) => ({ issues: [issueAt(BODY, keyword, expected, text)] });
  if (!toJson) return issue("unexpected-body", "absent: the operation takes no body");
  if (mediaTypeOf(requestType) !== JSON_MEDIA_TYPE) return issue("media-type", JSON_MEDIA_TYPE);
  try {
    if (isUtf8) return { value: JSON.parse(text) as unknown, issues: [] };
  } catch {
    // Told below.
  }
  if (isCut) return { issues: [], unchecked: "request-cut" };
  return isUnfinishedJson(text) ? issue("truncated", "whole: its JSON ends too early") : issue("json", "JSON in UTF-8");
}
