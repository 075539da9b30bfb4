// A world: urql, with the set-up of its documentation.
import { type Answer, tryAll } from "./cases.js";

interface Urql {
  readonly Client: new (options: object) => {
    query(document: unknown, variables: object): { toPromise(): Promise<{ data?: unknown; error?: Error }> };
  };
  readonly cacheExchange: unknown;
  readonly fetchExchange: unknown;
  gql(text: string): unknown;
}

/** Not a literal, so that no compiler looks for a package which only the worlds have. */
const URQL = "@urql/core";
const { Client, cacheExchange, fetchExchange, gql } = (await import(URQL)) as Urql;
const client = new Client({ url: process.argv[2], exchanges: [cacheExchange, fetchExchange] });

await tryAll(async (document, variables = {}): Promise<Answer> => {
  const { data, error } = await client.query(gql(document), variables).toPromise();
  return { data, error: error?.message };
});
