import { type OpenApiDocument, type Operation, operationsOf, type Webhook } from "../../../openapi/document.js";

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

/** All operations and events, which have descriptions, answers and examples alike. */
export function callsOf(document: OpenApiDocument): Operation[] {
  return [...operationsOf(document), ...eventsOf(document)].map(({ operation }) => operation);
}
