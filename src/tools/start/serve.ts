import type { IncomingMessage, ServerResponse } from "node:http";
import { type Listening, listen } from "../../mock/http/http-server.js";
import type { MockHandler } from "../../mock/http/mock-handler.js";
import type { LocalMock } from "../../mock/local-mock.js";
import { DEFAULT_LOG_LEVEL } from "../../mock/pipeline/log.js";
import { SESSION_HEADER } from "../../mock/session/session-name.js";
import { PANEL_SESSION } from "../docs/try/panel-session.js";
import { servePages } from "./pages.js";

/** A server of the site and, for what the site does not have, of the mock. */
export interface Served extends Listening {
  /** The mock, once its libraries are loaded. Requests to it wait for that. */
  readonly mock: Promise<LocalMock>;
}

/** Serves the site in a folder and the mock on one port. The site is there at once. */
export async function serve(folder: string, host: string, port: number): Promise<Served> {
  const pages = servePages(folder);
  const loading = loadMocks();
  const mock = loading.then((mocks) => mocks.mock);
  // Whoever asks for it hears why it failed; until then nobody may.
  mock.catch(() => {});
  const listening = await listen(
    (request, response) => pages(request, response, () => void answerFrom(loading, request, response)),
    port,
    host,
  );
  return { ...listening, mock };
}

interface Mocks {
  mock: LocalMock;
  /** For the sessions of the site's panels: what a reader creates on one page is there on another. */
  remembering: MockHandler;
}

/** Loads what has been generated, and the libraries. */
async function loadMocks(): Promise<Mocks> {
  const [{ createLocalMock }, { createMockHandler }, { checkOptions }] = await Promise.all([
    import("../../mock/local-mock.js"),
    import("../../mock/http/mock-handler.js"),
    import("../../mock/options.js"),
  ]);
  const options = checkOptions({ state: true }, "npm start", [], DEFAULT_LOG_LEVEL);
  return {
    mock: createLocalMock(),
    remembering: createMockHandler({ ...options, onProblem: (reason) => void process.stderr.write(`${reason}\n`) }),
  };
}

async function answerFrom(loading: Promise<Mocks>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { mock, remembering } = await loading;
  const isOfPanel = String(request.headers[SESSION_HEADER.toLowerCase()]).startsWith(PANEL_SESSION);
  if (!mock.handles((request.url ?? "").split("?")[0] ?? ""))
    response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such page.\n");
  else await (isOfPanel ? remembering : mock).handle(request, response);
}
