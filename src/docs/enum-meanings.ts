import type { OpenApiDocument } from "./openapi.js";

const NUMBER_AT_THE_START = /^(\d+)\. /;

/** Keeps meanings such as "404. The resource …" text. As Markdown the beginning would be the number of a list item. */
export function keepMeaningsText(document: OpenApiDocument): void {
  for (const schema of Object.values(document.components.schemas)) {
    const meanings = schema["x-enumDescriptions"];
    if (meanings === undefined) continue;
    for (const [value, meaning] of Object.entries(meanings)) {
      meanings[value] = meaning.replace(NUMBER_AT_THE_START, "$1\\. ");
    }
  }
}
