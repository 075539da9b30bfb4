import { operationsOf, type OpenApiDocument, type Operation } from "../../../openapi/document.js";
import { listInWords, withSection } from "./words.js";

const TITLE = "What the mock makes of the request";

const PAGES =
  "Without `size`, the mock's page has the items of the example. With it, pages of that size follow each other by " +
  "`cursor`, until there were as many items as the mock's option `items` says.";

/** Tells on each operation what of the request comes back in the mock's answer, and what changes nothing in it. */
export function showEchoes(document: OpenApiDocument): void {
  for (const { operation } of operationsOf(document)) {
    const sentences = inWords(operation);
    if (sentences.length > 0) operation.description = withSection(operation.description, TITLE, sentences.join(" "));
  }
}

function inWords({ "x-echo": echo = {}, "x-pagination": pagination }: Operation): string[] {
  const names = Object.keys(echo);
  const echoed = names.filter((name) => echo[name]?.length !== 0);
  const others = names.filter((name) => !echoed.includes(name));
  const sentences: string[] = [];
  if (echoed.length > 0)
    sentences.push(
      "Unless `Prefer` asks for an example or a status, the mock's answer has the request's " +
        `${listInWords(echoed, "and")}.`,
    );
  if (others.length > 0) {
    const happens = others.length === 1 ? "is checked, and changes" : "are checked, and change";
    sentences.push(`${listInWords(others, "and")} ${happens} nothing in the mock's answer.`);
  }
  if (pagination !== undefined) sentences.push(PAGES);
  return sentences;
}
