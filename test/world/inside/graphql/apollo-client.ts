// A world: Apollo Client, with the set-up of its documentation.
import { type Answer, tryAll } from "./cases.js";

interface Apollo {
  readonly ApolloClient: new (options: object) => {
    query(options: { query: unknown; variables: object }): Promise<{ data?: unknown; error?: Error }>;
    stop(): void;
  };
  readonly HttpLink: new (options: object) => unknown;
  readonly InMemoryCache: new () => unknown;
  gql(text: string): unknown;
}

/** Not a literal, so that no compiler looks for a package which only the worlds have. */
const APOLLO = "@apollo/client";
const { ApolloClient, HttpLink, InMemoryCache, gql } = (await import(APOLLO)) as Apollo;
const client = new ApolloClient({ link: new HttpLink({ uri: process.argv[2] }), cache: new InMemoryCache() });

await tryAll(async (document, variables = {}): Promise<Answer> => {
  try {
    const { data, error } = await client.query({ query: gql(document), variables });
    return { data, error: error?.message };
  } catch (error) {
    return { error: (error as Error).message };
  }
});
client.stop();
