import { type InvalidVerdict, type Issue, issueAt, refuse } from "../../validation/issue.js";
import type { Operation } from "../../validation/operation.js";
import { attributeOf, isPlainObject, ownAttributes } from "../../validation/plain-object.js";
import { type BuiltRequest, buildRequest } from "../build-request.js";
import { carryOutBuilt, type Result } from "../call.js";
import type { Settings } from "../settings.js";
import type { Sendable } from "../transport.js";
import { type Cursor, toPage } from "./page.js";

/** A ready-made query, as generation writes it down. */
export interface Query extends Operation {
  /** The text of the document, for other GraphQL clients and for reading. */
  readonly document: string;
  /** For a query that is paged: where in the data its cursor is. */
  readonly cursorAt?: readonly string[];
}

/** A query that a client can be made with. */
interface PickableQuery extends Query {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: unknown;
}

/** Queries by the names that the client's methods get. */
export type PickableQueries = Readonly<Record<string, PickableQuery>>;

/** What a call of a ready-made query takes. */
export const QUERY_OPTIONS = ["variables", "headers", "signal", "timeoutMs", "deadlineMs", "retry", "prefer"];

/** Carries out one call of a ready-made query. Never throws. */
export async function callQuery(settings: Settings, query: Query, given?: unknown): Promise<Result> {
  const { operationId, document, cursorAt } = query;
  const toBody = ({ variables }: GraphqlArgument) => ({ query: document, operationName: operationId, variables });
  let offset: unknown;
  const result = await carryOutBuilt(settings, query, () => {
    const built = build(settings, query, given, QUERY_OPTIONS, toBody);
    // What was sent, and not what the caller's object says by the time of the answer.
    if (built.valid) offset = attributeOf(variablesOf(built), "offset");
    return built;
  });
  if (!result.ok || !cursorAt) return result;
  const cursor = cursorAt.reduce<unknown>(attributeOf, result.data);
  return { ...result, data: toPage(cursor as Cursor<unknown>, (offset ?? 0) as number) };
}

/** The variables that a request sends. */
export function variablesOf({ body }: Sendable): unknown {
  return attributeOf(body, "variables");
}

/** The own attributes of what a call is given. */
export interface GraphqlArgument {
  readonly variables?: unknown;
  readonly document?: unknown;
  readonly operationName?: unknown;
}

/**
 * Builds the request of a query out of what a call is given, which may have the named attributes only. `judge` has the
 * last word on what would be sent. What is wrong is told where the caller wrote it. Never throws.
 */
export function build(
  settings: Settings,
  operation: Operation,
  given: unknown = {},
  names: readonly string[],
  toBody: (argument: GraphqlArgument) => object | InvalidVerdict,
  judge?: (built: Sendable) => readonly Issue[],
): BuiltRequest {
  try {
    if (!isPlainObject(given)) return buildRequest(settings, operation, given);
    const argument = ownAttributes(given);
    const unknown = Object.keys(argument).find((name) => !names.includes(name));
    if (unknown !== undefined)
      return refuse(issueAt(`/${unknown}`, "request", `one of ${names.join(", ")}`, argument[unknown]));
    const body = toBody(argument);
    if (isInvalid(body)) return body;
    for (const name of ["variables", "document", "operationName"]) delete argument[name];
    const built = buildRequest(settings, operation, { ...argument, body });
    if (!built.valid) return { ...built, issues: built.issues.map(asGiven) };
    const issues = judge?.(built) ?? [];
    return issues.length > 0 ? { valid: false, issues } : built;
  } catch {
    return refuse(issueAt("", "request", "an argument that can be read and sent", undefined));
  }
}

const isInvalid = (body: object): body is InvalidVerdict => attributeOf(body, "valid") === false;

/** The variables are sent in the body, and given beside it. */
function asGiven(issue: Issue): Issue {
  const inPlace = (text: string) => text.replace(/^\/body(?=\/|\s|$)/, "");
  return { ...issue, path: inPlace(issue.path), message: inPlace(issue.message) };
}
