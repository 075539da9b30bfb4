import type { ApiName } from "../../../../../generated/apis.js";
import { GRAPHQL_EXECUTORS } from "../../../../../generated/graphql-executors.js";
import { mockFetch } from "../../../../mock/fetch.js";
import { oncePerApi } from "../../../../mock/once-per-api.js";
import { RecordedCalls } from "./recorded-calls.js";
import type { TryMock } from "./try-mock.js";

/** The mock looks at the path alone. Nobody can own a name below `.test` (RFC 6761). */
const ORIGIN = "https://mock.smile-contracts.test";

const executorOf = oncePerApi(async (api: ApiName) => {
  const load = GRAPHQL_EXECUTORS[api];
  if (!load) throw new Error(`${api} has no GraphQL.`);
  return (await load()).createGraphqlExecutor();
});

/**
 * Takes the name of an API. Returns a mock of it that answers within the page. It lives as long as the page does, so on
 * the next one the calls of this tab are made again, in their order: the mock then is where it was, but for the times
 * at which something was made.
 */
export async function mockInPage(api: string): Promise<TryMock> {
  const name = api as ApiName;
  const calls = new RecordedCalls(name);
  // Loads graphql with the first query, which most readers never send.
  const graphql = {
    execute: async (...request: Parameters<Awaited<ReturnType<typeof executorOf>>["execute"]>) =>
      (await executorOf(name)).execute(...request),
  };
  const mock = mockFetch({ apis: [name], state: true, graphql });
  for (const { target, init } of calls.list()) await mock.fetch(ORIGIN + target, init);
  return {
    where: "Answered by the mock in this page. Nothing leaves your browser, and this tab remembers what you make.",
    send(target, init) {
      calls.add({ target, init });
      return mock.fetch(ORIGIN + target, init);
    },
    startOver() {
      calls.forget();
      mock.reset();
    },
  };
}
