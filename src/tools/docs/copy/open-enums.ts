import type { JsonSchema, OpenApiDocument } from "../../../openapi/document.js";
import { schemaName } from "../../generate/contract.js";
import { openEnum } from "../../generate/open-enum.js";
import { openEnumOf } from "../../lint/known-values.js";

/** What stands in a table of values for those that nobody knows yet. */
export const OTHER_VALUE = "any other text";

/**
 * Turns every open enum, `anyOf` of its known values and any string, into one string schema whose table of values
 * says that more may come. The components of the known values go where nothing else refers to them.
 */
export function foldOpenEnums(document: OpenApiDocument): void {
  const { schemas } = document.components;
  for (const schema of Object.values(schemas)) {
    const found = openEnum(schema);
    if (found === undefined) continue;
    const { "x-enumDescriptions": meanings, "x-enumSources": sources } = schemas[found.known] ?? {};
    if (meanings === undefined)
      throw new Error(`${found.known} has no x-enumDescriptions, so its values have no meaning.`);
    delete schema.anyOf;
    schema.type = "string";
    if (sources !== undefined) schema["x-enumSources"] = sources;
    schema["x-enumDescriptions"] = { ...meanings, [OTHER_VALUE]: otherMeaning(found.open) };
  }
  dropUnreferenced(document, (name) => (openEnumOf(name) ?? "") in schemas);
}

function otherMeaning(open: JsonSchema): string {
  if (open.not?.$ref === undefined) return "More values may come.";
  const name = schemaName(open.not.$ref);
  return `More values may come, but none of \`${openEnumOf(name) ?? name}\`.`;
}

function dropUnreferenced(document: OpenApiDocument, isCandidate: (name: string) => boolean): void {
  const text = JSON.stringify(document);
  for (const name of Object.keys(document.components.schemas)) {
    if (isCandidate(name) && !text.includes(`"#/components/schemas/${name}"`)) delete document.components.schemas[name];
  }
}
