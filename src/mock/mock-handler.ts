import type { IncomingMessage, ServerResponse } from "node:http";
import { sendAnswer, type Answer } from "./answer.js";
import { createApiFront, type ApiFront } from "./api-pipeline.js";
import { APIS, chooseApis, type ApiName } from "./apis.js";
import { readOperations, type OpenApiDocument } from "./contract.js";
import { answerPreflight, corsHeaders, isPreflight } from "./cors.js";
import { loadPrism } from "./load-prism.js";
import { pathBehind, usualPath } from "./mount-point.js";
import { readPackageJsonFile } from "./package-files.js";
import { createJudge } from "./prism-judge.js";
import type { PrismLibraries } from "./prism-types.js";
import { splitRequestTarget } from "./request-target.js";

export interface MockHandlerOptions {
  /** All where absent. */
  readonly apis?: readonly ApiName[];
  /** Told, once for each, of requests that the mock could not answer. Writes to stderr where absent. */
  readonly onProblem?: (reason: string) => void;
}

export interface MockHandler {
  /** Takes the path of a request. Returns whether it is one of an API. */
  handles(pathname: string): boolean;
  /** Takes a request and answers it: a path outside every API with 404 and the URLs of the APIs. Never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

interface Mounted {
  readonly prefix: string;
  readonly front: ApiFront;
}

/**
 * Loads Prism and the contracts of the APIs asked for.
 * Returns what answers their requests, for any node:http server.
 * Throws an Error where an API is unknown, or Prism is missing or does not load.
 */
export async function createMockHandler({
  apis,
  onProblem = console.error,
}: MockHandlerOptions = {}): Promise<MockHandler> {
  const names = chooseApis(apis);
  const prism = loadPrism(onProblem);
  const mounted = await Promise.all(names.map((name) => mount(name, prism, onProblem)));

  function enterApi(path: string): { readonly front: ApiFront; readonly path: string } | undefined {
    for (const { prefix, front } of mounted) {
      const inside = pathBehind(prefix, path);
      if (inside !== undefined) return { front, path: inside };
    }
    return undefined;
  }

  async function answer(request: IncomingMessage): Promise<Answer> {
    const target = splitRequestTarget(request.url ?? "");
    const entered = enterApi(target.path);
    if (isPreflight(request)) return answerPreflight(request.headers);
    if (!entered) return answerElsewhere(request, mounted);
    return entered.front.answer(request, { ...target, path: entered.path });
  }

  return {
    handles: (pathname) => enterApi(pathname) !== undefined,
    async handle(request, response) {
      try {
        const { headers, ...rest } = await answer(request);
        sendAnswer(response, { ...rest, headers: { ...headers, ...corsHeaders(request) } });
      } catch (error) {
        // Where the connection broke, nobody waits for an answer and nothing is wrong with the mock.
        if (!request.errored) onProblem(`The mock could not answer ${request.method} ${request.url}: ${String(error)}`);
        response.destroy();
      }
    },
  };
}

async function mount(name: ApiName, prism: PrismLibraries, onProblem: (reason: string) => void): Promise<Mounted> {
  const api = APIS[name];
  const operations = readOperations(readPackageJsonFile(api.contract) as OpenApiDocument);
  const judge = await createJudge(prism, readPackageJsonFile(api.contract));
  return { prefix: api.prefix, front: createApiFront({ api, operations, judge, onProblem }) };
}

// The Host header is how the client reached the mock, also through a mapped port; only HTTP/1.0 may lack it.
function answerElsewhere(request: IncomingMessage, mounted: readonly Mounted[]): Answer {
  const host = request.headers.host ?? `127.0.0.1:${request.socket.localPort}`;
  const urls = mounted.map(({ prefix }) => `http://${host}${usualPath(prefix)}`);
  return {
    status: 404,
    headers: {},
    body: { message: "The mock serves nothing here. It serves the APIs at these URLs.", urls },
  };
}
