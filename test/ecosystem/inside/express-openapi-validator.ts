// A tool: express-openapi-validator, in a server between requests and answers.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { check } from "../../support/foreign/inside/check.js";
import {
  type Answer,
  type Api,
  APIS,
  basePath,
  fileOf,
  type Operation,
  operationsOf,
} from "../../support/foreign/inside/contract.js";
import { breachesOf, misspelt } from "./conditions.js";
import { addressOf } from "./requests.js";

interface Outgoing {
  status(code: number): Outgoing;
  set(name: string, value: string): Outgoing;
  json(body: unknown): void;
  end(): void;
}
type Handler = (request: { get(name: string): string | undefined }, response: Outgoing) => void;
type ErrorHandler = (error: Refusal, request: unknown, response: Outgoing, next: unknown) => void;
interface Refusal {
  readonly message: string;
  readonly errors?: unknown;
}
interface Application {
  use(handler: Handler | ErrorHandler | readonly unknown[]): void;
  listen(port: number, host: string, done: () => void): Server;
}
interface Express {
  (): Application;
  json(): Handler;
}

/** Which answer the server shall give. */
const WANTED = "x-wanted-answer";
/** Says that the validator has answered, and not the operation. */
const REFUSED = "x-refused";

const [EXPRESS, VALIDATOR] = ["express", "express-openapi-validator"];
const { default: express } = (await import(EXPRESS)) as { default: Express };
const { middleware } = (await import(VALIDATOR)) as { middleware(options: object): unknown[] };

const CREDENTIALS: Record<Api, string> = {
  "data-network": `Basic ${btoa("key:secret")}`,
  "provider-accounts": "Bearer token",
  billing: `Basic ${btoa("user:password")}`,
};

for (const api of APIS) {
  const answers = new Map<string, Answer>();
  const { server, origin } = await start(api, answers);
  try {
    for (const operation of operationsOf(api)) await visit(api, operation, origin, answers);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function start(api: Api, answers: ReadonlyMap<string, Answer>): Promise<{ server: Server; origin: string }> {
  const application = express();
  application.use(express.json());
  application.use(middleware({ apiSpec: fileOf(api), validateRequests: true, validateResponses: true }));
  const carryOut: Handler = (request, response) => {
    const { status = 500, name, value } = answers.get(request.get(WANTED) ?? "") ?? {};
    response.status(status);
    if (name === undefined) response.end();
    else response.json(value);
  };
  const refuse: ErrorHandler = ({ message, errors }, _request, response, _next) => {
    response.status(500).set(REFUSED, "yes").json({ message, errors });
  };
  application.use(carryOut);
  application.use(refuse);
  const server = await new Promise<Server>((resolve) => {
    const listening = application.listen(0, "127.0.0.1", () => resolve(listening));
  });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function visit(api: Api, operation: Operation, origin: string, answers: Map<string, Answer>): Promise<void> {
  const { operationId, method, requests } = operation;
  const { path, query } = addressOf(operation);
  const address = `${origin}${basePath(api)}${path}${queryText(query)}`;
  const send = async (body: unknown, wanted: Answer): Promise<unknown> => {
    answers.set(operationId, wanted);
    const headers = {
      Authorization: CREDENTIALS[api],
      [WANTED]: operationId,
      ...(body !== undefined && { "Content-Type": "application/json" }),
    };
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await fetch(address, { method: method.toUpperCase(), headers, body: sent });
    const text = await response.text();
    const received = text === "" ? undefined : (JSON.parse(text) as unknown);
    return response.headers.has(REFUSED) ? { refused: received } : { status: response.status, body: received };
  };
  const expected = ({ status, value }: Answer) => ({ status, body: value ?? null });
  const [first, ...others] = operation.answers as [Answer, ...Answer[]];
  const [, ...furtherRequests] = requests;
  const request = requests[0]?.value;

  check(`${api} ${operationId}: request and ${describe(first)}`, expected(first), await send(request, first));
  for (const { name, value } of furtherRequests) {
    check(`${api} ${operationId}: request ${name}`, expected(first), await send(value, first));
  }
  for (const answer of others) {
    check(`${api} ${operationId}: ${describe(answer)}`, expected(answer), await send(request, answer));
  }
  if (requests.length > 0) {
    const refused = await send(misspelt(request), first);
    check(`${api} ${operationId}: a misspelt request is refused`, { refused: {} }, refused);
  }
  if (first.name !== undefined) {
    const text = { ...first, value: "text" };
    check(`${api} ${operationId}: an answer that is text is refused`, { refused: {} }, await send(request, text));
  }
  for (const { what, status, value } of breachesOf(api).filter((breach) => breach.operationId === operationId)) {
    const received = status === undefined ? send(value, first) : send(request, { status, name: what, value });
    check(`${api}: refuses ${what}`, { refused: {} }, await received);
  }
}

/** A space is `%20` here: the tool refuses the plus sign that a form has for it. */
function queryText(query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function describe({ status, name }: Answer): string {
  return name === undefined ? `answer ${status}` : `answer ${status} ${name}`;
}
