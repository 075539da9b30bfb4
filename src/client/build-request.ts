import { type InvalidVerdict, type Issue, issueAt, refuse } from "../validation/issue.js";
import type { Operation, OperationRequest } from "../validation/operation.js";
import { attributeOf, ownAttributes } from "../validation/plain-object.js";
import { readRequestParts } from "../validation/request-parts.js";
import { validateWith } from "../validation/validator.js";
import { isSignal } from "./abort.js";
import { JSON_MEDIA_TYPE } from "./media-type.js";
import type { CallOptions, Prefer } from "./options.js";
import { isPathValue, PATH_VALUE } from "./path-value.js";
import { isQueryValue, QUERY_VALUE, serializeQuery } from "./query.js";
import { type HeadersByName, readHeaders } from "./request-headers.js";
import { known } from "./result.js";
import { DURATION, isDuration, isRetry, RETRY_RANGE, type Settings } from "./settings.js";

/** The one argument of a call. */
export interface CallArgument extends CallOptions, Omit<OperationRequest, "headers"> {
  readonly prefer?: Prefer | undefined;
}

/** A request that may be sent, or the reasons why it may not. */
export type BuiltRequest =
  | {
      readonly valid: true;
      readonly url: string;
      readonly init: RequestInit;
      readonly headers: HeadersByName;
      /** The body as it goes over the wire: what is checked, and what an answer is compared with. */
      readonly body: unknown;
      /** What the call was told beside its parameters. */
      readonly options: CallOptions;
    }
  | InvalidVerdict;

const CALL_OPTIONS = ["path", "query", "body", "headers", "signal", "timeoutMs", "deadlineMs", "retry", "prefer"];
const PATH_PARAMETER = /\{([^}]+)\}/g;

/** Checks a call against the contract and turns it into a URL and the options of `fetch`. Never throws. */
export function buildRequest(settings: Settings, operation: Operation, given: unknown): BuiltRequest {
  try {
    const read = readRequestParts(operation, given ?? {});
    return read.valid ? build(settings, operation, read.parts as CallArgument) : read;
  } catch {
    // A getter or a proxy that throws, a body that holds itself.
    return refuse(issueAt("", "request", "an argument that can be read and sent", undefined));
  }
}

function build(settings: Settings, operation: Operation, argument: CallArgument): BuiltRequest {
  const { path, query, headers, body, prefer } = argument;
  const issue = findWrongOption(settings, operation, argument);
  if (issue) return refuse(issue);
  if (settings.validate.requests) {
    const verdict = validateWith(operation.request, known({ path, query, headers, body }));
    if (!verdict.valid) return verdict;
  }
  const sent = readHeaders(headers, settings.profile.credentialHeader);
  const url = buildUrl(settings, operation, path, query);
  const wrong =
    sent.issue ??
    findWrongParameter(operation, path, query) ??
    (url === undefined ? issueAt("/path", "request", "text that a URL can hold", path) : undefined);
  if (wrong || !sent.headers || url === undefined) return refuse(wrong as Issue);
  const hasBody = body !== undefined;
  const init: RequestInit = {
    method: operation.method,
    redirect: "manual",
    ...uncached(),
    ...(hasBody && { body: JSON.stringify(body) }),
  };
  return {
    valid: true,
    url,
    init,
    headers: addHeaders(settings, sent.headers, prefer, hasBody),
    body,
    options: argument,
  };
}

/**
 * Frameworks that keep answers must not keep these: a poll would never end. Where `Request` does not know `cache`, it
 * stays out: a polyfill would write it into the URL, and others refuse it.
 */
export function uncached(): { cache?: "no-store" } {
  return typeof Request === "function" && "cache" in Request.prototype ? { cache: "no-store" } : {};
}

/** What is expected is often long, and needed only where it is missing. */
type Found = readonly [isWrong: unknown, name: string, expected: string | (() => string), value: unknown];

