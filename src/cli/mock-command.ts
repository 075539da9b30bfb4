import { APIS } from "../mock/apis.js";
import { startMock, type ApiName, type Mock } from "../mock/index.js";
import { hasStage } from "../mock/mount-point.js";
import { EXIT_OK } from "./exit-code.js";
import { MOCK_HELP } from "./help.js";
import { explainListenError } from "./listen-error.js";
import { readMockOptions, type MockOptions } from "./mock-options.js";
import { stopSignal } from "./stop-signal.js";

const ANY_STAGE = "  (or any other stage)";
const SOME_USER = "00000000-0000-4000-8000-000000000001";

const CURL_TO_TRY: Readonly<Record<ApiName, (url: string) => string>> = {
  "data-network": (url) => `curl -u key:secret "${url}/accounts?size=2"`,
  "provider-accounts": (url) => `curl -H "Authorization: Bearer token" "${url}/Data/${SOME_USER}/ProviderAccounts"`,
  billing: (url) =>
    `curl -H "Content-Type: application/json" -d "{\\"accounts\\":[{\\"packageId\\":1}]}" "${url}/api/orders"`,
};

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
  const urls = mock.apis.map(
    (api) => `${api.padEnd(column)}  ${mock.url(api)}${hasStage(APIS[api].prefix) ? ANY_STAGE : ""}\n`,
  );
  const curls = mock.apis.map((api) => `  ${CURL_TO_TRY[api](mock.url(api))}\n`);
  return `${urls.join("")}\nTry it:\n${curls.join("")}`;
}
