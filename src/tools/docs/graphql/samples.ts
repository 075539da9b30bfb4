import { type GraphqlContract, queryTypeOf } from "./contracts.js";
import { answerTo, type Executor } from "./data-path.js";
import { sampleDocument } from "./sample-document.js";
import { sampleVariables } from "./sample-variables.js";

/** How to ask for a field of the query type, and what is answered. */
export interface GraphqlSample {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  answer: { data: Readonly<Record<string, unknown>> };
}

/** Takes the GraphQL part of an API and what answers for it. Returns a sample for each field of the query type. */
export async function makeSamples(
  contract: GraphqlContract,
  executor: Executor,
): Promise<Readonly<Record<string, GraphqlSample>>> {
  const samples: Record<string, GraphqlSample> = {};
  for (const field of Object.values(queryTypeOf(contract.schema).getFields())) {
    const { ownArguments, variables } = await sampleVariables(contract, executor, field);
    const query = sampleDocument(field, Object.keys(ownArguments));
    const data = await answerTo(executor, query, variables);
    if (isEmpty(data[field.name])) throw new Error(`The sample of the query ${field.name} is answered with nothing.`);
    samples[field.name] = { query, variables, answer: { data } };
  }
  return samples;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
