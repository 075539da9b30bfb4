import { type OpenApiDocument, operationsOf } from "../../../openapi/document.js";
import { errorCodesOf } from "../copy/error-codes.js";
import { eventsOf } from "../copy/events.js";
import { eventPlace, operationPlace, schemaPlace, slug } from "../places.js";

/** The titles of Redoc's places by their addresses, and the addresses by other names of the places. */
export interface RedocPlaces {
  titles: Record<string, string>;
  aliases: Record<string, string>;
}

/** How the heading of a part of a section is addressed. */
const HEADING = /^## (?<title>.+)$/gm;

/** Takes the name of a reference and the document that Redoc renders. */
export function redocPlaces(reference: string, document: OpenApiDocument): RedocPlaces {
  const titles: Record<string, string> = {};
  const aliases: Record<string, string> = { contents: "" };
  for (const { name, description = "" } of document.tags) {
    titles[slug(name)] = name;
    for (const { groups } of description.matchAll(HEADING)) {
      const title = groups?.["title"] ?? "";
      titles[`${slug(name)}/${slug(title)}`] = title;
    }
  }
  for (const { operation } of operationsOf(document)) {
    const { redoc = "" } = operationPlace(reference, operation);
    titles[redoc] = operation.summary;
    aliases[slug(operation.operationId)] = redoc;
  }
  for (const { type, operation } of eventsOf(document)) {
    const { page, redoc = "" } = eventPlace(reference, type, operation);
    titles[redoc] = type;
    aliases[slug(operation.operationId)] = redoc;
    aliases[slug(type)] = redoc;
    aliases[
      page
        .split("/")
        .slice(2)
        .join("/")
        .replace(/\.html$/, "")
    ] = redoc;
  }
  for (const name of Object.keys(document.components.schemas)) {
    const { redoc = "" } = schemaPlace(reference, name);
    titles[redoc] = name;
    aliases[slug(name)] = redoc;
  }
  for (const { code, meanings } of errorCodesOf(document)) {
    const place = `values/${slug(Object.keys(meanings)[0] ?? "")}`;
    if (!(slug(code) in aliases)) aliases[slug(code)] = place;
    aliases[`error-codes/${slug(code)}`] = place;
  }
  return { titles, aliases };
}
