import type { ApiModule } from "../../api-module.js";
import type { Contract } from "../contract.js";
import { BANNER, docComment } from "./text.js";

/** What each validator of an API returns, in words. */
const VERDICT = "Returns `{ valid: true }`, or `{ valid: false, issues }` with at most 100 issues.";

/** `smile-contracts/<api>`: the client, what the API has of its own, and all types. */
export function emitIndex({ api, prefix }: Contract, { values, types }: ApiModule): string {
  const hasOwn = values.length + types.length > 0;
  return [
    BANNER,
    'export * from "../../src/client/exports.js";\n',
    hasOwn ? `export * from "../../src/apis/${api}/index.js";\n` : "",
    `export { create${prefix}Client, type ${prefix}Client } from "./client.js";\n`,
    `export type { ${prefix}ClientOptions } from "./options.js";\n`,
    'export type * from "./http-types.js";\n',
    'export type * from "./types.js";\n',
    'export type * from "./operation-types.js";\n',
  ].join("");
}

/** The client with every operation. */
export function emitClient({ prefix, operations: [first], document: { info } }: Contract): string {
  return [
    BANNER,
    'import { bindOperations } from "../../src/client/bind.js";\n',
    'import { createHttpClient } from "../../src/client/http.js";\n',
    `import type { ${prefix}Http } from "./http-types.js";\n`,
    `import type { ${prefix}Operations } from "./operation-types.js";\n`,
    'import { operations } from "./operation-table.js";\n',
    `import { type ${prefix}ClientOptions, to${prefix}Settings } from "./options.js";\n\n`,
    docComment([`A client for every operation of the ${info.title}. Its methods need no \`this\`.`]),
    `export interface ${prefix}Client extends ${prefix}Operations {\n`,
    docComment(
      [
        `Path-typed calls, as in \`smile.http.${first?.method}(${JSON.stringify(first?.path)}, …)\`: the ` +
          "openapi-fetch " +
          "client itself. It sends the client's credentials to its base URL only and follows no redirect. It does " +
          "**not** validate, retry, limit sizes, times or rates, or give the complete result: it throws where the " +
          "network fails and where a success is not JSON.",
      ],
      "  ",
    ),
    `  readonly http: ${prefix}Http;\n}\n\n`,
    docComment([
      `Takes credentials and where the ${info.title} is. Returns a client with a method for every operation: what ` +
        "happens on the network is a result, never an exception. Throws a `TypeError` that names the option when one " +
        "is missing, wrong or unknown.",
    ]),
    `export function create${prefix}Client(options: ${prefix}ClientOptions): ${prefix}Client {\n`,
    `  const settings = to${prefix}Settings(options);\n`,
    "  return { ...bindOperations(settings, operations), http: createHttpClient(settings) } as unknown as " +
      `${prefix}Client;\n}\n`,
  ].join("");
}

/** `smile-contracts/<api>/operations`: the descriptors, and a client with those that are picked. */
export function emitPickedClient({ prefix, operations }: Contract): string {
  const sample = operations.slice(0, 2).map(({ operationId }) => operationId);
  return [
    BANNER,
    'import { bindOperations } from "../../src/client/bind.js";\n',
    'import type { PickableOperations, PickedClient } from "../../src/client/picked-client.js";\n',
    `import { type ${prefix}ClientOptions, to${prefix}Settings } from "./options.js";\n\n`,
    'export * from "./operations.js";\n',
    `export type { ${prefix}ClientOptions } from "./options.js";\n`,
    'export type { PickableOperation, PickedClient } from "../../src/client/picked-client.js";\n\n',
    docComment([
      "Takes the client's options and the operations you name, as in " +
        `\`createClient(options, { ${sample.join(", ")} })\`. Returns a client with these and nothing else, ` +
        "so that a " +
        "bundle holds no other operation's code. Throws a `TypeError` that names the option when one is " +
        "missing, wrong " +
        "or unknown.",
    ]),
    "export function createClient<const Picked extends PickableOperations>(\n",
    `  options: ${prefix}ClientOptions,\n  operations: Picked,\n): PickedClient<Picked> {\n`,
    `  return bindOperations(to${prefix}Settings(options), operations) as unknown as PickedClient<Picked>;\n}\n`,
  ].join("");
}

/** `smile-contracts/<api>/validate`: requests, answers and, where there are any, webhooks against the contract. */
export function emitValidate({ operations, webhooks }: Contract): string {
  const [first] = operations;
  const hasWebhooks = webhooks.length > 0;
  return [
    BANNER,
    'import type { Verdict } from "../../src/validation/issue.js";\n',
    'import type { OperationRequest } from "../../src/validation/operation.js";\n',
    'import { validateRequestOf, validateResponseOf } from "../../src/validation/validate.js";\n',
    hasWebhooks ? 'import * as webhook from "../../src/validation/validate-webhook.js";\n' : "",
    'import type { OperationId } from "./operation-types.js";\n',
    'import { operations } from "./operation-table.js";\n',
    hasWebhooks ? 'import { type UnknownWebhookEvent, type WebhookEvent, webhooks } from "./webhook-table.js";\n' : "",
    '\nexport type { OperationId } from "./operation-types.js";\n',
    'export type { OperationRequest } from "../../src/validation/operation.js";\n',
    'export type { Issue, JsonType, Verdict } from "../../src/validation/issue.js";\n',
    hasWebhooks ? 'export type { UnknownWebhookEvent, WebhookEvent } from "./webhook-table.js";\n' : "",
    "\n",
    docComment([
      "Takes the id of an operation and a request for it, with values as the client takes them, not as they " +
        "stand in a " +
        `URL: \`validateRequest("${first?.operationId}", { path, query, headers, body })\`. ${VERDICT} An unknown ` +
        "operation is an issue with keyword `operation`. Never throws.",
    ]),
    "export function validateRequest(operationId: OperationId, request: OperationRequest): Verdict {\n",
    "  return validateRequestOf(operations, operationId, request);\n}\n\n",
    docComment([
      `Takes the id of an operation, the status and the parsed body of an answer to it. ${VERDICT} An ` +
        "unknown operation " +
        "or an undeclared status is an issue with keyword `operation` or `status`. Never throws.",
    ]),
    "export function validateResponse(operationId: OperationId, status: number, body: unknown): Verdict {\n",
    "  return validateResponseOf(operations, operationId, status, body);\n}\n",
    hasWebhooks ? emitValidateWebhook() : "",
  ].join("");
}

function emitValidateWebhook(): string {
  return [
    "\n",
    docComment(["What `validateWebhook` says. `known` tells whether the contract has the event's type."]),
    "export type WebhookVerdict = webhook.WebhookVerdict<WebhookEvent, UnknownWebhookEvent>;\n\n",
    docComment([
      "Takes the parsed body of a webhook. Returns `{ valid: true, known, event }`, or `{ valid: false, known, " +
        "issues }` with at most 100 issues. `known` says whether the contract has its type, and `event` has that " +
        "type then: an event of an unknown type is judged by what all events have in common, so that new types stay " +
        "readable. Never throws.",
    ]),
    "export function validateWebhook(body: unknown): WebhookVerdict {\n",
    "  return webhook.validateWebhookOf(webhooks, body);\n}\n",
  ].join("");
}
