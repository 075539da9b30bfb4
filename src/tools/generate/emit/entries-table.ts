import type { ApiModule } from "../../api-module.js";
import type { GeneratedApi } from "./apis.js";
import { BANNER, docComment } from "./text.js";

/** The entries that are no API's, with what they export. */
const OTHERS = {
  "smile-contracts/mock": "startMock",
  "smile-contracts/mock/fetch": "mockFetch",
  "smile-contracts/mock/graphql": "graphql, createGraphqlExecutor",
};

const EXAMPLES = "the named examples of the operation in place of the star, its requests under request";
const EVENTS = "events";

/** `smile-contracts`: types that name the entries. */
export function emitEntriesTable(apis: readonly GeneratedApi[]): string {
  const members = apis.flatMap(({ contract: { api, prefix, webhooks }, module, graphql }) => {
    const entry = (name: string) => JSON.stringify(["smile-contracts", api, ...(name === "" ? [] : [name])].join("/"));
    const member = (name: string, exported: readonly string[]) =>
      `  readonly ${entry(name)}: ${JSON.stringify(exported.join(", "))};\n`;
    const client = [`create${prefix}Client`, ...module.values, "orThrow", "pages", "paginate and the named types"];
    const queries = graphql?.queries.map(({ name }) => name) ?? [];
    const graphqlClient = [
      `create${prefix}GraphqlClient`,
      "createClient",
      ...queries,
      "toPage",
      "Introspection",
      "Scalars",
    ];
    return [
      member("", client),
      member("operations", ["createClient with the operations that are picked, and a descriptor of each"]),
      member("schemas", ["the type of each schema and, under the same name, its validator"]),
      member("validate", ["validateRequest", "validateResponse", ...(webhooks.length > 0 ? ["validateWebhook"] : [])]),
      ...(webhooks.length > 0 ? [member("webhooks", webhookExports(module))] : []),
      member("examples/*", [EXAMPLES + (webhooks.length > 0 ? `; those of events under ${EVENTS}` : "")]),
      member("openapi.json", ["the bundled contract"]),
      ...(graphql
        ? [
            member("graphql", [...graphqlClient, ...client.slice(1)]),
            member("graphql/check", ["documentCheck"]),
            member("schema.graphql", ["the GraphQL schema"]),
          ]
        : []),
    ];
  });
  const others = Object.entries(OTHERS).map(
    ([entry, exported]) => `  readonly ${JSON.stringify(entry)}: ${JSON.stringify(exported)};\n`,
  );
  return [
    BANNER,
    docComment([
      "What the package gives, by entry. Nothing is exported here at run time: each API has entries of its " +
        "own, so that a " +
        "bundle holds what it uses.",
    ]),
    `export interface Entries {\n${[...members, ...others].join("")}}\n`,
  ].join("");
}

function webhookExports({ hasReceiver }: ApiModule): string[] {
  return [...(hasReceiver ? ["receiveWebhook", "signWebhook", "rememberEvents"] : []), "the union WebhookEvent"];
}
