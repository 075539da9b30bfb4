import { operationsOf } from "../../../openapi/document.js";
import { errorCodesOf } from "../copy/error-codes.js";
import { eventsOf } from "../copy/events.js";
import type { ApiContract } from "./api-contract.js";
import { contentsPage } from "./contents-page.js";
import { errorCodePage } from "./error-code-page.js";
import { eventPage } from "./event-page.js";
import { groupPages } from "./group-pages.js";
import { operationPage } from "./operation-page.js";
import type { Page } from "./page.js";
import { schemaPage } from "./schema-page.js";
import { sectionPages } from "./section-pages.js";
import { usesOf } from "./uses.js";

/** Makes all pages of the static edition of an API's reference, the one that lists the others first. */
export function apiPages(api: ApiContract): Page[] {
  const { reference, document } = api;
  const uses = usesOf(reference, document);
  const pages = [
    ...sectionPages(api),
    ...groupPages(api),
    ...operationsOf(document).map((located) => operationPage(api, located)),
    ...eventsOf(document).map((event) => eventPage(api, event)),
    ...errorCodesOf(document).map((code) => errorCodePage(api, code)),
    ...Object.entries(document.components.schemas).map(([name, schema]) =>
      schemaPage(api, name, schema, uses.get(name) ?? []),
    ),
  ];
  return [contentsPage(api, pages), ...pages];
}
