import { operationsOf } from "../../../openapi/document.js";
import { curlSample } from "../samples/curl-sample.js";
import { sampleCall } from "../samples/sample-call.js";
import type { GraphqlContract } from "./contracts.js";
import type { Executor } from "./data-path.js";
import { type GraphqlSample, makeSamples } from "./samples.js";
import { makeTypeSamples } from "./type-samples.js";

/** What the reference shows beside a query. */
export interface QuerySample extends GraphqlSample {
  /** Absent where the contract has no operation that takes GraphQL. */
  curl?: string;
  /** The documents of the client that start with this query. */
  readyMade: readonly { name: string; document: string }[];
}

/** All samples of a reference, as its page holds them. */
export interface PageSamples {
  /** By the name of the query. */
  queries: Readonly<Record<string, QuerySample>>;
  /** By the name of the type. */
  objects: Readonly<Record<string, unknown>>;
}

/** Takes the GraphQL part of an API and what answers for it. Returns what its reference shows as samples. */
export async function pageSamples(contract: GraphqlContract, executor: Executor): Promise<PageSamples> {
  const samples = await makeSamples(contract, executor);
  const objects = await makeTypeSamples(contract, executor, samples);
  const queries: Record<string, QuerySample> = {};
  for (const [name, sample] of Object.entries(samples)) {
    const command = curl(contract, sample);
    queries[name] = { ...sample, ...(command && { curl: command }), readyMade: readyMade(contract, name) };
  }
  return { queries, objects };
}

/** A document can be copied as a whole, and a comment does no harm where it is sent. */
function readyMade({ queries }: GraphqlContract, start: string): QuerySample["readyMade"] {
  return queries
    .filter((query) => query.startsAt.includes(start))
    .map(({ name, document, example }) => ({
      name,
      document: `# Variables: ${JSON.stringify(example)}\n${document.trimEnd()}`,
    }));
}

function curl({ contract }: GraphqlContract, sample: GraphqlSample): string | undefined {
  const located = operationsOf(contract.document).find(({ operation }) => operation["x-graphql"]);
  if (!located) return undefined;
  const body = { query: sample.query.replaceAll(/\s+/g, " "), variables: sample.variables };
  return curlSample(sampleCall(contract, located, { body }));
}
