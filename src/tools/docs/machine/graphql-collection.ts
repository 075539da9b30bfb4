import { operationsOf } from "../../../openapi/document.js";
import type { GraphqlContract } from "../graphql/contracts.js";
import { collectionFrame } from "./postman-frame.js";
import { addressOf, JSON_HEADER } from "./postman-request.js";

/** Writes the ready-made queries of an API's GraphQL part as a Postman collection. */
export function graphqlCollection({ contract, title, summary, queries }: GraphqlContract): object {
  const carrier = operationsOf(contract.document).find(({ operation }) => operation["x-graphql"]);
  if (carrier === undefined) throw new Error(`No operation of ${contract.api} carries its GraphQL.`);
  return {
    ...collectionFrame(contract, title, summary),
    item: queries.map(({ summary: name, description, document: query, example }) => ({
      name,
      request: {
        method: carrier.method.toUpperCase(),
        description,
        header: [JSON_HEADER],
        url: addressOf(contract.document, carrier),
        body: { mode: "graphql", graphql: { query, variables: JSON.stringify(example, null, 2) } },
      },
    })),
  };
}
