import { JSON_MEDIA_TYPE } from "../../../client/media-type.js";
import type { Body, Example, OpenApiDocument, Operation } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { firstSentence, plainText } from "../pages/summary.js";
import type { TryScenario } from "./try-file.js";

/** Lists the documented answers of an operation: its named examples, and the statuses that come without a body. */
export function tryScenarios(document: OpenApiDocument, { responses }: Operation): TryScenario[] {
  return Object.entries(responses).flatMap(([status, reference]) => {
    const { description = "", content } = resolveReference<Body>(document, reference);
    if (content === undefined) return [{ status, summary: firstSentence(description) }];
    return Object.entries(content[JSON_MEDIA_TYPE]?.examples ?? {}).map(([example, named]) => ({
      status,
      example,
      summary: plainText(resolveReference<Example>(document, named).summary ?? "") || firstSentence(description),
    }));
  });
}
