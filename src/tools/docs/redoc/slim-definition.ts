import type { OpenApiDocument } from "../../../openapi/document.js";
import { VALUES_TAG } from "../copy/values-section.js";

/** The extensions that Redoc shows. The others are for generation. */
const SHOWN = ["x-enumDescriptions", "x-codeSamples", "x-traitTag"];
/** Members that hold data, in which an extension would be a value. */
const DATA = ["example", "examples", "default", "enum", "const", "value"];

/**
 * Takes what Redoc renders. Leaves out what no reader sees: extensions that Redoc does not know, examples that nothing
 * refers to, and the tables of values, which the page makes of the enumerations when it starts.
 */
export function slimDefinition(document: OpenApiDocument): void {
  dropExtensions(document);
  const { examples = {} } = document.components as { examples?: Record<string, unknown> };
  const text = JSON.stringify(document);
  for (const name of Object.keys(examples))
    if (!text.includes(`"#/components/examples/${name}"`)) delete examples[name];
  const values = document.tags.find(({ name }) => name === VALUES_TAG);
  if (values) delete values.description;
}

function dropExtensions(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith("x-") && !SHOWN.includes(key)) delete (value as Record<string, unknown>)[key];
    else if (!DATA.includes(key) && key !== "x-enumDescriptions") dropExtensions(member);
  }
}
