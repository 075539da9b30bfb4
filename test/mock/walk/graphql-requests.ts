import type { WalkRequest } from "./walk-request.js";
import type { Change, WalkedApi, WalkedOperation } from "./walked-api.js";
import { requestMaker } from "./walked-api.js";

const USN = "2142420815";
const INTROSPECTION =
  "{ __schema { queryType { name } types { kind name fields { name args { name } type { name } } } } }";

/** Bodies of requests that are executed, whatever comes of it. */
const EXECUTED: readonly (readonly [what: string, body: object])[] = [
  ["a name", { query: "{ __typename }" }],
  ["the introspection", { query: INTROSPECTION }],
  ["one account", { query: `{ account(usn: "${USN}") { usn description Txs { amount } } }` }],
  ["none", { query: '{ account(usn: "none") { usn } }' }],
  ["a variable", { query: "query a($usn: String!) { account(usn: $usn) { usn } }", variables: { usn: USN } }],
  ["a missing variable", { query: "query a($usn: String!) { account(usn: $usn) { usn } }" }],
  ["one of two operations", { query: "query a { __typename } query b { allPlans { count } }", operationName: "b" }],
  ["no operation of the name", { query: "query a { __typename }", operationName: "b" }],
  ["nulls", { query: "{ __typename }", variables: null, operationName: null }],
  [
    "a filter and a page",
    { query: '{ allTickets(filter: [{ ticketStatusName: "Open" }]) { count objects(limit: 1) { number } } }' },
  ],
  ["an unknown field", { query: "{ nothing }" }],
  ["a wrong argument", { query: "{ account(usn: 1) { usn } }" }],
  ["no document", { query: "{" }],
  ["an empty document", { query: "" }],
  ["a mutation", { query: "mutation { a }" }],
  ["a subscription", { query: "subscription { a }" }],
  ["a document that is too deep", { query: `${"{ a ".repeat(300)}${"}".repeat(300)}` }],
  ["an extension", { query: "{ __typename }", extensions: {} }],
];

/** Queries of requests by GET. */
const BY_GET: readonly (readonly [what: string, parameters: Readonly<Record<string, string>>])[] = [
  ["a document", { query: "{ __typename }" }],
  [
    "a variable and a name",
    {
      query: "query a($usn: String) { account(usn: $usn) { usn } }",
      variables: `{"usn":"${USN}"}`,
      operationName: "a",
    },
  ],
  ["a variable that is no JSON", { query: "{ __typename }", variables: "{" }],
  ["a wrong document", { query: "{ nothing }" }],
  ["no document", { variables: "{}" }],
];

/** What an operation that executes GraphQL answers to documents, by POST and by GET. */
export function graphqlRequests(api: WalkedApi, operation: WalkedOperation): WalkRequest[] {
  if (!operation.executesGraphql) return [];
  const make = requestMaker(api, operation);
  const posted = (what: string, body: object, change: Change = {}) =>
    make("GraphQL", what, { body: JSON.stringify(body), ...change });
  return [
    ...EXECUTED.map(([what, body]) => posted(what, body)),
    posted("of a page", { query: "{ __typename }" }, { headers: { Origin: "https://app.example" } }),
    ...BY_GET.flatMap(([what, parameters]) => {
      const path = `${operation.path}?${new URLSearchParams(parameters)}`;
      return ["GET", "HEAD"].map((method) => make("GraphQL", `${what} by ${method}`, { method, path }));
    }),
  ];
}
