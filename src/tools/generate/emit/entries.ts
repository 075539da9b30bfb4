import type { ApiModule } from "../../api-module.js";
import type { Contract } from "../contract.js";
import { BANNER, docComment } from "./text.js";

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
export function emitClient({ prefix, document: { info } }: Contract): string {
  return [
    BANNER,
    'import { bindOperations } from "../../src/client/bind.js";\n',
    'import { createHttpClient } from "../../src/client/http.js";\n',
    `import type { ${prefix}Http } from "./http-types.js";\n`,
    `import type { ${prefix}Operations } from "./operation-types.js";\n`,
    'import * as operations from "./operations.js";\n',
    `import { type ${prefix}ClientOptions, to${prefix}Settings } from "./options.js";\n\n`,
    docComment([`A client for every operation of the ${info.title}. Its methods need no \`this\`.`]),
    `export interface ${prefix}Client extends ${prefix}Operations {\n`,
    docComment(
      [
        "The openapi-fetch client itself, for path-typed calls. It has the client's credentials, stays at its base URL and " +
          "follows no redirect. It does **not** validate, limit sizes or times, or give the complete result: it throws " +
          "where the network fails and where an answer is not JSON.",
      ],
      "  ",
    ),
    `  readonly http: ${prefix}Http;\n}\n\n`,
    docComment([
      `Makes a client for the ${info.title}. Takes credentials and where the API is. Throws a \`TypeError\` when an ` +
        "option is missing, wrong or unknown. What happens on the network is a result, never an exception.",
    ]),
    `export function create${prefix}Client(options: ${prefix}ClientOptions): ${prefix}Client {\n`,
    `  const settings = to${prefix}Settings(options);\n`,
    `  return { ...bindOperations(settings, operations), http: createHttpClient(settings) } as unknown as ${prefix}Client;\n}\n`,
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
      "Makes a client with the operations you name and nothing else, so that a bundle holds no other operation's code: " +
        `\`createClient(options, { ${sample.join(", ")} })\`. Throws a \`TypeError\` when an option is wrong.`,
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
    hasWebhooks
      ? 'import { validateWebhookOf, type WebhookVerdict } from "../../src/validation/validate-webhook.js";\n'
      : "",
    'import type { OperationId } from "./operation-types.js";\n',
    'import * as operations from "./operations.js";\n',
    hasWebhooks ? 'import { webhooks } from "./webhooks.js";\n' : "",
    '\nexport type { OperationId } from "./operation-types.js";\n',
    'export type { OperationRequest } from "../../src/validation/operation.js";\n',
    'export type { Issue, JsonType, Verdict } from "../../src/validation/issue.js";\n',
    hasWebhooks ? 'export type { WebhookVerdict } from "../../src/validation/validate-webhook.js";\n' : "",
    "\n",
    docComment([
      `Checks a request against the contract: \`validateRequest("${first?.operationId}", { path, query, headers, body })\`. ` +
        "Takes values as the client does, not as they stand in a URL. Never throws.",
    ]),
    "export function validateRequest(operationId: OperationId, request: OperationRequest): Verdict {\n",
    "  return validateRequestOf(operations, operationId, request);\n}\n\n",
    docComment([
      "Checks the parsed body of an answer against what the contract declares for the operation and status. An unknown " +
        "operation or an undeclared status is an issue with keyword `operation` or `status`. Never throws.",
    ]),
    "export function validateResponse(operationId: OperationId, status: number, body: unknown): Verdict {\n",
    "  return validateResponseOf(operations, operationId, status, body);\n}\n",
    hasWebhooks ? emitValidateWebhook() : "",
  ].join("");
}

function emitValidateWebhook(): string {
  return [
    "\n",
    docComment([
      "Checks the parsed body of a webhook. `known` says whether the contract has its type; an event of an unknown type " +
        "is checked against the common envelope alone, so that new types stay readable. Never throws.",
    ]),
    "export function validateWebhook(body: unknown): WebhookVerdict {\n",
    "  return validateWebhookOf(webhooks, body);\n}\n",
  ].join("");
}
