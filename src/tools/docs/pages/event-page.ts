import type { LocatedEvent } from "../copy/events.js";
import { eventPlace, referenceFolder } from "../places.js";
import type { ApiContract } from "./api-contract.js";
import { bodyBlocks } from "./body-blocks.js";
import { answerBlocks, factsOf } from "./operation-page.js";
import type { Page } from "./page.js";
import { firstSentence } from "./summary.js";

/** Makes the page of an event that the service sends. */
export function eventPage(api: ApiContract, { type, operation }: LocatedEvent): Page {
  const { reference, document, title } = api;
  const { operationId, summary, description, deprecated, requestBody } = operation;
  const { page, redoc } = eventPlace(reference, type, operation);
  return {
    path: page,
    kind: "event",
    part: title,
    title: type,
    names: [summary, operationId],
    summary: firstSentence(description),
    ...(deprecated && { deprecated }),
    redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
    blocks: [
      { kind: "prose", markdown: `${summary}. ${factsOf(api, operation)}` },
      { kind: "prose", markdown: description },
      { kind: "heading", level: 2, text: "Payload", id: "section.body" },
      ...bodyBlocks(requestBody, { reference, document, id: "body", source: operation["x-source"], shown: new Set() }),
      ...answerBlocks(api, operation),
    ],
  };
}
