import type { ApiName } from "../../../generated/apis.js";
import { toApis } from "../api-option.js";
import { parseOptions } from "../parse-options.js";
import { UsageError } from "../usage-error.js";
import { FORMATS, type FormatName } from "./formats.js";
import { type KnownServer, knownServers } from "./servers.js";

/** What a JSON document is to be. */
export type Subject =
  | { readonly kind: "operation"; readonly name: string; readonly status: number | undefined }
  | { readonly kind: "event" }
  | { readonly kind: "schema"; readonly name: string };

export interface ValidateOptions {
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly servers: readonly KnownServer[];
  /** Absent where the files are recorded traffic. */
  readonly subject: Subject | undefined;
  readonly apis: readonly ApiName[];
  readonly isByLine: boolean;
}

const STANDARD_INPUT = "-";
const STATUS = /^[1-5]\d\d$/;
/** Options that need one of `--operation`, `--event` and `--schema`. */
const OF_DOCUMENTS = ["api", "lines", "status"] as const;

/**
 * Takes the arguments after `validate`.
 * Returns the options, or "help" where they ask for it. Throws a UsageError that names what is wrong.
 */
export function readValidateOptions(args: readonly string[]): ValidateOptions | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const subject = toSubject(values);
  const lonely = OF_DOCUMENTS.find((name) => values[name] !== undefined);
  if (!subject && lonely) throw new UsageError(`--${lonely} goes with --operation, --event or --schema`);
  if (subject && values.server) throw new UsageError("--server goes with recorded traffic, not with a JSON document");
  if (positionals.filter((file) => file === STANDARD_INPUT).length > 1)
    throw new UsageError("Standard input can be read once only");
  return {
    files: positionals.length === 0 ? [STANDARD_INPUT] : positionals,
    format: toFormat(values.format),
    servers: knownServers(values.server ?? []),
    subject,
    apis: toApis(values.api === undefined ? undefined : [values.api]),
    isByLine: values.lines ?? false,
  };
}

function parse(args: readonly string[]) {
  return parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      server: { type: "string", multiple: true },
      operation: { type: "string" },
      status: { type: "string" },
      event: { type: "boolean" },
      schema: { type: "string" },
      api: { type: "string" },
      lines: { type: "boolean" },
      format: { type: "string", default: "text" },
      help: { type: "boolean", short: "h" },
    },
  });
}

function toSubject({ operation, status, event, schema }: ReturnType<typeof parse>["values"]): Subject | undefined {
  const given = [operation, event, schema].filter((value) => value !== undefined);
  if (given.length > 1) throw new UsageError("Choose one of --operation, --event and --schema");
  if (status !== undefined && operation === undefined) throw new UsageError("--status goes with --operation");
  if (status !== undefined && !STATUS.test(status))
    throw new UsageError(`--status takes a status of HTTP, such as 200, not "${status}"`);
  if (operation !== undefined)
    return { kind: "operation", name: operation, status: status === undefined ? undefined : Number(status) };
  if (schema !== undefined) return { kind: "schema", name: schema };
  return event ? { kind: "event" } : undefined;
}

function toFormat(name: string): FormatName {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new UsageError(`--format takes ${FORMATS.join(", ")}, not "${name}"`);
  return format;
}
