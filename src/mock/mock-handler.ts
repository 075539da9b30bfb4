import type { IncomingMessage, ServerResponse } from "node:http";
import { MOUNT_POINTS } from "../../generated/apis.js";
import type { MountPoint } from "../openapi/mount-point.js";
import { sendAnswer, type Answer } from "./answer.js";
import { createApiPipeline, type ApiPipeline } from "./api-pipeline.js";
import { type ApiName, chooseApis, readBundledContract, toServedApi } from "./apis.js";
import { answerPreflight, corsHeaders, isPreflight } from "./cors.js";
import { type GraphqlPart, loadGraphqlPart } from "./load-graphql.js";
import { loadPrism } from "./load-prism.js";
import { pathBehind } from "./path-behind.js";
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
  readonly mount: MountPoint;
  readonly pipeline: ApiPipeline;
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
  const mounted = await Promise.all(names.map((name) => serve(name, prism, onProblem)));

  function enterApi(path: string): { readonly pipeline: ApiPipeline; readonly path: string } | undefined {
    for (const { mount, pipeline } of mounted) {
      const inside = pathBehind(mount.prefix, path);
      if (inside !== undefined) return { pipeline, path: inside };
    }
    return undefined;
  }

  async function answer(request: IncomingMessage): Promise<Answer> {
    const target = splitRequestTarget(request.url ?? "");
    const entered = enterApi(target.path);
    if (isPreflight(request)) return answerPreflight(request.headers);
    if (!entered) return answerElsewhere(request, mounted);
    return entered.pipeline.answer(request, { ...target, path: entered.path });
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

async function serve(name: ApiName, prism: PrismLibraries, onProblem: (reason: string) => void): Promise<Mounted> {
  const api = toServedApi(name, readBundledContract(name));
  const judge = await createJudge(prism, readBundledContract(name));
  let graphql: Promise<GraphqlPart> | undefined;
  // Not before somebody asks: most runs of a mock never do.
  const loadGraphql = () => (graphql ??= loadGraphqlPart(name));
  return { mount: MOUNT_POINTS[name], pipeline: createApiPipeline({ api, judge, loadGraphql, onProblem }) };
}

// The Host header is how the client reached the mock, also through a mapped port; only HTTP/1.0 may lack it.
function answerElsewhere(request: IncomingMessage, mounted: readonly Mounted[]): Answer {
  const host = request.headers.host ?? `127.0.0.1:${request.socket.localPort}`;
  const urls = mounted.map(({ mount }) => `http://${host}${mount.path}`);
  return {
    status: 404,
    headers: {},
    body: { message: "The mock serves nothing here. It serves the APIs at these URLs.", urls },
  };
}
