import type { JsonSchema, Parameter } from "../../../openapi/document.js";
import { type AttributePlace, attributesOf } from "./attributes.js";
import type { Attribute } from "./page.js";

/** Lists parameters as attributes of an object; or headers of an answer, which say the same of themselves. */
export function parameterAttributes(parameters: readonly Parameter[], place: AttributePlace): Attribute[] {
  const schema = {
    type: "object",
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, schemaOf(parameter)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
  return attributesOf(schema, place);
}

/** It says of itself what an attribute says in its schema. */
function schemaOf({ schema, description, deprecated, example, "x-source": source }: Parameter): JsonSchema {
  return {
    ...schema,
    ...(example !== undefined && { examples: [example] }),
    ...(description !== undefined && { description }),
    ...(deprecated === true && { deprecated }),
    ...(typeof source === "string" && { "x-source": source }),
  };
}
