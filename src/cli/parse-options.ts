import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./usage-error.js";

/** Parses arguments as `parseArgs` of Node does. Throws a UsageError that names what is wrong. */
export function parseOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(firstSentence(error));
  }
}

// After its first sentence, Node gives advice that does not fit this command.
function firstSentence(error: unknown): string {
  const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/);
  return sentence;
}
