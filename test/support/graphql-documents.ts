// Documents that client, check and mock are all held to.

interface Case {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(" ");

/** What the schema has: each is answered without errors. */
export const VALID: Readonly<Record<string, Case>> = {
  "a field": { document: "{ allAccounts { count } }" },
  "a variable": { document: "query ($u: String) { account(usn: $u) { usn } }", variables: { u: "2142420815" } },
  "a variable with a default": { document: "query ($l: Int = 1) { allPlans { objects(limit: $l) { plan } } }" },
  "a variable that may be left out": { document: "query ($u: UUID) { account(uuid: $u) { usn } }" },
  "an account that is not there": { document: '{ account(usn: "none") { usn } }' },
  aliases: { document: "{ one: allPlans { n: count } two: allPlans { count } }" },
  fragments: {
    document: "{ allAccounts { ...C } } fragment C on AllAccountCursor { count objects { ... on Account { usn } } }",
  },
  "@include and @skip": {
    document: "query ($yes: Boolean!) { allPlans { count @include(if: $yes) objects @skip(if: $yes) { plan } } }",
    variables: { yes: true },
  },
  "one of several queries": {
    document: "query A { allPlans { count } } query B { allTickets { count } }",
    operationName: "B",
  },
  introspection: { document: '{ __schema { queryType { name } } __type(name: "Tx") { fields { name } } }' },
  "a filter with several entries": {
    document: "query ($f: [TicketFilter]) { allTickets(filter: $f) { count } }",
    variables: { f: [{ ticketStatusName: "Open" }, { closedTime: null }] },
  },
  "a Long as text, and as a number": {
    document:
      "query ($f: [AccountFilter]) { a: allAccounts(filter: $f) { count } b: allAccounts(filter: [{ account: " +
      '"4217" }]) { count } }',
    variables: { f: [{ account: 4217 }] },
  },
  "a BigDecimal as text": { document: '{ allDraftInvoices(filter: [{ amount: "1.50" }]) { count } }' },
  "comments, commas and a byte order mark": { document: "\ufeff# a comment\n{ allPlans { count, } }" },
  "a block string": { document: '{ search(q: """wattlebird""", limit: 5) { accountRank } }' },
};

/** What the schema does not have, or what no document is: refused by the check, or by the mock where there is none. */
export const INVALID: Readonly<Record<string, Case>> = {
  "an unknown field": { document: "{ allAccounts { cuont } }" },
  "an unknown query": { document: "{ accounts { usn } }" },
  "an unknown argument": { document: '{ account(id: "1") { usn } }' },
  "an unknown type": { document: "query ($f: [TicketFilters]) { allTickets(filter: $f) { count } }" },
  "an unknown fragment": { document: "{ allAccounts { ...Nowhere } }" },
  "an unused fragment": { document: "{ allPlans { count } } fragment A on Account { usn }" },
  "an unknown directive": { document: "{ allPlans { count @cached } }" },
  "an object without fields": { document: "{ allAccounts }" },
  "fields of a scalar": { document: "{ allPlans { count { x } } }" },
  "an argument of another type": { document: "{ account(usn: 5) { usn } }" },
  "a variable of another type": {
    document: "query ($l: Int) { search(limit: $l) { accountRank } }",
    variables: { l: "5" },
  },
  "a variable that is missing": { document: "query ($l: Int!) { search(limit: $l) { accountRank } }" },
  "a variable that is not declared": { document: "{ account(usn: $u) { usn } }" },
  "an unknown attribute of a filter": {
    document: "query ($f: [TicketFilter]) { allTickets(filter: $f) { count } }",
    variables: { f: [{ status: "Open" }] },
  },
  "the vendor's later shape of transactions": { document: '{ account(usn: "1") { Transactions { objects { tx } } } }' },
  "two answers under one name": { document: '{ account(usn: "1") { usn } account(usn: "2") { usn } }' },
};

/** What nobody writes by hand, and the client itself refuses. */
export const HARMFUL: Readonly<Record<string, Case>> = {
  "a syntax error": { document: "{ allAccounts { count }" },
  "a mutation": { document: "mutation { createAccount { usn } }" },
  "a mutation behind a carriage return": { document: "{ allPlans { count } } #\rmutation X { createAccount { usn } }" },
  "a mutation behind a block string": { document: '{ search(q: """ \\""" """) { accountRank } } mutation X { y }' },
  "a mutation without blanks": { document: "{allPlans{count}}mutation{createAccount{usn}}" },
  "a subscription": { document: "subscription { tickets { number } }" },
  "a document of a megabyte": { document: `{ allPlans { count } } #${"x".repeat(1_000_000)}` },
  "10,000 aliases": { document: `{ ${repeat(10_000, (index) => `a${index}: allPlans { count }`)} }` },
  "10,000 times one field": { document: `{ allPlans { ${repeat(10_000, () => "count")} } }` },
  "a fragment in itself": { document: "{ allAccounts { objects { ...A } } } fragment A on Account { usn ...A }" },
  "a circle of fragments": {
    document: "{ account { ...A } } fragment A on Account { ...B } fragment B on Account { ...A usn }",
  },
  "100,000 brackets": { document: "{".repeat(100_000) },
  "100,000 lists": { document: `{ account(usn: ${"[".repeat(100_000)}` },
  "an unfinished text": { document: '{ account(usn: "' },
  "a NUL": { document: "{ allPlans { co\u0000unt } }" },
};

/** What fits the schema, and asks for more than anybody can answer: sent by the client, and refused by the mock. */
export const EXHAUSTING: Readonly<Record<string, Case>> = {
  "3,000 aliases": { document: `{ ${repeat(3_000, (index) => `a${index}: __typename`)} }` },
  "1,000 levels": {
    document: `{ account ${"{ Subscriptions { objects { Account ".repeat(300)}{ usn }${" } } }".repeat(300)} }`,
  },
  "fragments that double sixty times": {
    document: [
      "{ account { ...F0 } }",
      ...Array.from({ length: 60 }, (_, index) => {
        const next = `...F${index + 1}`;
        return `fragment F${index} on Account { ${next} Txs { Account { ${next} } } }`;
      }),
      "fragment F60 on Account { usn }",
    ].join(" "),
  },
};
