import type { ApiName } from "../mock/apis.js";
import { toApis } from "./api-option.js";
import { parseOptions } from "./parse-options.js";
import { DEFAULT_HOST, DEFAULT_PORT, toPort } from "./port.js";
import { UsageError } from "./usage-error.js";

export interface MockOptions {
  readonly port: number;
  readonly host: string;
  readonly apis: readonly ApiName[];
}

/**
 * Takes the arguments after `mock`.
 * Returns the options, or "help" where they ask for it. Throws a UsageError that names what is wrong.
 */
export function readMockOptions(args: readonly string[]): MockOptions | "help" {
  const { port, host, api, help } = parse(args);
  if (help) return "help";
  return { port: toPort(port), host: toHost(host), apis: toApis(api) };
}

function parse(args: readonly string[]) {
  return parseOptions({
    args: [...args],
    options: {
      port: { type: "string", default: String(DEFAULT_PORT) },
      host: { type: "string", default: DEFAULT_HOST },
      api: { type: "string", multiple: true },
      help: { type: "boolean" },
    },
  }).values;
}

// Node would take an empty host for every address of the machine.
function toHost(text: string): string {
  if (text === "") throw new UsageError("--host takes an address, not nothing");
  return text;
}
