import { readFileSync } from "node:fs";
import type { DeliverOptions } from "../../mock/delivery/delivery.js";
import { SECRET_VARIABLE } from "../help.js";
import { oneOf } from "../one-of.js";
import { parseOptions } from "../parse-options.js";
import { UsageError } from "../usage-error.js";
import { toWholeNumber } from "../whole-number.js";

const FORMATS = ["text", "json"] as const;

export type DeliverFormat = (typeof FORMATS)[number];

/** What the command is asked for. */
export type DeliverCommand =
  | { readonly kind: "help" }
  | { readonly kind: "list"; readonly format: DeliverFormat }
  | {
      readonly kind: "deliver";
      readonly type: string;
      readonly options: DeliverOptions;
      readonly allowRemote: boolean;
      readonly format: DeliverFormat;
    };

const FILE_SIGN = "@";
const MILLISECONDS = "milliseconds";

/** Takes the arguments after `deliver`. Throws a UsageError that names what is wrong, and never shows the secret. */
export function readDeliverOptions(args: readonly string[]): DeliverCommand {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: "help" };
  const format = oneOf("--format", FORMATS, values.format);
  if (values.list) {
    if (positionals.length > 0) throw new UsageError("--list prints all types, and takes none");
    return { kind: "list", format };
  }
  const [type, ...others] = positionals;
  if (type === undefined) throw new UsageError("Name the type of the event; --list prints them");
  if (others.length > 0) throw new UsageError("Name one type of event only");
  return { kind: "deliver", type, options: toOptions(values), allowRemote: values["allow-remote"] ?? false, format };
}

function parse(args: readonly string[]) {
  return parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: "string" },
      secret: { type: "string" },
      example: { type: "string" },
      data: { type: "string" },
      variant: { type: "string" },
      "retry-delay": { type: "string" },
      timeout: { type: "string" },
      "allow-remote": { type: "boolean" },
      list: { type: "boolean" },
      format: { type: "string", default: "text" },
      help: { type: "boolean", short: "h" },
    },
  });
}

/** What only looks right is refused where it is used. */
function toOptions(values: ReturnType<typeof parse>["values"]): DeliverOptions {
  const { to, example, data, variant, timeout, "retry-delay": retryDelay } = values;
  const secret = values.secret ?? process.env[SECRET_VARIABLE];
  if (to === undefined) throw new UsageError("--to URL is missing: where the receiver is");
  if (secret === undefined)
    throw new UsageError(`The secret is missing: give --secret TEXT, or the environment variable ${SECRET_VARIABLE}`);
  return {
    to,
    secret,
    ...(example !== undefined && { example }),
    ...(data !== undefined && { data: toData(data) }),
    ...(variant !== undefined && { variant: variant as NonNullable<DeliverOptions["variant"]> }),
    ...(retryDelay !== undefined && { retryDelayMs: toWholeNumber("--retry-delay", retryDelay, MILLISECONDS) }),
    ...(timeout !== undefined && { timeoutMs: toWholeNumber("--timeout", timeout, MILLISECONDS) }),
  };
}

/** It may hold personal data, which no message repeats. */
function toData(text: string): Readonly<Record<string, unknown>> {
  const json = text.startsWith(FILE_SIGN) ? readFile(text.slice(FILE_SIGN.length)) : text;
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    throw new UsageError(`--data takes JSON, or ${FILE_SIGN} and the name of a file with JSON, and this is none`);
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--data: "${file}" cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
