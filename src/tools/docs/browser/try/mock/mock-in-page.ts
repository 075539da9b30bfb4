import type { ApiName } from "../../../../../../generated/apis.js";
import { GRAPHQL_EXECUTORS } from "../../../../../../generated/graphql-executors.js";
import { type GraphqlExecutor, type MockFetch, mockFetch } from "../../../../../mock/fetch.js";
import { oncePerApi } from "../../../../../mock/once-per-api.js";
import { type RecordedCall, RecordedCalls } from "./recorded-calls.js";
import type { TryMock } from "./try-mock.js";

/** The mock looks at the path alone. Nobody can own a name below `.test` (RFC 6761). */
const ORIGIN = "https://mock.smile-contracts.test";

const executorOf = oncePerApi(async (api: ApiName) => {
  const load = GRAPHQL_EXECUTORS[api];
  if (!load) throw new Error(`${api} has no GraphQL.`);
  return (await load()).createGraphqlExecutor();
});

/** Takes the name of an API. Returns a mock of it that answers within the page. */
export function mockInPage(api: string): TryMock {
  const name = api as ApiName;
  const calls = new RecordedCalls(name);
  const usual = mockFetch({ apis: [name], graphql: graphqlOf(name) });
  let remembering: Promise<MockFetch> | undefined;
  return {
    where: "Answered by the mock in this page. Nothing leaves your browser.",
    async send(target, init, isRemembered) {
      if (!isRemembered) return usual.fetch(ORIGIN + target, init);
      const mock = await (remembering ??= remember(name, calls.list()));
      calls.add({ target, init });
      return mock.fetch(ORIGIN + target, init);
    },
    startOver() {
      calls.forget();
      remembering = undefined;
    },
  };
}

/**
 * A mock in a page lives as long as the page does. On the next one the calls of the tab are made again, in their order:
 * the mock then is where it was, but for the times at which something was made.
 */
async function remember(api: ApiName, calls: readonly RecordedCall[]): Promise<MockFetch> {
  const mock = mockFetch({ apis: [api], state: true, graphql: graphqlOf(api) });
  for (const { target, init } of calls) await mock.fetch(ORIGIN + target, init);
  return mock;
}

/** Executes GraphQL. Loads what does so with the first query, which most readers never send. */
function graphqlOf(api: ApiName): Pick<GraphqlExecutor, "execute"> {
  return { execute: async (request, data) => (await executorOf(api)).execute(request, data) };
}
