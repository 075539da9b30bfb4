import type { JsonSchema } from "../../../openapi/document.js";
import type { Contract } from "../contract.js";
import { describeSchema } from "./schema-text.js";
import { docComment } from "./text.js";

/** What openapi-typescript would write into comments, in an order and a form of its own. */
const SAID_BY_TEXT = ["description", "format", "default", "examples", "deprecated"];
/** A comment of openapi-typescript with the number of a text. */
const COMMENT = /^( *)\/\*\*[^]*?\*\/\n/gm;
const NUMBER = /@description (\d+)/;

/** Carries the texts of schemas round openapi-typescript, which gets a number in the place of each. */
export interface CarriedTexts {
  /** Takes a schema with all that is in it. Returns the same with numbers. */
  take(schema: JsonSchema): JsonSchema;
  /** Takes the module that openapi-typescript made. Returns it with our comments in the place of its own. */
  putBack(module: string): string;
}

/** Takes all schemas of the contract, since some speak for those that refer to them. */
export function carryTexts(schemas: Contract["schemas"]): CarriedTexts {
  const texts: string[][] = [];
  const take = (schema: JsonSchema): JsonSchema => {
    const taken = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
      if (SAID_BY_TEXT.includes(keyword)) return [];
      if (keyword === "properties") return [[keyword, takeEach(value as Record<string, JsonSchema>)]];
      if (keyword === "anyOf" || keyword === "oneOf") return [[keyword, (value as JsonSchema[]).map(take)]];
      if (keyword === "items" || (keyword === "additionalProperties" && typeof value === "object"))
        return [[keyword, take(value as JsonSchema)]];
      return [[keyword, value]];
    });
    return { ...Object.fromEntries(taken), description: String(texts.push(describeSchema(schema, schemas)) - 1) };
  };
  const takeEach = (properties: Readonly<Record<string, JsonSchema>>) =>
    Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, take(property)]));
  return {
    take,
    putBack: (module) =>
      module.replaceAll(COMMENT, (comment, indent: string) => {
        const number = NUMBER.exec(comment)?.[1];
        return docComment(texts[Number(number)] ?? [], indent);
      }),
  };
}
