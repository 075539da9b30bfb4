import { type OpenApiDocument, operationsOf } from "../../../openapi/document.js";
import { schemaName } from "../../generate/contract.js";
import { eventsOf } from "../copy/events.js";
import { eventPlace, operationPlace, schemaPlace } from "../places.js";

/** A page that leads to another one. */
export interface Use {
  text: string;
  page: string;
}

const REFERENCE = /"\$ref":"(#\/components\/[^"]+)"/g;
const SCHEMAS = "#/components/schemas/";

/** Returns by the name of each schema what refers to it: operations and events, through shared answers too, and schemas. */
export function usesOf(reference: string, document: OpenApiDocument): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (names: Iterable<string>, use: Use) => {
    for (const name of names) uses.set(name, [...(uses.get(name) ?? []), use]);
  };
  for (const { operation } of operationsOf(document))
    add(schemasIn(document, operation), {
      text: operation.operationId,
      page: operationPlace(reference, operation).page,
    });
  for (const { type, operation } of eventsOf(document))
    add(schemasIn(document, operation), { text: type, page: eventPlace(reference, type, operation).page });
  for (const [name, schema] of Object.entries(document.components.schemas))
    add(schemasIn(document, schema), { text: name, page: schemaPlace(reference, name).page });
  return uses;
}

/** The schemas that something refers to itself, or through a component that is no schema. */
function schemasIn(document: OpenApiDocument, value: unknown): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (part: unknown) => {
    for (const [, reference = ""] of JSON.stringify(part).matchAll(REFERENCE)) {
      if (reference.startsWith(SCHEMAS)) found.add(schemaName(reference));
      else if (!seen.has(reference)) {
        seen.add(reference);
        const [section = "", name = ""] = reference.split("/").slice(2);
        follow((document.components[section] as Record<string, unknown>)[name]);
      }
    }
  };
  follow(value);
  return found;
}
