import { type ApiName, MOUNT_POINTS } from "../../../generated/apis.js";
import { MOCK_TABLES } from "../../../generated/mock-tables.js";
import { pause } from "../../client/pause.js";
import { type Answer, jsonAnswer } from "../answer/answer.js";
import { describeFlaws } from "../answer/flaw.js";
import { createOwnAnswers } from "../answer/own-answer.js";
import { control } from "../control/control.js";
import { oncePerApi } from "../once-per-api.js";
import type { MockRequest } from "../request/mock-request.js";
import { pathBehind } from "../request/path-behind.js";
import { type RequestTarget, splitRequestTarget } from "../request/request-target.js";
import { controlsOf, type SessionControls } from "../session/session-controls.js";
import {
  CONTROL_PREFIX,
  SESSION_HEADER,
  type SessionPath,
  sessionOfRequest,
  sessionPath,
} from "../session/session-name.js";
import type { Session } from "../session/session.js";
import { MAX_SESSIONS, Sessions } from "../session/sessions.js";
import { type ApiPipeline, createApiPipeline } from "./api-pipeline.js";
import { answerPreflight, isPreflight } from "./cors.js";
import type { GraphqlPart } from "./graphql-answer.js";
import { readOfGraphql } from "./graphql-by-get.js";
import { type Heard, nothingHeard } from "./heard.js";
import type { Told } from "./log.js";
import { type SentAnswer, toSent } from "./sent-answer.js";
import { type ServedApi, toServedApi } from "./served-api.js";
import { createSessionDelivery } from "./session-delivery.js";
import { createStateMaker } from "./state-maker.js";

export interface MockPipelineOptions {
  readonly apis: readonly ApiName[];
  /** How many items a list has in all its pages. */
  readonly items: number;
  /** What the newest time of the examples becomes. Absent where times stay. */
  readonly now: Date | undefined;
  /** Whether what is made is there afterwards. */
  readonly state: boolean;
  /** How long each answer takes to come, in milliseconds. */
  readonly delayMs: number;
  /** Whether events may be sent to other machines. */
  readonly allowRemote: boolean;
  /** How long events wait before each further attempt, in milliseconds. As long as the service's unless given. */
  readonly retryDelayMs: number | undefined;
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

export interface MockPipeline {
  /** Takes the path of a request. Returns whether it is one of an API, or of the mock itself. */
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
  /** Takes the name of a session; none is that of requests which name none. Returns what a test can say and ask there. */
  controls(session: string | undefined): SessionControls;
  /** Ends whatever is under way in any session. */
  close(): void;
}

interface Entered {
  readonly api: ApiName;
  /** Behind the prefix. */
  readonly path: string;
}

const SESSION_KEY = SESSION_HEADER.toLowerCase();

/** Returns what answers the requests to several APIs. Each is loaded when it is first asked for. */
export function createMockPipeline(options: MockPipelineOptions): MockPipeline {
  const { apis, now, allowRemote, retryDelayMs, loadGraphql, onAnswer, onProblem } = options;
  const clock = () => now ?? new Date();
  const ownAnswers = createOwnAnswers(options.items);
  const served = oncePerApi(async (api) => toServedApi(api, (await MOCK_TABLES[api]()).table, now));
  // Not before somebody asks: most runs of a mock never do.
  const graphqlOf = oncePerApi(loadGraphql);
  const pipelineOf = oncePerApi(async (name): Promise<ApiPipeline> =>
    createApiPipeline({ name, api: await served(name), ownAnswers, loadGraphql: () => graphqlOf(name), onProblem }),
  );
  const deliver = createSessionDelivery({ apis, allowRemote, retryDelayMs, now: clock });
  const makeState = options.state ? createStateMaker({ served, now: clock, deliver, onProblem }) : undefined;
  const sessions = new Sessions(makeState, (name) =>
    onProblem(
      `The mock keeps ${MAX_SESSIONS} sessions. "${name}", which was idle for longest, has ended, ` +
        "and with each new one another will.",
    ),
  );
  const controls = (session: string | undefined) => controlsOf(apis, () => sessions.get(session), deliver);

  function enter(path: string): Entered | undefined {
    for (const api of apis) {
      const inside = pathBehind(MOUNT_POINTS[api].prefix, path);
      if (inside !== undefined) return { api, path: inside };
    }
    return undefined;
  }

  async function answerApi(
    entered: Entered,
    request: MockRequest,
    { path, query }: RequestTarget,
    session: Session,
  ): Promise<Answer> {
    const at = Date.now();
    const heard = nothingHeard();
    const number = session.journal.arrive();
    const pipeline = await pipelineOf(entered.api).catch((error: unknown) => answerFailure(error, onProblem));
    const target = { path: entered.path, query };
    const answer = "answer" in pipeline ? await pipeline.answer(request, target, session, heard) : pipeline;
    note(session, number, request, path, at, entered.api, heard, answer);
    const delayMs = options.delayMs + (answer.delayMs ?? 0);
    if (delayMs > 0) await pause(delayMs, request.signal);
    return answer;
  }

  async function answer(request: MockRequest, found: SessionPath, query: string): Promise<Answer> {
    if (isPreflight(request)) return answerPreflight(request);
    if (found.kind === "malformed")
      return { ...jsonAnswer(400, { message: `${found.flaw.place} ${found.flaw.words}.` }), flaws: [found.flaw] };
    const { session, path, isInPath } = found;
    const entered = enter(path);
    if (entered) return answerApi(entered, request, { path, query }, sessions.get(session));
    const origin = request.origin + (isInPath ? sessionPath(session) : "");
    const urls = () => Object.fromEntries(apis.map((api) => [api, origin + MOUNT_POINTS[api].path]));
    if (isInPath || path.startsWith(CONTROL_PREFIX)) {
      const ready = () => ({ status: "ready", urls: urls(), ...options.describe?.() });
      const behind = isInPath ? path.slice(1) : path.slice(CONTROL_PREFIX.length);
      return control({ request, path: behind, query, controls: controls(session), ready });
    }
    return answerElsewhere(Object.values(urls()));
  }

  return {
    handles: (pathname) => pathname.startsWith(CONTROL_PREFIX) || enter(pathname) !== undefined,
    served,
    async executesGraphql(target) {
      const found = sessionOfRequest(splitRequestTarget(target).path, undefined);
      const entered = found.kind === "found" ? enter(found.path) : undefined;
      if (!entered) return false;
      const { route } = await served(entered.api);
      return readOfGraphql(route("GET", entered.path), "GET") !== undefined;
    },
    async answer(request) {
      const { path, query } = splitRequestTarget(request.target);
      const found = sessionOfRequest(path, request.header(SESSION_KEY));
      const given = await answer(request, found, query);
      const reason = given.flaws && describeFlaws(given.flaws);
      onAnswer({ method: request.method, path, status: given.status, reason });
      return toSent(given, reason, request.header("origin"), options.byteLength);
    },
    controls,
    close: () => sessions.reset(),
  };
}

function note(
  { journal }: Session,
  number: number,
  { method, rawHeaders, target }: MockRequest,
  path: string,
  at: number,
  api: ApiName,
  heard: Heard,
  { status, example, fault, flaws }: Answer,
): void {
  const { operationId, parameters, body, bodyBytes, isValid: valid } = heard;
  // Of one shape, and with nothing that is made for it: each request pays for what the journal keeps.
  journal.addRequest({
    number,
    at,
    api,
    operationId,
    method,
    path,
    targetLength: target.length,
    parameters,
    headers: rawHeaders.join("\n"),
    body,
    bodyBytes,
    valid,
    flaws,
    status,
    example,
    fault,
  });
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
