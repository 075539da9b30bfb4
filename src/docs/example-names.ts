import { resolve } from "./openapi.js";
import type { Example, OpenApiDocument, Reference } from "./openapi.js";

/**
 * Puts the name of every example before its description. A renderer shows only the summary, and the name is what a caller
 * of the mock sends as `Prefer: example=…`.
 */
export function showExampleNames(document: OpenApiDocument): void {
  visit(document, document.paths);
  visit(document, document.components);
}

function visit(document: OpenApiDocument, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "content") Object.values(member as Record<string, MediaType>).forEach((mediaType) => nameAll(document, mediaType));
    else visit(document, member);
  }
}

interface MediaType {
  examples?: Record<string, Example | Reference>;
}

function nameAll(document: OpenApiDocument, mediaType: MediaType): void {
  for (const [name, reference] of Object.entries(mediaType.examples ?? {})) {
    const example = resolve<Example>(document, reference);
    const description = [`Example \`${name}\`.`, example.description].filter(Boolean).join(" ");
    mediaType.examples = { ...mediaType.examples, [name]: { ...example, description } };
  }
}
