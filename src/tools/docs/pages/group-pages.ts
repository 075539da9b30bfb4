import { operationsOf } from "../../../openapi/document.js";
import { eventsOf } from "../copy/events.js";
import { eventPlace, groupPlace, operationPlace, referenceFolder } from "../places.js";
import type { ApiContract } from "./api-contract.js";
import { markdownBlocks } from "./markdown-blocks.js";
import type { Links, Page } from "./page.js";
import { firstSentence } from "./summary.js";

/** Makes the page of each tag: what it is about, and what it has. */
export function groupPages(api: ApiContract): Page[] {
  const { reference, document, title } = api;
  return document.tags.map(({ name, description = "" }) => {
    const { page, redoc } = groupPlace(reference, name);
    const links = linksOf(api, name);
    return {
      path: page,
      kind: "group",
      part: title,
      title: name,
      names: [],
      summary: firstSentence(description),
      redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
      blocks: [...markdownBlocks(description), ...(links.length > 0 ? [{ kind: "links" as const, links }] : [])],
    };
  });
}

/** The operations and events of a tag. */
export function linksOf({ reference, document }: ApiContract, tag: string): Links["links"][number][] {
  const operations = operationsOf(document).map(({ operation }) => ({
    operation,
    text: operation.operationId,
    page: operationPlace(reference, operation).page,
    about: operation.summary,
  }));
  const events = eventsOf(document).map(({ type, operation }) => ({
    operation,
    text: type,
    page: eventPlace(reference, type, operation).page,
    about: operation.summary,
  }));
  return [...operations, ...events]
    .filter(({ operation: { tags = [] } }) => tags.includes(tag))
    .map(({ operation, ...link }) => ({ ...link, ...(operation.deprecated && { deprecated: true }) }));
}
