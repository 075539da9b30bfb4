import type { Contract } from "../contract.js";
import { EVENT_SCHEMA } from "../read-webhooks.js";
import { BANNER, docComment } from "./text.js";

/** The validator of each type of event, as a table: an event is judged by the schema of its own type alone. */
export function emitWebhooks({ webhooks, document }: Contract): string {
  const entries = webhooks.map(({ type, schema }) => `    ${type}: validators.${schema},\n`);
  return [
    BANNER,
    'import type { WebhookTable } from "../../src/validation/validate-webhook.js";\n',
    'import * as validators from "./validators.js";\n\n',
    docComment([`The webhooks of the ${document.info.title}, by type.`]),
    `export const webhooks: WebhookTable = {\n  anyType: validators.${EVENT_SCHEMA},\n`,
    `  byType: {\n${entries.join("")}  },\n};\n`,
  ].join("");
}
