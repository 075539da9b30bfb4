import type { MockFetch } from "../../../src/mock/fetch.js";
import type { ApiName, JournalRequest, MockSession } from "../../../src/mock/index.js";
import { AUTHORIZATION } from "../running-mock.js";

const JSON_TYPE = { "Content-Type": "application/json" };

/** A session of a mock that is told what to answer, whichever way: names and values are as a user may write them. */
export interface ToldMock {
  /** Resolves with undefined, or with the words of the refusal. */
  next(api: string, operationId: unknown, steps: unknown): Promise<string | undefined>;
  always(api: string, operationId: unknown, step: unknown): Promise<string | undefined>;
  reset(api?: string): Promise<string | undefined>;
  requests(filter?: Readonly<Record<string, unknown>>): Promise<JournalRequest[]>;
  /** Sends a request with credentials to an API. */
  send(api: ApiName, path: string, init?: RequestInit): Promise<Response>;
}

/** What opens sessions: a mock, and what sends to it. */
export interface Opened {
  readonly mock: Pick<MockFetch, "session" | "apis">;
  readonly fetch: typeof fetch;
}

/** Says and asks by the methods of a session. */
export function byProgram({ mock, fetch }: Opened, name: string): ToldMock {
  const session = mock.session(name);
  const operations = (api: string) => session.api(api as ApiName) as any;
  return {
    next: (api, id, steps) => wordsOf(() => operations(api).next(id, steps)),
    always: (api, id, step) => wordsOf(() => operations(api).always(id, step)),
    reset: (api) => wordsOf(() => (api === undefined ? session.reset() : operations(api).reset())),
    requests: (filter) => Promise.resolve(session.requests(filter as any)),
    send: (api, path, init) => send(fetch, session, api, path, init),
  };
}

/** Says and asks by requests below `/-/`. */
export function byRequests({ mock, fetch }: Opened, name: string): ToldMock {
  const session = mock.session(name);
  const base = new URL(session.url(mock.apis[0] as ApiName));
  const control = `${base.origin}/-/s/${base.pathname.split("/")[3]}`;
  const post = async (route: string, body: unknown) => {
    const init = { method: "POST", headers: JSON_TYPE, body: JSON.stringify(body) };
    const response = await fetch(`${control}/${route}`, init);
    const { message } = (await response.json()) as { message?: string };
    if ((response.status === 200) !== (message === undefined)) throw new Error(`${response.status} ${message}`);
    return message;
  };
  return {
    next: (api, operationId, steps) => post("next", { api, operationId, steps }),
    always: (api, operationId, step) => post("always", { api, operationId, step }),
    reset: (api) => post("reset", { api }),
    async requests(filter = {}) {
      const query = new URLSearchParams(Object.entries(filter).map(([key, value]) => [key, String(value)]));
      const response = await fetch(`${control}/requests?${query}`);
      return ((await response.json()) as { requests: JournalRequest[] }).requests;
    },
    send: (api, path, init) => send(fetch, session, api, path, init),
  };
}

async function wordsOf(say: () => void): Promise<string | undefined> {
  try {
    say();
    return undefined;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function send(sent: typeof fetch, { url }: MockSession, api: ApiName, path: string, init: RequestInit = {}) {
  const authorization = AUTHORIZATION[api];
  const headers = new Headers(init.headers);
  if (authorization !== undefined && !headers.has("Authorization")) headers.set("Authorization", authorization);
  if (init.body !== undefined && !headers.has("Content-Type")) headers.set("Content-Type", "application/json");
  return sent(url(api) + path, { ...init, headers });
}
