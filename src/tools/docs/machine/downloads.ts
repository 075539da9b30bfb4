import { stringify } from "yaml";
import type { Contract } from "../contracts.js";
import type { GraphqlContract } from "../graphql/contracts.js";
import type { Downloads, GRAPHQL_DOWNLOADS, OPENAPI_DOWNLOADS } from "./download-names.js";
import { graphqlCollection } from "./graphql-collection.js";
import { postmanCollection } from "./postman-collection.js";

/** A contract in the forms in which other tools read it, by the names of the files. */
export function openapiDownloads(contract: Contract): Downloads<typeof OPENAPI_DOWNLOADS> {
  return {
    "openapi.json": contract.text,
    // A line that a tool folds would be hard to find, and an alias hard to read.
    "openapi.yaml": stringify(contract.document, { lineWidth: 0, aliasDuplicateObjects: false }),
    "postman.json": json(postmanCollection(contract)),
  };
}

/** The same for the GraphQL part of an API. */
export function graphqlDownloads(contract: GraphqlContract): Downloads<typeof GRAPHQL_DOWNLOADS> {
  return { "schema.graphql": contract.sdl, "postman.json": json(graphqlCollection(contract)) };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
