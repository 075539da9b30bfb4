import { type ApiName, MOUNT_POINTS } from "../../../generated/apis.js";
import { MOCK_TABLES } from "../../../generated/mock-tables.js";
import { JSON_MEDIA_TYPE } from "../../client/media-type.js";
import { type Answer, jsonAnswer } from "../answer/answer.js";
import { describeFlaws, REASON_HEADER } from "../answer/flaw.js";
import { createOwnAnswers } from "../answer/own-answer.js";
import { oncePerApi } from "../once-per-api.js";
import type { MockRequest } from "../request/mock-request.js";
import { pathBehind } from "../request/path-behind.js";
import { splitRequestTarget } from "../request/request-target.js";
import { type ApiPipeline, createApiPipeline } from "./api-pipeline.js";
import { answerPreflight, corsHeaders, isPreflight } from "./cors.js";
import type { GraphqlPart } from "./graphql-answer.js";
import { isReadOfGraphql } from "./graphql-by-get.js";
import type { Told } from "./log.js";
import { answerReady, READY_PATH } from "./ready.js";
import { type ServedApi, toServedApi } from "./served-api.js";

export interface MockPipelineOptions {
  readonly apis: readonly ApiName[];
  /** How many items a list has in all its pages. */
  readonly items: number;
  /** What the newest time of the examples becomes. Absent where times stay. */
  readonly now: Date | undefined;
  /** Gives what executes the GraphQL of an API. */
  readonly loadGraphql: (api: ApiName) => Promise<GraphqlPart>;
  /** Told of each answer. */
  readonly onAnswer: (told: Told) => void;
  /** Told of each request that the mock could not answer. */
  readonly onProblem: (reason: string) => void;
  /** How many bytes a text has in UTF-8. */
  readonly byteLength: (text: string) => number;
  /** What `/-/ready` tells beside. */
  readonly describe?: () => object;
}

/** An answer as it goes out. */
export interface SentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface MockPipeline {
  /** Takes the path of a request. Returns whether it is one of an API. */
  handles(pathname: string): boolean;
  /** Resolves with an API as it is served, once that is loaded. */
  served(api: ApiName): Promise<ServedApi>;
  /** Takes the target of a request. Resolves with whether GraphQL is posted there. */
  executesGraphql(target: string): Promise<boolean>;
  /**
   * Takes a request, whichever way it came. Returns the answer: to a path outside every API 404 and the URLs of the
   * APIs. Rejects only where the connection breaks.
   */
  answer(request: MockRequest): Promise<SentAnswer>;
}

interface Entered {
  readonly api: ApiName;
  /** Behind the prefix. */
  readonly path: string;
}

const NO_CONTENT = 204;

/** Returns what answers the requests to several APIs. Each is loaded when it is first asked for. */
export function createMockPipeline(options: MockPipelineOptions): MockPipeline {
  const { apis, now, loadGraphql, onAnswer, onProblem } = options;
  const ownAnswers = createOwnAnswers(options.items);
  const served = oncePerApi(async (api) => toServedApi(api, (await MOCK_TABLES[api]()).table, now));
  // Not before somebody asks: most runs of a mock never do.
  const graphqlOf = oncePerApi(loadGraphql);
  const pipelineOf = oncePerApi(async (api): Promise<ApiPipeline> =>
    createApiPipeline({ api: await served(api), ownAnswers, loadGraphql: () => graphqlOf(api), onProblem }),
  );

  function enter(path: string): Entered | undefined {
    for (const api of apis) {
      const inside = pathBehind(MOUNT_POINTS[api].prefix, path);
      if (inside !== undefined) return { api, path: inside };
    }
    return undefined;
  }

  async function answer(request: MockRequest, path: string, query: string): Promise<Answer> {
    if (isPreflight(request)) return answerPreflight(request);
    const entered = enter(path);
    if (entered) {
      const pipeline = await pipelineOf(entered.api).catch((error: unknown) => answerFailure(error, onProblem));
      return "answer" in pipeline ? pipeline.answer(request, { path: entered.path, query }) : pipeline;
    }
    const urls = Object.fromEntries(apis.map((api) => [api, request.origin + MOUNT_POINTS[api].path]));
    if (path === READY_PATH) return answerReady(request.method, urls, options.describe?.());
    return answerElsewhere(Object.values(urls));
  }

  return {
    handles: (pathname) => pathname === READY_PATH || enter(pathname) !== undefined,
    served,
    async executesGraphql(target) {
      const entered = enter(splitRequestTarget(target).path);
      if (!entered) return false;
      const { route } = await served(entered.api);
      return isReadOfGraphql(route("GET", entered.path), "GET");
    },
    async answer(request) {
      const { path, query } = splitRequestTarget(request.target);
      const given = await answer(request, path, query);
      const reason = given.flaws && describeFlaws(given.flaws);
      onAnswer({ method: request.method, path, status: given.status, reason });
      return toSent(given, reason, request.header("origin"), options.byteLength);
    },
  };
}

function toSent(
  { status, headers, text }: Answer,
  reason: string | undefined,
  origin: string | undefined,
  byteLength: (text: string) => number,
): SentAnswer {
  const sent: Record<string, string> = { ...headers, ...corsHeaders(origin) };
  if (reason !== undefined) sent[REASON_HEADER] = reason;
  if (text !== undefined) sent["Content-Type"] = JSON_MEDIA_TYPE;
  // RFC 9110, section 8.6: a 204 has no length. Elsewhere, without one, Node would send chunks where there is nothing.
  if (status !== NO_CONTENT) sent["Content-Length"] = String(text === undefined ? 0 : byteLength(text));
  return { status, headers: sent, ...(text !== undefined && { body: text }) };
}

function answerElsewhere(urls: readonly string[]): Answer {
  const message = "The mock serves nothing here. It serves the APIs at these URLs.";
  const flaws = [{ place: "/path", rule: "route", words: "must be below the URL of an API" }];
  return { ...jsonAnswer(404, { message, urls }), flaws };
}

/** The API itself cannot be loaded, so there is nobody to speak as it would. */
function answerFailure(error: unknown, onProblem: (reason: string) => void): Answer {
  const words = error instanceof Error ? error.message : String(error);
  onProblem(`The mock could not load an API: ${words}`);
  return { ...jsonAnswer(500, { message: words }), flaws: [{ place: "", rule: "mock", words }] };
}
