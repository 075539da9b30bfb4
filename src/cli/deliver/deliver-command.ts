import { API_NAMES } from "../../../generated/apis.js";
import { createDeliverer } from "../../mock/delivery/deliver.js";
import type { Delivery } from "../../mock/delivery/delivery.js";
import { findSender, loadSenders } from "../../mock/delivery/find-sender.js";
import { EXIT_FAILED, EXIT_OK } from "../exit-code.js";
import { DELIVER_HELP } from "../help.js";
import { UsageError } from "../usage-error.js";
import { type DeliverCommand, readDeliverOptions } from "./deliver-options.js";
import { formatAttempt, formatDelivery, formatList } from "./format-delivery.js";

/** What the options of a delivery are called on the command line, where it is something else. */
const FLAGS: Readonly<Record<string, string>> = { retryDelayMs: "--retry-delay", timeoutMs: "--timeout" };

/**
 * Takes the arguments after `deliver`. Delivers an event, and returns the exit code. Rejects with a UsageError where an
 * argument is wrong. A signal ends the process at once: there is nothing to close.
 */
export async function runDeliver(args: readonly string[]): Promise<number> {
  const command = readDeliverOptions(args);
  if (command.kind === "help") {
    process.stdout.write(DELIVER_HELP);
    return EXIT_OK;
  }
  if (command.kind === "list") {
    process.stdout.write(formatList(await loadSenders(API_NAMES), command.format));
    return EXIT_OK;
  }
  const delivery = await deliver(command);
  process.stdout.write(formatDelivery(delivery, command.format));
  return delivery.outcome === "accepted" ? EXIT_OK : EXIT_FAILED;
}

async function deliver({ type, options, allowRemote }: DeliverCommand & { kind: "deliver" }): Promise<Delivery> {
  const sender = await findSender(type, API_NAMES);
  if (!sender) throw new Error("No API sends events");
  let count = 0;
  const send = createDeliverer({
    sender,
    allowRemote,
    onAttempt: (attempt) => process.stderr.write(formatAttempt(attempt, ++count)),
  });
  return send(type, options).catch((error: unknown) => {
    throw error instanceof TypeError ? new UsageError(withFlag(error.message)) : error;
  });
}

/** Names the flag where a message begins with the name of an option. */
function withFlag(message: string): string {
  return message
    .replace(/^"(\w+)"/, (_quoted, name: string) => FLAGS[name] ?? `--${name}`)
    .replace(", or a function that answers a Request", "");
}
