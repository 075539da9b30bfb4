import type { TryBody, TryDocument } from "../../../try/try-file.js";
import { choice } from "./choice.js";
import type { Field } from "./field.js";
import { jsonField, plainField, writeJson } from "./text-fields.js";

/** The fields of what a call sends, and what fills them in. */
export interface BodyFields {
  fields: readonly Field[];
  /** In the order in which they are shown. */
  elements: readonly HTMLElement[];
}

/** Makes the field of a body, with its examples to begin with. */
export function bodyFields({ required, examples }: TryBody): BodyFields {
  const field = jsonField({ part: "body" }, { text: "Body", isRequired: required, hint: "JSON" });
  return filledFrom("Example", examples, [field], ({ value }) => field.fill(writeJson(value)));
}

/** Makes the fields of a GraphQL request, with the documents of the page to begin with. */
export function graphqlFields(documents: readonly TryDocument[]): BodyFields {
  const query = plainField({ part: "body", name: "query" }, { text: "Query", isRequired: true, hint: "GraphQL" });
  const variables = jsonField({ part: "body", name: "variables" }, { text: "Variables", hint: "JSON" });
  return filledFrom("Begin with", documents, [query, variables], (document) => {
    query.fill(document.query);
    variables.fill(writeJson(document.variables));
  });
}

/** Fills fields with the first of some things and, where there are several, with whichever is chosen. */
function filledFrom<Thing extends { name: string }>(
  text: string,
  things: readonly Thing[],
  fields: readonly Field[],
  fill: (thing: Thing) => void,
): BodyFields {
  const [first] = things;
  if (first) fill(first);
  const elements = fields.map(({ element }) => element);
  if (things.length < 2) return { fields, elements };
  const { element, select, chosen } = choice(
    text,
    things.map(({ name }) => ({ text: name })),
  );
  select.addEventListener("input", () => {
    const thing = things[chosen()];
    if (thing) fill(thing);
  });
  return { fields, elements: [element, ...elements] };
}
