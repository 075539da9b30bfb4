import { operationsOf, resolve } from "./openapi.js";
import type { Body, Example, OpenApiDocument } from "./openapi.js";

/**
 * Puts the name of every example before its description. A renderer shows only the summary, and the name is what a caller
 * of the mock sends as `Prefer: example=…`.
 */
export function showExampleNames(document: OpenApiDocument): void {
  const bodies = operationsOf(document).flatMap(({ operation }) => {
    const { requestBody, responses } = operation;
    return requestBody === undefined ? Object.values(responses) : [requestBody, ...Object.values(responses)];
  });
  // Operations share responses. A set names the examples of each once.
  for (const body of new Set(bodies.map((body) => resolve<Body>(document, body)))) showNames(document, body);
}

function showNames(document: OpenApiDocument, body: Body): void {
  for (const mediaType of Object.values(body.content ?? {})) {
    const named = Object.entries(mediaType.examples ?? {}).map(([name, reference]) => {
      const example = resolve<Example>(document, reference);
      const description = [`Example \`${name}\`.`, example.description].filter(Boolean).join(" ");
      return [name, { ...example, description }];
    });
    if (named.length > 0) mediaType.examples = Object.fromEntries(named);
  }
}