function firstWrong(rows: readonly Found[]): Issue | undefined {
  const row = rows.find(([isWrong]) => isWrong);
  if (!row) return undefined;
  const [, name, expected, value] = row;
  return issueAt(`/${name}`, "request", typeof expected === "string" ? expected : expected(), value);
}

/** What is wrong with the parts of a call that the contract does not describe. */
function findWrongOption(
  { isService, validate }: Settings,
  { examples, responses, toJson }: Operation,
  argument: CallArgument,
): Issue | undefined {
  const { signal, retry, prefer, timeoutMs, deadlineMs, body } = argument;
  const unknown = Object.keys(argument).find((name) => !CALL_OPTIONS.includes(name));
  const isWrongDuration = (value: unknown) => value !== undefined && !isDuration(value);
  const { example, status } = ownAttributes(prefer ?? {});
  const isUnknown = (known: object, wish: unknown) => wish !== undefined && !Object.hasOwn(known, wish as string);
  return firstWrong([
    [unknown !== undefined, String(unknown), () => oneOf(CALL_OPTIONS), argument],
    [isWrongDuration(timeoutMs), "timeoutMs", DURATION, timeoutMs],
    [isWrongDuration(deadlineMs), "deadlineMs", DURATION, deadlineMs],
    [retry !== undefined && !isRetry(retry), "retry", RETRY_RANGE, retry],
    [signal && !isSignal(signal), "signal", "an AbortSignal", signal],
    [body !== undefined && !toJson && !validate.requests, "body", "absent: the operation takes none", body],
    [prefer && isService, "prefer", "absent: it is for the mock and never sent to the service itself", prefer],
    [isUnknown(examples, example), "prefer/example", () => oneOf(Object.keys(examples)), example],
    [isUnknown(responses, status), "prefer/status", () => oneOf(Object.keys(responses)), status],
  ]);
}

const oneOf = (names: readonly string[]) => `one of ${names.join(", ")}`;

/**
 * What would reach another resource or vanish from the URL: an empty or dotted segment, a filter that is no scalar.
 * Refused even where requests are not validated.
 */
function findWrongParameter(
  { path: template }: Operation,
  path: object | undefined,
  query: object | undefined,
): Issue | undefined {
  return firstWrong([
    ...[...template.matchAll(PATH_PARAMETER)].map(([, name = ""]): Found => [
      !isPathValue(attributeOf(path, name)),
      `path/${name}`,
      PATH_VALUE,
      attributeOf(path, name),
    ]),
    ...Object.entries(query ?? {}).map(([name, value]): Found => [
      !isQueryValue(value),
      `query/${name}`,
      QUERY_VALUE,
      value,
    ]),
  ]);
}

function buildUrl(
  { baseUrl }: Settings,
  operation: Operation,
  path: object | undefined,
  query: object | undefined,
): string | undefined {
  try {
    const pathname = operation.path.replace(PATH_PARAMETER, (_template, name: string) =>
      encodeURIComponent(attributeOf(path, name) as string),
    );
    const search = serializeQuery(query ?? {});
    const url = `${baseUrl}${pathname}${search && `?${search}`}`;
    // What is sent must be what was built, at the place that was configured: nothing may have been resolved away.
    return new URL(url).href === url && url.startsWith(`${baseUrl}/`) ? url : undefined;
  } catch {
    return undefined; // A lone surrogate cannot be encoded.
  }
}

/**
 * The call's own headers, those of the client where it has none of that name, and those that belong to the operation.
 */
function addHeaders(
  settings: Settings,
  own: HeadersByName,
  prefer: Prefer | undefined,
  hasBody: boolean,
): HeadersByName {
  const wishes =
    prefer && Object.entries(known({ code: attributeOf(prefer, "status"), example: attributeOf(prefer, "example") }));
  return {
    ...settings.headers,
    ...own,
    accept: JSON_MEDIA_TYPE,
    ...(hasBody && { "content-type": JSON_MEDIA_TYPE }),
    ...(wishes?.length && { prefer: wishes.map((wish) => wish.join("=")).join(", ") }),
  };
}
