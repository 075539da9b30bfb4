import { operationsOf } from "../../../openapi/document.js";
import type { Try } from "../pages/page.js";
import { tryCall } from "../try/try-call.js";
import type { GraphqlContract } from "./contracts.js";
import type { GraphqlSample } from "./samples.js";

/** The document that the page shows. */
const SAMPLE = "the sample of this page";

/**
 * Offers to send GraphQL from the page of a query: its sample, and the ready-made documents that start with it. Returns
 * nothing where the contract has no operation that takes GraphQL.
 */
export function tryGraphql(graphql: GraphqlContract, start: string, sample: GraphqlSample, page: string): Try[] {
  const { contract, queries } = graphql;
  const located = operationsOf(contract.document).find(({ operation }) => operation["x-graphql"]);
  if (located === undefined) return [];
  const ready = queries.filter(({ startsAt }) => startsAt.includes(start));
  const documents = [
    { name: SAMPLE, query: sample.query, variables: sample.variables },
    ...ready.map((query) => ({ name: query.name, query: query.document.trimEnd(), variables: query.example })),
  ];
  return [
    {
      kind: "try",
      file: {
        ...tryCall({ contract, reference: contract.api, document: contract.document }, located, page),
        documents,
      },
    },
  ];
}
