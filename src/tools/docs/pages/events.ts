import type { OpenApiDocument, Operation, Webhook } from "../../../openapi/document.js";

/** A webhook with the type of its event. */
export interface LocatedEvent {
  type: string;
  operation: Operation;
}

/** Lists the events of a document in the order in which it declares them. */
export function eventsOf({ webhooks = {} }: Pick<OpenApiDocument, "webhooks">): LocatedEvent[] {
  return Object.entries(webhooks).flatMap(([type, { post }]: [string, Webhook]) =>
    post ? [{ type, operation: post as Operation }] : [],
  );
}
