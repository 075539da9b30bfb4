import { BANNER, docComment } from "../../emit/text.js";
import type { QueryContract } from "../query-contract.js";

/** `smile-contracts/<api>/graphql`: the GraphQL client, the ready-made queries, and all types. */
export function emitGraphqlIndex({ types: { prefix } }: QueryContract): string {
  return [
    BANNER,
    'export * from "../../src/client/exports.js";\n',
    'export { toPage, type Cursor, type Page } from "../../src/client/graphql/page.js";\n',
    "export type { DocumentCheck, OwnQuery, OwnQueryRequest, OwnQueryResult, QueryDocument } from " +
      '"../../src/client/graphql/own-query.js";\n',
    'export type { PickableQueries, Query } from "../../src/client/graphql/query.js";\n',
    'export type { PickedClient } from "../../src/client/picked-client.js";\n',
    `export { create${prefix}Client, createClient, type ${prefix}Client } from "./client.js";\n`,
    `export type { ${prefix}ClientOptions } from "./options.js";\n`,
    'export * from "./queries.js";\n',
    'export type * from "./introspection.js";\n',
    'export type * from "./types.js";\n',
    'export type * from "./query-types.js";\n',
  ].join("");
}

/** The options of the GraphQL client: those of the API's client, and the check. */
export function emitGraphqlOptions({ types: { prefix, api, document } }: QueryContract): string {
  const base = prefix.replace(/Graphql$/, "");
  return [
    BANNER,
    `import { authorize, CREDENTIAL_OPTIONS } from "../../src/apis/${api}/credentials.js";\n`,
    'import type { DocumentCheck } from "../../src/client/graphql/own-query.js";\n',
    'import { type GraphqlSettings, toGraphqlSettings } from "../../src/client/graphql/settings.js";\n',
    `import type { ${base}ClientOptions } from "../options.js";\n`,
    'import { profile } from "../profile.js";\n\n',
    docComment([
      `The options of a GraphQL client for the ${document.info.title}: those of its other client, and a check.`,
    ]),
    `export interface ${prefix}ClientOptions extends ${base}ClientOptions {\n`,
    docComment(
      [
        "Holds documents of your own against the schema before they are sent: `documentCheck` of " +
          `\`smile-contracts/${api}/graphql/check\`. Without it, the service itself has to refuse what does not fit.`,
      ],
      "  ",
    ),
    "  readonly check?: DocumentCheck | undefined;\n}\n\n",
    docComment(["Checks the options of a GraphQL client. Throws a `TypeError` that says what is wrong."]),
    `export function to${prefix}Settings(options: ${prefix}ClientOptions): GraphqlSettings {\n`,
    '  return toGraphqlSettings(options, profile, ["baseUrl", ...CREDENTIAL_OPTIONS], authorize);\n}\n',
  ].join("");
}

/** The client with every ready-made query, and the one with those that are picked. */
export function emitGraphqlClient({ types: { prefix, document }, operations, carrier }: QueryContract): string {
  const sample = operations.slice(0, 2).map(({ operationId }) => operationId);
  const { title } = document.info;
  return [
    BANNER,
    'import { bindOperations } from "../../src/client/bind.js";\n',
    'import { bindOwnQuery, type OwnQuery } from "../../src/client/graphql/own-query.js";\n',
    'import { callQuery, type PickableQueries } from "../../src/client/graphql/query.js";\n',
    'import type { PickedClient } from "../../src/client/picked-client.js";\n',
    `import { ${carrier.operationId} } from "../operations.js";\n`,
    'import { NUMBER_FIELDS } from "./number-fields.js";\n',
    `import { type ${prefix}ClientOptions, to${prefix}Settings } from "./options.js";\n`,
    'import { queries } from "./queries.js";\n',
    `import type { ${prefix}Operations } from "./query-types.js";\n\n`,
    docComment([`A GraphQL client for the ${title}. Its methods need no \`this\`.`]),
    `export interface ${prefix}Client extends ${prefix}Operations {\n`,
    docComment(
      [
        "Carries out a query of your own: text, or a document that knows its types, such as those of gql.tada. The " +
          "answer is held against the envelope of GraphQL; with `check`, the document is held against the schema " +
          "first. `Long` and `BigDecimal` are decimal text in it, as in every answer.",
      ],
      "  ",
    ),
    "  readonly query: OwnQuery;\n}\n\n",
    docComment([
      `Takes credentials and where the ${title} is. Returns a GraphQL client with a method for every ready-made ` +
        "query, and `query` for others: what happens on the network is a result, never an exception. Throws a " +
        "`TypeError` that names the option when one is missing, wrong or unknown.",
    ]),
    `export function create${prefix}Client(options: ${prefix}ClientOptions): ${prefix}Client {\n`,
    `  const settings = to${prefix}Settings(options);\n`,
    `  const query = bindOwnQuery(settings, ${carrier.operationId}, NUMBER_FIELDS);\n`,
    `  return { ...bindOperations(settings, queries, callQuery), query } as unknown as ${prefix}Client;\n}\n\n`,
    docComment([
      "Takes the client's options and the queries you name, as in " +
        `\`createClient(options, { ${sample.join(", ")} })\`. ` +
        "Returns a client with these and nothing else, so that a bundle holds no other query's code, and none that " +
        "reads documents. Throws a `TypeError` that names the option when one is missing, wrong or unknown.",
    ]),
    "export function createClient<const Picked extends PickableQueries>(\n",
    `  options: ${prefix}ClientOptions,\n  picked: Picked,\n): PickedClient<Picked> {\n`,
    `  const settings = to${prefix}Settings(options);\n`,
    "  return bindOperations(settings, picked, callQuery) as unknown as PickedClient<Picked>;\n}\n",
  ].join("");
}
