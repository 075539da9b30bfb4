import type { ApiName } from "../../generated/apis.js";
import { listen } from "./http/http-server.js";
import { explainRefusals } from "./http/refusals-of-node.js";
import { createLocalMock } from "./local-mock.js";
import { checkOptions, type MockOptions } from "./options.js";
import { DEFAULT_LOG_LEVEL } from "./pipeline/log.js";
import { createUrlOfApi } from "./url-of-api.js";

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

/** A running mock. */
export interface Mock {
  /** The port that it listens on. */
  readonly port: number;
  /** The APIs that it serves. */
  readonly apis: readonly ApiName[];
  /**
   * Takes the name of a served API. Returns its base URL, without a slash at the end. A part of it that may have any
   * value, such as a stage, has its usual one. Throws an `Error` where the API is not served.
   */
  url(api: ApiName): string;
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
  const close = async () => void (await Promise.all([listening.close(), local.stopPrism()]));
  return {
    port: listening.port,
    apis: checked.apis,
    url: createUrlOfApi(checked.apis, listening.origin),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function checkPlace(port: number, host: string): void {
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT)
    throw new TypeError(`"port" must be a whole number from 0 to ${MAX_PORT}, not ${String(port)}.`);
  // Node would take an empty host for every address of the machine.
  if (typeof host !== "string" || host === "") throw new TypeError('"host" must be an address, not nothing.');
}
