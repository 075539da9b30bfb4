import { refusedBodies } from "./refused-bodies.js";
import type { WalkRefusal, WalkRequest } from "./walk-request.js";
import {
  type Change,
  requestMaker,
  type WalkedApi,
  type WalkedOperation,
  withPathValue,
  withQuery,
} from "./walked-api.js";

const METHODS = ["GET", "HEAD", "POST", "PATCH", "OPTIONS"];
/** Behind any path of a contract there is nothing that far down. */
const NOWHERE = "/none-such".repeat(9);
const WRONG_CREDENTIALS = ["Digest key", "Basic", "Bearer", "Basic a2V5, Bearer token"];
const WRONG_QUERIES = ["size%5B%5D=1", "__code=404", "=1", "a=1&a=1"];
const WRONG_PREFERENCES = ["code=", "dynamic=true", 'example="no-end'];

type Refuse = (refusedFor: WalkRefusal, what: string, change: Change) => WalkRequest;

/** What an operation refuses, for every reason that it can have. */
export function refusedRequests(api: WalkedApi, operation: WalkedOperation): WalkRequest[] {
  const make = requestMaker(api, operation);
  const refuse: Refuse = (refusedFor, what, change) => make("refusal", what, { refusedFor, ...change });
  const isFirstOfPath = api.operations.find(({ template }) => template === operation.template) === operation;
  return [
    ...ofOperation(api, operation, refuse),
    ...refusedBodies(api, operation),
    ...(isFirstOfPath ? ofPath(api, operation, refuse) : []),
    ...(api.operations[0] === operation ? ofAnyOperation(api, operation, refuse) : []),
  ];
}

function ofOperation(api: WalkedApi, operation: WalkedOperation, refuse: Refuse): WalkRequest[] {
  const { path, parameters, answers } = operation;
  const [first, second] = answers.filter(({ name }) => name !== undefined);
  const isCrossed = first && second && first.status !== second.status;
  const crossed = isCrossed ? [`code=${first.status}, example=${second.name}`] : [];
  const ofQuery = parameters.filter((parameter) => parameter.in === "query");
  const twice = ofQuery.slice(0, 1).map(({ name, example }) => `${name}=${encodeURIComponent(example)}&${name}=other`);
  const [pathOnly = ""] = path.split("?");
  return [
    ...(api.authorization === undefined ? [] : [refuse("credentials", "none", { headers: { Authorization: "" } })]),
    refuse("malformed-target", "query", { path: withQuery(path, "unknown=%ZZ") }),
    refuse("invalid-request", "unknown", { path: withQuery(path, "unknown=1") }),
    ...[...ofQuery.map(({ name }) => `${name}=`), ...twice].map((query) =>
      refuse("invalid-request", query, { path: withQuery(pathOnly, query) }),
    ),
    ...parameters.flatMap(({ name, unfit }) =>
      unfit === undefined ? [] : [refuse("unfit-path", name, { path: withPathValue(operation, name, unfit) })],
    ),
    ...["code=418", "example=none-such", ...crossed].map((value) =>
      refuse("impossible-preference", value, { headers: { Prefer: value } }),
    ),
  ];
}

function ofPath({ operations }: WalkedApi, { path, template }: WalkedOperation, refuse: Refuse): WalkRequest[] {
  const methods = operations.filter((other) => other.template === template).map(({ method }) => method);
  const isSupported = (method: string) => methods.includes(method === "HEAD" ? "GET" : method);
  const [pathOnly = ""] = path.split("?");
  return [
    ...METHODS.filter((method) => !isSupported(method)).map((method) => refuse("unsupported-method", "", { method })),
    ...[NOWHERE, "/"].map((end) => refuse("unknown-route", "", { path: pathOnly + end })),
    ...["%ZZ", "%FF"].map((end) => refuse("malformed-target", "path", { path: pathOnly + end })),
  ];
}

function ofAnyOperation({ authorization }: WalkedApi, { path }: WalkedOperation, refuse: Refuse): WalkRequest[] {
  const credentials = authorization === undefined ? [] : WRONG_CREDENTIALS;
  return [
    ...credentials.map((value) => refuse("credentials", value, { headers: { Authorization: value } })),
    ...WRONG_QUERIES.map((query) => refuse("invalid-request", query, { path: withQuery(path, query) })),
    ...WRONG_PREFERENCES.map((value) => refuse("impossible-preference", value, { headers: { Prefer: value } })),
  ];
}
