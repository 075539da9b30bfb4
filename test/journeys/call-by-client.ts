import { parsePrefer } from "../../src/mock/request/prefer-header.js";
import type { StepParameter } from "../../src/tools/journeys/journey.js";
import type { Answer } from "./expression.js";
import type { Call, StepRequest } from "./run-workflow.js";

/** What every result of our clients may have. */
interface ClientResult {
  readonly kind: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly error?: unknown;
}

type Method = (request: Readonly<Record<string, unknown>>) => Promise<ClientResult>;

/** The kinds that a service decides. All others mean that client, mock or journey broke the contract. */
const ANSWERED = ["ok", "rejected", "api-error"];

/** Makes the calls of a journey with the typed methods of one of our clients. */
export function callByClient(client: object): Call {
  return async (operationId, request) => {
    const method = (client as Readonly<Record<string, Method>>)[operationId];
    if (method === undefined) throw new Error(`The client has no method ${operationId}.`);
    return toAnswer(await method(toArgument(request)));
  };
}

function toArgument({ parameters, body }: StepRequest): Record<string, unknown> {
  const [path, query, headers] = (["path", "query", "header"] as const).map((place) => valuesIn(parameters, place));
  const { Prefer: prefer, ...others } = headers ?? {};
  return {
    ...given("path", path),
    ...given("query", query),
    ...given("headers", others),
    ...(prefer !== undefined && { prefer: Object.fromEntries(parsePrefer(String(prefer)) ?? []) }),
    ...(body !== undefined && { body }),
  };
}

function valuesIn(parameters: readonly StepParameter[], place: StepParameter["in"]): Record<string, unknown> {
  const found = parameters.filter((parameter) => parameter.in === place);
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

const given = (name: string, values: object = {}) => (Object.keys(values).length > 0 ? { [name]: values } : {});

function toAnswer(result: ClientResult): Answer {
  const { kind, status, body, error } = result;
  if (!ANSWERED.includes(kind) || status === undefined) throw new Error(`The client says ${JSON.stringify(result)}.`);
  return { status, body: kind === "ok" ? body : error };
}
