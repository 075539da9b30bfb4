import { type Answer, jsonAnswer } from "../answer/answer.js";
import { isLoopbackUrl } from "../delivery/loopback.js";
import type { MockRequest } from "../request/mock-request.js";
import type { SessionControls } from "../session/session-controls.js";
import { answerControl } from "./control-answer.js";
import { CONTROL_ROUTES } from "./control-routes.js";

export const READY = "ready";
const READING = ["GET", "HEAD"];

/** A request to the mock itself. */
export interface ControlCall {
  readonly request: MockRequest;
  /** Behind `/-/` and the session. */
  readonly path: string;
  readonly query: string;
  readonly controls: SessionControls;
  /** What tells that the mock is ready. */
  readonly ready: () => object;
}

/** Answers a request to the mock itself; one for what it does not have with a list of what it has. */
export function control({ request, path, query, controls, ready }: ControlCall): Promise<Answer> | Answer {
  const isReading = READING.includes(request.method);
  if (path !== READY && isForeignPage(request.header("origin"))) return FOREIGN;
  if (path === READY || path === "") {
    if (!isReading) return refuseMethod(READING);
    return jsonAnswer(200, path === READY ? ready() : describeControl());
  }
  const routes = CONTROL_ROUTES.filter((route) => route.path === path);
  if (routes.length === 0)
    return { ...jsonAnswer(404, { message: "There is nothing here.", ...describeControl() }), flaws: [NOTHING] };
  const route = routes.find(({ method }) => method === request.method || (method === "GET" && isReading));
  if (!route) return refuseMethod(routes.flatMap(({ method }) => (method === "GET" ? READING : [method])));
  return answerControl(route, request, query, controls);
}

const FOREIGN_WORDS = "must be that of a page from this machine, such as http://localhost:3000";
/** With what such a page may send, it could reach other servers of this machine, which trust the mock more than it. */
const FOREIGN: Answer = {
  ...jsonAnswer(403, { message: `The origin ${FOREIGN_WORDS}.` }),
  flaws: [{ place: "/headers/origin", rule: "control", words: FOREIGN_WORDS }],
};

function isForeignPage(origin: string | undefined): boolean {
  return origin !== undefined && origin !== "" && !isLoopbackUrl(origin);
}

const NOTHING = { place: "/path", rule: "route", words: "must be one that GET /-/ lists" };

/** What there is, for whoever looks. */
function describeControl(): object {
  return {
    routes: [
      { method: "GET", path: `/-/${READY}`, does: "answers as soon as the mock does" },
      ...CONTROL_ROUTES.map(({ method, path, does, takes, asks }) => ({
        method,
        path: `/-/${path}`,
        does,
        ...(takes && { body: Object.keys(takes) }),
        ...(asks && { query: asks }),
      })),
    ],
    session: "The header X-Smile-Contracts-Session names one, and so does the path: /-/s/{session}/ in place of /-/.",
  };
}

function refuseMethod(allowed: readonly string[]): Answer {
  const methods = allowed.join(", ");
  const words = `must be one of ${methods}`;
  const answer = jsonAnswer(405, { message: `The method ${words}.` }, { Allow: methods });
  return { ...answer, flaws: [{ place: "/method", rule: "method", words }] };
}
