import { BANNER, docComment } from "../../emit/text.js";

const NEEDS_GRAPHQL = "Needs `graphql` (16) to be installed.";

/** `smile-contracts/<api>/graphql/check`: the only module of the client side that needs graphql-js. */
export function emitCheck(): string {
  return [
    BANNER,
    'import { createDocumentCheck } from "../../src/client/graphql/document-check.js";\n',
    'import type { DocumentCheck } from "../../src/client/graphql/own-query.js";\n',
    'import { BARE_SCHEMA } from "./bare-schema.js";\n',
    'import { NUMBER_FIELDS } from "./number-fields.js";\n\n',
    'export type { DocumentCheck } from "../../src/client/graphql/own-query.js";\n',
    'export type { Issue, JsonType } from "../../src/validation/issue.js";\n\n',
    docComment([
      "Holds a document against the schema. Takes its text, the variables and, where it has several queries, the " +
        "name of one. Returns what is wrong, at most 100 issues; none where the service can carry it out. " +
        `Never throws. ${NEEDS_GRAPHQL}`,
    ]),
    "export const documentCheck: DocumentCheck = /* @__PURE__ */ createDocumentCheck(BARE_SCHEMA, NUMBER_FIELDS);\n",
  ].join("");
}

/** `smile-contracts/mock/graphql`: what the mock answers GraphQL with, apart from any server. */
export function emitExecutor(api: string): string {
  return [
    BANNER,
    `import { SAMPLE } from "../../src/apis/${api}/graphql/sample.js";\n`,
    'import { createExecutor, type GraphqlExecutor } from "../../src/mock/graphql/create-executor.js";\n',
    'import { onFirstUse } from "../../src/mock/graphql/on-first-use.js";\n',
    'import { SCHEMA } from "./schema.js";\n\n',
    "export type { GraphqlAnswer, GraphqlExecutor, GraphqlRequest } from " +
      '"../../src/mock/graphql/create-executor.js";\n\n',
    docComment([
      "Makes what answers GraphQL requests from a small set of invented data, in any runtime and without a server. " +
        NEEDS_GRAPHQL,
    ]),
    "export function createGraphqlExecutor(): GraphqlExecutor {\n",
    "  return createExecutor({ sdl: SCHEMA, sample: SAMPLE });\n}\n\n",
    docComment([`The same, made with the first request: for \`mockFetch({ graphql })\`. ${NEEDS_GRAPHQL}`]),
    "export const graphql: GraphqlExecutor = /* @__PURE__ */ onFirstUse(createGraphqlExecutor);\n",
  ].join("");
}
