// A tool: openapi-backend, which judges requests and answers.
import { check } from "../../support/foreign/inside/check.js";
import {
  type Api,
  APIS,
  basePath,
  type Operation,
  operationsOf,
  readDocument,
} from "../../support/foreign/inside/contract.js";
import { breachesOf, misspelt } from "./conditions.js";
import { addressOf } from "./requests.js";

interface Verdict {
  readonly valid: boolean;
  readonly errors?: readonly unknown[] | null;
}
interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: object;
  readonly headers: object;
  readonly body?: unknown;
}
interface Backend {
  init(): Promise<void>;
  matchOperation(request: Request): { readonly operationId: string } | undefined;
  validateRequest(request: Request): Verdict;
  validateResponse(body: unknown, operationId: string, status: number): Verdict;
}

const [NAME, FORMATS] = ["openapi-backend", "ajv-formats"];
/** Otherwise the tool ignores formats, such as that of a date. */
const { default: addFormats } = (await import(FORMATS)) as { default: unknown };
const { OpenAPIBackend } = (await import(NAME)) as { OpenAPIBackend: new (options: object) => Backend };

for (const api of APIS) {
  const options = { definition: readDocument(api), strict: true, apiRoot: basePath(api), customizeAjv: addFormats };
  check(`${api}: is taken in strict mode`, "none", await errorOf(new OpenAPIBackend(options)));
  // In quick mode, the tool does not judge the document itself.
  const backend = new OpenAPIBackend({ ...options, quick: true });
  const error = await errorOf(backend);
  check(`${api}: is taken in strict and quick mode`, "none", error);
  const operations = operationsOf(api);
  for (const operation of operations) judge(api, backend, operation);
  for (const { what, operationId, status, value } of breachesOf(api)) {
    const operation = operations.find((each) => each.operationId === operationId) as Operation;
    const verdict =
      status === undefined
        ? backend.validateRequest({ ...requestOf(api, operation), body: value })
        : backend.validateResponse(value, operationId, status);
    check(`${api}: refuses ${what}`, false, verdict.valid);
  }
}

function errorOf(backend: Backend): Promise<string> {
  return backend.init().then(
    () => "none",
    (reason: Error) => reason.message,
  );
}

function judge(api: Api, backend: Backend, operation: Operation): void {
  const { operationId, requests, answers } = operation;
  const request = requestOf(api, operation);
  check(`${api} ${operationId}: is found by its address`, operationId, backend.matchOperation(request)?.operationId);
  if (requests.length === 0) check(`${api} ${operationId}: request`, [], errorsOf(backend.validateRequest(request)));
  for (const { name, value } of requests) {
    check(`${api} ${operationId}: request ${name}`, [], errorsOf(backend.validateRequest({ ...request, body: value })));
    const unknown = { ...request, body: misspelt(value) };
    check(`${api} ${operationId}: request ${name}, misspelt`, false, backend.validateRequest(unknown).valid);
  }
  for (const { status, name, value, open } of answers) {
    if (name === undefined) continue;
    const verdict = backend.validateResponse(value, operationId, status);
    check(`${api} ${operationId}: answer ${status} ${name}`, [], errorsOf(verdict));
    if (open) continue;
    const other = backend.validateResponse("text", operationId, status);
    check(`${api} ${operationId}: answer ${status} that is text instead of ${name}`, false, other.valid);
  }
}

function requestOf(api: Api, operation: Operation): Request {
  const { path, query } = addressOf(operation);
  const headers = operation.requests.length > 0 ? { "content-type": "application/json" } : {};
  return { method: operation.method, path: basePath(api) + path, query, headers };
}

function errorsOf({ valid, errors }: Verdict): readonly unknown[] {
  return valid ? [] : (errors ?? ["invalid"]);
}
