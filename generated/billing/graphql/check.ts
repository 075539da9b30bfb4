// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { createDocumentCheck } from "../../../src/client/graphql/document-check.js";
import type { DocumentCheck } from "../../../src/client/graphql/own-query.js";
import { BARE_SCHEMA } from "./bare-schema.js";
import { NUMBER_FIELDS } from "./number-fields.js";

export type { DocumentCheck } from "../../../src/client/graphql/own-query.js";
export type { Issue, JsonType } from "../../../src/validation/issue.js";

/**
 * Holds a document against the schema. Takes its text, the variables and, where it has several queries, the name of
 * one. Returns what is wrong, at most 100 issues; none where the service can carry it out. Never throws. Needs
 * `graphql` (16) to be installed.
 */
export const documentCheck: DocumentCheck = /* @__PURE__ */ createDocumentCheck(BARE_SCHEMA, NUMBER_FIELDS);
