import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DEFAULT_HOST, DEFAULT_PORT, toPort } from "../../cli/port.js";
import { stopSignal } from "../../cli/stop-signal.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const HELP = `Usage: npm start [-- --port N]

Generates everything from the contracts, builds the package and the reference, serves the reference and the mock on one
port, and makes one real call to show that it works. Stays up until Ctrl-C.

  --port N   the port, ${DEFAULT_PORT} unless given; 0 for any that is free
  --help     show this text
`;

/** Returns the port to use, or "help". Throws where the command line is wrong. */
function readOptions(): number | "help" {
  const { port, help } = parseArgs({
    options: { port: { type: "string", default: String(DEFAULT_PORT) }, help: { type: "boolean" } },
  }).values;
  return help ? "help" : toPort(port);
}

async function main(): Promise<number> {
  let port;
  try {
    port = readOptions();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (port === "help") {
    console.log(HELP);
    return 0;
  }
  try {
    // Loaded late: the compilers behind it take seconds, and a wrong option shall not wait for them.
    const { start } = await import("./start.js");
    const stopped = stopSignal();
    const close = await start(ROOT, DEFAULT_HOST, port, { onProgress: console.error, onReady: console.log });
    await stopped;
    await close();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main();
