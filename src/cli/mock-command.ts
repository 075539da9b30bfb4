import { FIRST_CALLS, MOUNT_POINTS } from "../../generated/apis.js";
import { startMock, type ApiName, type Mock } from "../mock/index.js";
import { EXIT_OK } from "./exit-code.js";
import { MOCK_HELP } from "./help.js";
import { explainListenError } from "./listen-error.js";
import { readMockOptions, type MockOptions } from "./mock-options.js";
import { stopSignal } from "./stop-signal.js";

const BASE_URL = "{url}";

/**
 * Takes the arguments after `mock`. Serves until a signal ends it, and returns the exit code.
 * Throws a UsageError where an argument is wrong, and an Error in plain words where the mock cannot start.
 */
export async function runMock(args: readonly string[]): Promise<number> {
  const options = readMockOptions(args);
  if (options === "help") {
    process.stdout.write(MOCK_HELP);
    return EXIT_OK;
  }
  const stopped = stopSignal();
  const mock = await start(options);
  process.stdout.write(describe(mock));
  process.stderr.write("Ctrl-C ends it.\n");
  await stopped;
  await mock.close();
  return EXIT_OK;
}

async function start(options: MockOptions): Promise<Mock> {
  try {
    return await startMock(options);
  } catch (error) {
    throw explainListenError(error, options);
  }
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
