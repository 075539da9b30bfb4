import { createServer } from "node:http";
import { MOUNT_POINTS } from "../../generated/apis.js";
import { type ApiName, chooseApis } from "./apis.js";
import { closeServer, listen, originOf } from "./http-server.js";
import { createMockHandler } from "./mock-handler.js";

const DEFAULT_HOST = "127.0.0.1";
const ANY_FREE_PORT = 0;

/** What a mock serves, and where. */
export interface StartMockOptions {
  /** Which APIs to serve. All unless given. */
  readonly apis?: readonly ApiName[];
  /** The port to listen on, from 0 to 65,535. 0, which is any free port, unless given. */
  readonly port?: number;
  /** The address to listen on. `127.0.0.1` unless given: then only this machine can reach the mock. */
  readonly host?: string;
  /** Told of each request that the mock could not answer, and why. Writes to stderr unless given. */
  readonly onProblem?: (reason: string) => void;
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
  /** Stops the mock and ends the connections to it. Resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the APIs, which answers with the examples of their contracts.
 *
 * Takes which APIs to serve and where to listen. Returns the running mock: close it when you are done. Rejects with
 * an `Error` where an API is unknown, the optional peer `@stoplight/prism-cli` is missing or does not load, or the
 * port is taken.
 *
 * Starting takes a few seconds, so start it once for a whole test run.
 */
export async function startMock(options: StartMockOptions = {}): Promise<Mock> {
  const { port = ANY_FREE_PORT, host = DEFAULT_HOST, apis: wanted, ...handlerOptions } = options;
  const apis = chooseApis(wanted);
  const handler = await createMockHandler({ apis, ...handlerOptions });
  const server = createServer((request, response) => void handler.handle(request, response));
  const address = await listen(server, port, host);
  return {
    port: address.port,
    apis,
    url(api) {
      if (!apis.includes(api)) throw new Error(`This mock does not serve "${api}". It serves: ${apis.join(", ")}.`);
      return originOf(address) + MOUNT_POINTS[api].path;
    },
    close: () => closeServer(server),
  };
}
