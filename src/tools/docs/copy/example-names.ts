import { operationsOf, type Body, type Example, type OpenApiDocument } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import type { Reference } from "../../../validation/pointer.js";
import { PAYLOAD } from "../samples/sample-languages.js";

/** Takes the name of an example and that of the first one beside it. Returns what to say before its description. */
type Introduction = (name: string, first: string) => string;

/** The name of an answer is what a caller of the mock sends as `Prefer: example=…`. */
const ofAnswer: Introduction = (name) => `Example \`${name}\`.`;

/** Nobody can ask the mock for a request. The written samples send the first one whichever is chosen. */
const ofRequest: Introduction = (name, first) =>
  name === first
    ? `Request example \`${name}\`.`
    : `Request example \`${name}\`. Choose ${PAYLOAD.label} above to see it; the other samples send \`${first}\`.`;

/** Puts the name of every example before its description. A renderer shows only the summary. */
export function showExampleNames(document: OpenApiDocument): void {
  const operations = operationsOf(document).map(({ operation }) => operation);
  showNames(
    document,
    ofRequest,
    operations.flatMap(({ requestBody }) => requestBody ?? []),
  );
  showNames(
    document,
    ofAnswer,
    operations.flatMap(({ responses }) => Object.values(responses)),
  );
}

function showNames(
  document: OpenApiDocument,
  introduce: Introduction,
  references: readonly (Body | Reference)[],
): void {
  // Operations share responses. A set names the examples of each once.
  const bodies = new Set(references.map((reference) => resolveReference<Body>(document, reference)));
  for (const mediaType of [...bodies].flatMap(({ content }) => Object.values(content ?? {}))) {
    const examples = Object.entries(mediaType.examples ?? {});
    const first = examples[0]?.[0] ?? "";
    const named = examples.map(([name, reference]) => {
      const example = resolveReference<Example>(document, reference);
      const description = [introduce(name, first), example.description].filter(Boolean).join(" ");
      return [name, { ...example, description }];
    });
    if (named.length > 0) mediaType.examples = Object.fromEntries(named);
  }
}
