import type { OpenApiDocument, JsonSchema } from "../../../openapi/document.js";
import { openEnumOf } from "../../lint/known-values.js";
import { OTHER_VALUE } from "./open-enums.js";
import { partsOf } from "./openapi.js";

/** The title of the section, under which the reference lists it. */
export const VALUES_TAG = "Values";

type Schemas = Readonly<Record<string, JsonSchema>>;

/**
 * Writes one Markdown table for every enumeration, so that a reader finds a value without opening nested schemas.
 * Takes a document whose open enums are folded and whose nullable references are joined.
 */
export function valuesSection({ components: { schemas } }: OpenApiDocument): string {
  const tables = Object.entries(schemas)
    .filter(([name]) => !isKnownPart(name, schemas))
    .flatMap(([name, schema]) => {
      const meanings = schema["x-enumDescriptions"];
      return meanings === undefined ? [] : [table(name, schema.description, meanings, placesOf(name, schemas))];
    });
  if (tables.length === 0) return "";
  return [`# ${VALUES_TAG}`, "Every status and code of this API, each with its meaning.", ...tables].join("\n\n");
}

/** The known values of an open enum are already rows of that enum's own table. */
function isKnownPart(name: string, schemas: Schemas): boolean {
  return (openEnumOf(name) ?? "") in schemas;
}

function table(
  name: string,
  description: string | undefined,
  meanings: Readonly<Record<string, string>>,
  places: readonly string[],
): string {
  const rows = Object.entries(meanings).map(([value, meaning]) => {
    const shown = value === OTHER_VALUE ? `_${value}_` : `\`${value}\``;
    return `| ${shown} | ${meaning.replaceAll("|", "\\|")} |`;
  });
  return [
    `## ${name}`,
    description,
    places.length > 0 ? `Found in ${places.map((place) => `\`${place}\``).join(", ")}.` : undefined,
    ["| Value | Meaning |", "| --- | --- |", ...rows].join("\n"),
  ]
    .filter((part) => part !== undefined)
    .join("\n\n");
}

function placesOf(name: string, schemas: Schemas): string[] {
  const reference = `#/components/schemas/${name}`;
  const places = Object.entries(schemas).flatMap(([owner, schema]) =>
    attributesOf(schema)
      .filter(([, attribute]) => attribute.$ref === reference || attribute.items?.$ref === reference)
      .map(([attribute]) => `${owner}.${attribute}`),
  );
  return [...new Set(places)];
}

function attributesOf(schema: JsonSchema): [name: string, attribute: JsonSchema][] {
  return [...Object.entries(schema.properties ?? {}), ...partsOf(schema).flatMap(attributesOf)];
}
