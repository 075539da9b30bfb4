import { readPackageDescription } from "../mock/http/package-files.js";
import { EXIT_FAILED, EXIT_OK, EXIT_WRONG_USAGE } from "./exit-code.js";
import { HELP } from "./help.js";
import { UsageError } from "./usage-error.js";

type Command = (args: readonly string[]) => Promise<number>;

/** Each takes the arguments behind its name, and returns the exit code. Loaded when it is run, and not the others. */
const COMMANDS: ReadonlyMap<string | undefined, () => Promise<Command>> = new Map([
  ["mock", async () => (await import("./mock-command.js")).runMock],
  ["deliver", async () => (await import("./deliver/deliver-command.js")).runDeliver],
  ["validate", async () => (await import("./validate/validate-command.js")).runValidate],
]);

/**
 * Takes the arguments of the command line. Runs the command, writes what went wrong to stderr, and returns the exit
 * code.
 */
export async function run([command, ...args]: readonly string[]): Promise<number> {
  try {
    return await runCommand(command, args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`smile-contracts: ${message}\n`);
    if (!(error instanceof UsageError)) return EXIT_FAILED;
    process.stderr.write(`See: smile-contracts ${COMMANDS.has(command) ? `${command} ` : ""}--help\n`);
    return EXIT_WRONG_USAGE;
  }
}

async function runCommand(command: string | undefined, args: readonly string[]): Promise<number> {
  const load = COMMANDS.get(command);
  if (load) return (await load())(args);
  switch (command) {
    case "--help":
    case "-h":
      process.stdout.write(HELP);
      return EXIT_OK;
    case "--version":
    case "-v":
      process.stdout.write(`${readPackageDescription().version}\n`);
      return EXIT_OK;
    case undefined:
      throw new UsageError("No command given");
    default:
      throw new UsageError(`Unknown ${command.startsWith("-") ? "option" : "command"} "${command}"`);
  }
}
