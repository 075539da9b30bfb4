// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { Verdict } from "../../src/validation/issue.js";
import type { OperationRequest } from "../../src/validation/operation.js";
import { validateRequestOf, validateResponseOf } from "../../src/validation/validate.js";
import * as webhook from "../../src/validation/validate-webhook.js";
import type { OperationId } from "./operation-types.js";
import { operations } from "./operation-table.js";
import { type UnknownWebhookEvent, type WebhookEvent, webhooks } from "./webhook-table.js";

export type { OperationId } from "./operation-types.js";
export type { OperationRequest } from "../../src/validation/operation.js";
export type { Issue, JsonType, Verdict } from "../../src/validation/issue.js";
export type { UnknownWebhookEvent, WebhookEvent } from "./webhook-table.js";

/**
 * Takes the id of an operation and a request for it, with values as the client takes them, not as they stand in a URL:
 * `validateRequest("listUsers", { path, query, headers, body })`. Returns `{ valid: true }`, or `{ valid: false, issues
 * }` with at most 100 issues. An unknown operation is an issue with keyword `operation`. Never throws.
 */
export function validateRequest(operationId: OperationId, request: OperationRequest): Verdict {
  return validateRequestOf(operations, operationId, request);
}

/**
 * Takes the id of an operation, the status and the parsed body of an answer to it. Returns `{ valid: true }`, or `{
 * valid: false, issues }` with at most 100 issues. An unknown operation or an undeclared status is an issue with
 * keyword `operation` or `status`. Never throws.
 */
export function validateResponse(operationId: OperationId, status: number, body: unknown): Verdict {
  return validateResponseOf(operations, operationId, status, body);
}

/** What `validateWebhook` says. `known` tells whether the contract has the event's type. */
export type WebhookVerdict = webhook.WebhookVerdict<WebhookEvent, UnknownWebhookEvent>;

/**
 * Takes the parsed body of a webhook. Returns `{ valid: true, known, event }`, or `{ valid: false, known, issues }`
 * with at most 100 issues. `known` says whether the contract has its type, and `event` has that type then: an event of
 * an unknown type is judged by what all events have in common, so that new types stay readable. Never throws.
 */
export function validateWebhook(body: unknown): WebhookVerdict {
  return webhook.validateWebhookOf(webhooks, body);
}
