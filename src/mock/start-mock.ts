import type { ApiName } from "../../generated/apis.js";
import { listen } from "./http/http-server.js";
import { explainRefusals } from "./http/refusals-of-node.js";
import { createLocalMock } from "./local-mock.js";
import { checkOptions, checkWhole, type MockOptions } from "./options.js";
import { DEFAULT_LOG_LEVEL } from "./pipeline/log.js";
import type { MockSession } from "./session/mock-session.js";
import { sessionPath } from "./session/session-name.js";
import { toMockSession } from "./session/to-mock-session.js";

const DEFAULT_HOST = "127.0.0.1";
const ANY_FREE_PORT = 0;
const MAX_PORT = 65_535;

/** What a mock serves, and where. */
export interface StartMockOptions extends MockOptions {
  /** The port to listen on, from 0 to 65,535. 0, which is any free port, unless given. */
  readonly port?: number;
  /**
   * The address to listen on. `127.0.0.1` unless given: then only this machine can reach the mock. `localhost` listens
   * on both loopback addresses.
   */
  readonly host?: string;
  /** Told of what the mock could not do, and why. Writes to stderr unless given. */
  readonly onProblem?: (reason: string) => void;
}

declare global {
  // For consumers whose libraries do not know it yet: it is the same as theirs.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** A running mock. What it is told and asked here is about requests that name no session. */
export interface Mock extends MockSession {
  /** The port that it listens on. */
  readonly port: number;
  /** The APIs that it serves. */
  readonly apis: readonly ApiName[];
  /**
   * Takes a name of 1 to 200 characters, such as that of a test. Returns what belongs to the session of that name: a
   * request does so by its URL, which the session's `url` gives, or by the header `X-Smile-Contracts-Session`. Sessions
   * see nothing of one another. Throws a `TypeError` where it is no name.
   */
  session(name: string): MockSession;
  /** Stops the mock and ends the connections to it. Resolves when the port is free. May be called again. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of the APIs, which answers with the examples of their contracts.
 *
 * Takes which APIs to serve and where to listen. Returns the running mock: close it when you are done. Rejects with
 * an `Error` where an option is unknown or wrong, the optional peer `@stoplight/prism-cli` is missing, or the port is
 * taken.
 *
 * It answers at once. Prism, which takes seconds to load, does so beside it.
 */
export async function startMock(options: StartMockOptions = {}): Promise<Mock> {
  const { port = ANY_FREE_PORT, host = DEFAULT_HOST, onProblem } = options;
  const checked = checkOptions(options, "startMock", ["port", "host", "onProblem"], DEFAULT_LOG_LEVEL);
  checkPlace(port, host);
  const local = createLocalMock(checked, onProblem);
  const listening = await listen(
    (request, response) => void local.handle(request, response),
    port,
    host,
    (server) => explainRefusals(server, local.onAnswer),
  );
  local.startPrism();
  const close = async () => {
    local.close();
    await Promise.all([listening.close(), local.stopPrism()]);
  };
  const { apis } = checked;
  const { origin } = listening;
  return {
    ...toMockSession(apis, origin, local.controls(undefined)),
    port: listening.port,
    apis,
    session: (name) => toMockSession(apis, origin + sessionPath(name), local.controls(name)),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function checkPlace(port: number, host: string): void {
  checkWhole("port", port, MAX_PORT);
  // Node would take an empty host for every address of the machine.
  if (typeof host !== "string" || host === "") throw new TypeError('"host" must be an address, not nothing.');
}
