import { operationsOf, type OpenApiDocument, type JsonSchema, type Outcome } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { schemaOf } from "./openapi.js";
import { listInWords, withSection } from "./words.js";

const TITLE = "Status 200 can be a rejection";

/** Says on each operation what in the body of its 200 means that the business refused, where it can. */
export function showOutcomes(document: OpenApiDocument): void {
  for (const { operation } of operationsOf(document)) {
    const outcome = schemaOf(document, operation.responses["200"])?.["x-outcome"];
    if (outcome !== undefined)
      operation.description = withSection(operation.description, TITLE, inWords(document, outcome));
  }
}

function inWords(document: OpenApiDocument, { decidedBy, rejected = {}, byIndex, byErrors }: Outcome): string {
  const deciding = listInWords(decidedBy, "and");
  if (byIndex !== undefined) {
    const [created, refused] = [byIndex.created, byIndex.refused].map((half) =>
      listInWords(marksOf(document, half, decidedBy), "and"),
    );
    return (
      `${deciding} hold an answer for each entry of the request, under its place in the list, counted from ` +
      `0. An entry with ${created} was ` +
      `created, one with ${refused} was refused. If any was refused, the client's result is \`rejected\`, and has ` +
      "`created` and `refused` side by side."
    );
  }
  if (byErrors) {
    return (
      `The body decides, by ${deciding}. If it has an entry, the query failed in whole or in part, and the ` +
      "client's result is `rejected`: `data` holds what could be read all the same, and `paths` says what failed."
    );
  }
  const rejections = Object.entries(rejected).map(
    ([attribute, values]) => `\`${attribute}\` is ${listInWords(values, "or")}`,
  );
  return (
    `The body decides, by ${deciding}. If ${rejections.join(" or ")}, the business refused, and the client's ` +
    `result is \`rejected\`.`
  );
}

/** The attributes that every entry of one half of the answer has, and so the signs by which it is known. */
function marksOf(document: OpenApiDocument, half: string, [list = ""]: readonly string[]): readonly string[] {
  const entries = document.components.schemas[half]?.properties?.[list];
  const entry = entries && resolveReference<JsonSchema>(document, entries).additionalProperties;
  const marks = typeof entry === "object" ? resolveReference<JsonSchema>(document, entry).required : undefined;
  if (marks === undefined)
    throw new Error(`${half}.${list} does not say which attributes its entries have, so nobody can tell them apart.`);
  return marks;
}
