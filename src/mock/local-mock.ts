import type { IncomingMessage, ServerResponse } from "node:http";
import { createMockHandler } from "./http/mock-handler.js";
import { readPackageDescription } from "./http/package-files.js";
import { type CheckedOptions, checkOptions } from "./options.js";
import { DEFAULT_LOG_LEVEL, type Told } from "./pipeline/log.js";
import { type PrismEngine, startPrism } from "./prism/engine.js";
import { findPrism } from "./prism/find-prism.js";
import type { SessionControls } from "./session/session-controls.js";

/** A mock for any node:http server: what answers, and the Prism beside it. */
export interface LocalMock {
  /** Takes the path of a request. Returns whether it is one of an API, or of the mock itself. */
  handles(pathname: string): boolean;
  /** Takes a request and answers it. Never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Takes the name of a session; none is that of requests which name none. Returns what is said and asked there. */
  controls(session: string | undefined): SessionControls;
  /** Ends whatever is under way. */
  close(): void;
  /** Told of each answer that is not the mock's own. */
  readonly onAnswer: (told: Told) => void;
  /** Begins to load Prism: after the port is open, as that takes seconds. */
  startPrism(): void;
  /** Ends Prism, loaded or not. */
  stopPrism(): Promise<void>;
}

/**
 * Takes what to serve, and who is told of problems. Returns the mock, which answers at once. Throws an Error that says
 * how to install Prism where it is missing.
 */
export function createLocalMock(
  options: CheckedOptions = checkOptions({}, "createLocalMock", [], DEFAULT_LOG_LEVEL),
  onProblem: (reason: string) => void = (reason) => void process.stderr.write(`${reason}\n`),
): LocalMock {
  const found = findPrism(onProblem);
  const { version } = readPackageDescription();
  let engine: PrismEngine | undefined;
  const describe = () => ({ version, prism: engine?.describe() });
  const { pipeline, handle, onAnswer } = createMockHandler({ ...options, onProblem, describe });
  return {
    handles: pipeline.handles,
    handle,
    controls: pipeline.controls,
    close: pipeline.close,
    onAnswer,
    startPrism() {
      engine ??= startPrism(found, options.apis, pipeline, onProblem);
    },
    stopPrism: async () => engine?.stop(),
  };
}
