import { schemaName } from "./openapi.js";
import type { OpenApiDocument, Schema } from "./openapi.js";

/** What stands in a table of values for those that nobody knows yet. */
export const OTHER_VALUE = "any other text";

/**
 * Turns every growing enum, `anyOf` of its known values and any string, into one string schema whose table of values
 * says that more may come. The components of the known values go where nothing else refers to them.
 */
export function foldGrowingEnums(document: OpenApiDocument): void {
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(schemas)) {
    const [known, open, ...rest] = schema.anyOf ?? [];
    if (known?.$ref !== `#/components/schemas/${name}Known` || open?.type !== "string" || rest.length > 0) continue;
    const meanings = schemas[`${name}Known`]?.["x-enumDescriptions"];
    if (meanings === undefined) throw new Error(`${name}Known has no x-enumDescriptions, so its values have no meaning.`);
    delete schema.anyOf;
    schema.type = "string";
    schema["x-enumDescriptions"] = { ...meanings, [OTHER_VALUE]: otherMeaning(open) };
  }
  dropUnreferenced(document, (name) => name.endsWith("Known") && name.slice(0, -"Known".length) in schemas);
}

function otherMeaning(open: Schema): string {
  if (open.not?.$ref === undefined) return "More values may come.";
  const excluded = schemaName(open.not.$ref).replace(/Known$/, "");
  return `More values may come, but none of \`${excluded}\`.`;
}

function dropUnreferenced(document: OpenApiDocument, isCandidate: (name: string) => boolean): void {
  const text = JSON.stringify(document);
  for (const name of Object.keys(document.components.schemas)) {
    if (isCandidate(name) && !text.includes(`"#/components/schemas/${name}"`)) delete document.components.schemas[name];
  }
}
