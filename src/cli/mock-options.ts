import type { ApiName } from "../../generated/apis.js";
import { DEFAULT_LOG_LEVEL, LOG_LEVELS, type LogLevel } from "../mock/pipeline/log.js";
import { toApis } from "./api-option.js";
import { oneOf } from "./one-of.js";
import { parseOptions } from "./parse-options.js";
import { DEFAULT_HOST, DEFAULT_PORT, toPort } from "./port.js";
import { UsageError } from "./usage-error.js";
import { toWholeNumber } from "./whole-number.js";

export type ReadyFormat = "text" | "json";

export interface MockOptions {
  readonly port: number;
  readonly host: string;
  readonly apis: readonly ApiName[];
  readonly items?: number;
  readonly now?: string | true;
  readonly log: LogLevel;
  readonly state: boolean;
  readonly delayMs?: number;
  readonly retryDelayMs?: number;
  readonly allowRemote: boolean;
  /** How the command says that it is ready. */
  readonly ready: ReadyFormat;
}

const READY_FORMATS: readonly ReadyFormat[] = ["text", "json"];
const NOW = "--now";

/**
 * Takes the arguments after `mock`.
 * Returns the options, or what else they ask for. Throws a UsageError that names what is wrong.
 */
export function readMockOptions(args: readonly string[]): MockOptions | "help" | "version" {
  const { isNow, rest } = takeNow(args);
  const { port, host, api, items, now, log, state, delay, ready, help, version, ...others } = parse(rest);
  if (help) return "help";
  if (version) return "version";
  return {
    port: toPort(port),
    host: toHost(host),
    apis: toApis(api),
    state,
    allowRemote: others["allow-remote"],
    ...(items !== undefined && { items: toWholeNumber("--items", items) }),
    ...(others["retry-delay"] !== undefined && { retryDelayMs: toWholeNumber("--retry-delay", others["retry-delay"]) }),
    ...(delay !== undefined && { delayMs: toWholeNumber("--delay", delay) }),
    ...((isNow || now !== undefined) && { now: now ?? true }),
    log: oneOf("--log", LOG_LEVELS, log),
    ready: oneOf("--ready", READY_FORMATS, ready),
  };
}

function parse(args: readonly string[]) {
  return parseOptions({
    args: [...args],
    options: {
      port: { type: "string", short: "p", default: String(DEFAULT_PORT) },
      host: { type: "string", default: DEFAULT_HOST },
      api: { type: "string", multiple: true },
      items: { type: "string" },
      now: { type: "string" },
      log: { type: "string", default: DEFAULT_LOG_LEVEL },
      state: { type: "boolean", default: false },
      delay: { type: "string" },
      "retry-delay": { type: "string" },
      "allow-remote": { type: "boolean", default: false },
      ready: { type: "string", default: "text" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  }).values;
}

/** The only option whose value may be left out, which Node's parser does not know. */
function takeNow(args: readonly string[]): { readonly isNow: boolean; readonly rest: readonly string[] } {
  const index = args.findIndex((arg, at) => arg === NOW && (args[at + 1] ?? "-").startsWith("-"));
  return { isNow: index >= 0, rest: index < 0 ? args : args.filter((_arg, at) => at !== index) };
}

// Node would take an empty host for every address of the machine.
function toHost(text: string): string {
  if (text === "") throw new UsageError("--host takes an address, not nothing");
  return text;
}
