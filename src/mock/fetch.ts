import type { ApiName } from "../../generated/apis.js";
import type { GraphqlExecutor } from "./graphql/create-executor.js";
import { checkOptions, type MockOptions } from "./options.js";
import type { GraphqlPart } from "./pipeline/graphql-answer.js";
import { createLog } from "./pipeline/log.js";
import { createMockPipeline } from "./pipeline/mock-pipeline.js";
import { toMockRequest } from "./request/fetch-request.js";
import { toResponse } from "./request/fetch-response.js";
import type { MockSession } from "./session/mock-session.js";
import { sessionPath } from "./session/session-name.js";
import { toMockSession } from "./session/to-mock-session.js";

export type { ApiName } from "../../generated/apis.js";
export type { GraphqlExecutor } from "./graphql/create-executor.js";
export type { MockOptions } from "./options.js";
export type { LogLevel } from "./pipeline/log.js";

/** What a mock without a port serves. */
export interface MockFetchOptions extends MockOptions {
  /** What executes GraphQL: `graphql` of `smile-contracts/mock/graphql`. Without it, its requests get a 501. */
  readonly graphql?: Pick<GraphqlExecutor, "execute">;
}

/** A mock without a port. What it is told and asked here is about requests that name no session. */
export interface MockFetch extends MockSession {
  /**
   * Answers requests as the mock answers them over HTTP. Goes into the option `fetch` of a client, or into whatever
   * intercepts requests. The path decides which API is meant, whatever the host. Takes and returns what `fetch` does.
   * Rejects where the request cannot be made, and with the reason of its signal where that has been aborted.
   */
  readonly fetch: typeof fetch;
  /** The APIs that it serves. */
  readonly apis: readonly ApiName[];
  /**
   * Takes a name of 1 to 200 characters, such as that of a test. Returns what belongs to the session of that name: a
   * request does so by its URL, which the session's `url` gives, or by the header `X-Smile-Contracts-Session`. Sessions
   * see nothing of one another. Throws a `TypeError` where it is no name.
   */
  session(name: string): MockSession;
}

/** Nobody can own a name below `.test` (RFC 6761). */
const ORIGIN = "https://mock.smile-contracts.test";
const NO_GRAPHQL =
  "mockFetch executes GraphQL where it is given what does: " +
  'mockFetch({ graphql }), from "smile-contracts/mock/graphql".';
const UTF8 = new TextEncoder();

/**
 * Makes a mock of the APIs that needs neither a port nor Prism, and runs wherever `fetch` does: in unit tests, pages
 * and workers.
 *
 * Takes which APIs to serve. Returns the mock. Throws a `TypeError` that names an option that is unknown or wrong. An
 * API is loaded with the first request to it.
 */
export function mockFetch(options: MockFetchOptions = {}): MockFetch {
  const { log, ...checked } = checkOptions(options, "mockFetch", ["graphql"], "quiet");
  const { apis } = checked;
  const { graphql } = options;
  if (graphql !== undefined && typeof graphql.execute !== "function")
    throw new TypeError(`"graphql" is wrong. ${NO_GRAPHQL}`);
  const part: GraphqlPart = graphql ? { kind: "ready", executor: graphql } : { kind: "missing", reason: NO_GRAPHQL };
  const pipeline = createMockPipeline({
    ...checked,
    loadGraphql: () => Promise.resolve(part),
    onAnswer: createLog(log, (line) => console.warn(line)),
    onProblem: (reason) => console.error(reason),
    byteLength: (text) => UTF8.encode(text).length,
  });
  return {
    ...toMockSession(apis, ORIGIN, pipeline.controls(undefined)),
    apis,
    session: (name) => toMockSession(apis, ORIGIN + sessionPath(name), pipeline.controls(name)),
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const answer = await pipeline.answer(toMockRequest(request));
      request.signal.throwIfAborted();
      return toResponse(answer, request);
    },
  };
}
