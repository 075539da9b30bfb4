import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { explainListenError } from "../cli/listen-error.js";
import { stopSignal } from "../cli/stop-signal.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HOST = "127.0.0.1";
const DEFAULT_PORT = 4010;
const MAX_PORT = 65_535;

const HELP = `Usage: npm start [-- --port N]

Generates everything from the contracts, builds the package and the reference, serves the reference and the mock on one
port, and makes one real call to show that it works. Stays up until Ctrl-C.

  --port N   the port, ${DEFAULT_PORT} unless given; 0 for any that is free
  --help     show this text
`;

async function main(): Promise<number> {
  let options;
  try {
    options = parseArgs({ options: { port: { type: "string", default: String(DEFAULT_PORT) }, help: { type: "boolean" } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const port = Number(options.port);
  if (!/^\d+$/.test(options.port) || port > MAX_PORT) {
    console.error(`--port takes a number from 0 to ${MAX_PORT}, not "${options.port}".`);
    return 2;
  }
  try {
    // Loaded late: the compilers behind it take seconds, and a wrong option shall not wait for them.
    const { start } = await import("./start.js");
    const stopped = stopSignal();
    const running = await start(ROOT, HOST, port, (message) => console.error(message));
    console.log(running.greeting);
    await stopped;
    await running.close();
    return 0;
  } catch (error) {
    const explained = explainListenError(error, { port, host: HOST });
    console.error(explained instanceof Error ? explained.message : String(explained));
    return 1;
  }
}

process.exitCode = await main();
