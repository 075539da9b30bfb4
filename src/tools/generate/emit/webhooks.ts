import type { ApiModule } from "../../api-module.js";
import type { Contract } from "../contract.js";
import { EVENT_SCHEMA } from "../read-webhooks.js";
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
