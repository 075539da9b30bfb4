import { parse, print, stripIgnoredCharacters, visit } from "graphql";
import { BANNER, docComment } from "../../emit/text.js";
import type { GraphqlContract } from "../read-graphql.js";

/** The schema without its descriptions: what is needed to check a document, and no more. */
export function emitBareSchema({ text }: GraphqlContract): string {
  const bare = visit(parse(text), {
    enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined),
  });
  const short = JSON.stringify(stripIgnoredCharacters(print(bare)));
  const comment = docComment(["The GraphQL schema, without its descriptions."]);
  return `${BANNER}${comment}export const BARE_SCHEMA: string =\n  ${short};\n`;
}

/** The schema as it is written, for what shows it to people. */
export function emitSchemaText({ text }: GraphqlContract): string {
  return `${BANNER}${docComment(["The GraphQL schema."])}export const SCHEMA: string = ${JSON.stringify(text)};\n`;
}
