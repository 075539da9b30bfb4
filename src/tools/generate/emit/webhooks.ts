import type { ApiModule } from "../../api-module.js";
import type { Contract } from "../contract.js";
import { EVENT_SCHEMA } from "../read-webhooks.js";
import type { GeneratedApi } from "./apis.js";
import { BANNER, docComment, importTypes } from "./text.js";

/** The validator of each type of event, as a table, and the union of all events. */
export function emitWebhookTable({ webhooks, document }: Contract): string {
  const { title } = document.info;
  const entries = webhooks.map(({ type, schema }) => `    ${type}: validators.${schema},\n`);
  return [
    BANNER,
    'import type { WebhookTable } from "../../src/validation/validate-webhook.js";\n',
    importTypes([`${EVENT_SCHEMA} as AnyWebhookEvent`, ...webhooks.map(({ schema }) => schema)], "./types.js"),
    'import * as validators from "./validators.js";\n\n',
    docComment([
      `Every event of the ${title}: \`switch\` over its \`type\`. An event of a type that the contract does not ` +
        "have is no part of it.",
    ]),
    `export type WebhookEvent =${webhooks.map(({ schema }) => `\n  | ${schema}`).join("")};\n\n`,
    docComment([
      "An event of a type that the contract does not have: what all events have in common is all that is known of it.",
    ]),
    "export interface UnknownWebhookEvent extends AnyWebhookEvent {}\n\n",
    docComment([`The webhooks of the ${title}, by type.`]),
    "export const webhooks: WebhookTable<WebhookEvent, UnknownWebhookEvent> = {\n",
    `  anyType: validators.${EVENT_SCHEMA},\n`,
    `  byType: {\n${entries.join("")}  },\n};\n`,
  ].join("");
}

/** `smile-contracts/<api>/webhooks`: the types of events and, where the API says so, how they are received. */
export function emitWebhooks({ api }: Contract, { hasReceiver }: ApiModule): string {
  return [
    BANNER,
    hasReceiver ? `export * from "../../src/apis/${api}/webhooks/index.js";\n` : "",
    'export type { Issue, JsonType } from "../../src/validation/issue.js";\n',
    'export type { UnknownWebhookEvent, WebhookEvent } from "./webhook-table.js";\n',
  ].join("");
}

/** What sends the webhooks of each API that has any, and the names of all examples of events. */
export function emitWebhookSenders(apis: readonly GeneratedApi[]): string {
  const senders = apis.filter(({ module }) => module.hasSender).map(({ contract }) => contract);
  const loads = senders.map(
    ({ api }) => `  ${JSON.stringify(api)}: () => import("../src/apis/${api}/webhooks/sender.js"),\n`,
  );
  const nameOf = ({ prefix }: Contract) => `${prefix}EventExamples`;
  return [
    BANNER,
    'import type { WebhookSender } from "../src/mock/delivery/webhook-sender.js";\n',
    'import type { ApiName } from "./apis.js";\n',
    ...senders.map(
      (contract) =>
        `import type { EventExamples as ${nameOf(contract)} } from "./${contract.api}/event-examples.js";\n`,
    ),
    `\n${docComment(["The names of the examples of each type of event that some API sends."])}`,
    `export interface EventExamples${senders.length > 0 ? ` extends ${senders.map(nameOf).join(", ")}` : ""} {}\n\n`,
    docComment(["What sends the webhooks of an API, where it has any. Loaded one by one."]),
    "export const WEBHOOK_SENDERS: Readonly<\n",
    "  Partial<Record<ApiName, () => Promise<{ readonly sender: WebhookSender }>>>\n> = {\n",
    ...loads,
    "};\n",
  ].join("");
}
