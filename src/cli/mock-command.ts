import { FIRST_CALLS, MOUNT_POINTS } from "../../generated/apis.js";
import { readPackageDescription } from "../mock/http/package-files.js";
import { startMock, type ApiName, type Mock } from "../mock/index.js";
import { EXIT_OK } from "./exit-code.js";
import { MOCK_HELP } from "./help.js";
import { readMockOptions } from "./mock-options.js";
import { stopSignal } from "./stop-signal.js";
import { UsageError } from "./usage-error.js";

const BASE_URL = "{url}";

/**
 * Takes the arguments after `mock`. Serves until a signal ends it, and returns the exit code.
 * Throws a UsageError where an argument is wrong, and an Error in plain words where the mock cannot start.
 */
export async function runMock(args: readonly string[]): Promise<number> {
  const options = readMockOptions(args);
  if (options === "help" || options === "version") {
    process.stdout.write(options === "help" ? MOCK_HELP : `${readPackageDescription().version}\n`);
    return EXIT_OK;
  }
  const { ready, ...serving } = options;
  const stopped = stopSignal();
  const mock = await startMock(serving).catch((error: unknown) => {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  });
  process.stdout.write(ready === "json" ? describeForScripts(mock) : describe(mock));
  if (ready === "text") process.stderr.write("Ctrl-C ends it.\n");
  await stopped;
  await mock.close();
  return EXIT_OK;
}

/** One line, so that a script can wait for it and read it. */
function describeForScripts(mock: Mock): string {
  const urls = Object.fromEntries(mock.apis.map((api) => [api, mock.url(api)]));
  return `${JSON.stringify({ ready: true, port: mock.port, urls })}\n`;
}

function describe(mock: Mock): string {
  const column = Math.max(...mock.apis.map(({ length }) => length));
  const urls = mock.apis.map((api) => `${api.padEnd(column)}  ${mock.url(api)}${anyOther(api)}\n`);
  const calls = mock.apis.map((api) => `  ${FIRST_CALLS[api].replace(BASE_URL, mock.url(api))}\n`);
  return `${urls.join("")}\nTry it:\n${calls.join("")}`;
}

function anyOther(api: ApiName): string {
  const { variables } = MOUNT_POINTS[api];
  return variables.length === 0 ? "" : `  (or any other ${variables.join(" and ")})`;
}
