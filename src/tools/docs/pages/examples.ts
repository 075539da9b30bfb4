import type { Content, Example, OpenApiDocument } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import type { Block } from "./page.js";

/** Shows the named examples of a body, each with its story. */
export function exampleBlocks(document: OpenApiDocument, content: Content | undefined): Block[] {
  return Object.values(content ?? {}).flatMap(({ examples = {} }) =>
    Object.entries(examples).flatMap(([name, reference]): Block[] => {
      const { summary, description, value } = resolveReference<Example>(document, reference);
      const story = [summary && `**${summary}.**`, description].filter(Boolean).join(" ");
      return [
        ...(story === "" ? [] : [{ kind: "prose" as const, markdown: story }]),
        jsonBlock(`Example ${name}`, value),
      ];
    }),
  );
}

export function jsonBlock(title: string, value: unknown): Block {
  return { kind: "code", language: "json", title, text: JSON.stringify(value, null, 2) };
}
