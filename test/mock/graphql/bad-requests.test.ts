import { getIntrospectionQuery } from "graphql";
import { describe, expect, test } from "vitest";
import { ask, executor, refusalOf } from "./executor.js";

/** Far more than any of them takes, even on a machine that does something else. */
const QUICKLY_MS = 2_000;

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));

/** Nested by fields that lead back and forth. */
function nest(levels: number): string {
  const names = times(levels, (index) => (index % 2 === 0 ? "Account" : "Txs"));
  return `{ tx(tx: "88001") { ${names.join(" { ")} { __typename } ${"} ".repeat(levels)}}`;
}

function billionLaughs(): string {
  const fragments = times(60, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);
  return `{ ...F0 } ${fragments.join(" ")} fragment F60 on Query { unbilledChargeSummary { count } }`;
}

const ACCOUNT = "account accountUuid usn accountType accountTerms description taxable currency timezone custom";

const REFUSED: readonly [name: string, request: Record<string, unknown>, message: RegExp][] = [
  ["no query", {}, /has no "query"/],
  ["a query that is no text", { query: { a: 1 } }, /has no "query"/],
  ["an empty query", { query: "" }, /Syntax Error: Unexpected <EOF>/],
  ["a syntax error", { query: "{ account(usn: }" }, /Syntax Error: Unexpected "}"/],
  ["a character that is none of GraphQL", { query: "{ account ? }" }, /Syntax Error: Unexpected character: "\?"/],
  ["an unknown field", { query: "{ accounts { usn } }" }, /Cannot query field "accounts"/],
  [
    "the shape of a later version",
    { query: '{ account(usn: "1") { Transactions { objects { tx } } } }' },
    /Transactions/,
  ],
  ["an unknown argument", { query: '{ account(id: "1") { usn } }' }, /Unknown argument "id"/],
  ["a field of an object without a selection", { query: "{ account }" }, /must have a selection/],
  ["variables that are no object", { query: "{ a: __typename }", variables: [1] }, /"variables" is no object/],
  ["variables in text", { query: "{ a: __typename }", variables: "{}" }, /"variables" is no object/],
  [
    "too many variables",
    {
      query: "query($filter: [TxFilter]) { a: __typename }",
      variables: { filter: times(500_000, (index) => `${index}`).map((tx) => ({ tx })) },
    },
    /"variables" holds more than the 20000 values/,
  ],
  [
    "variables within one another",
    {
      query: "query($path: [Long]) { a: __typename }",
      variables: { path: JSON.parse("[".repeat(100_000) + "]".repeat(100_000)) },
    },
    /"variables" holds more than the 20000 values/,
  ],
  ["a name that is no text", { query: "{ a: __typename }", operationName: 7 }, /"operationName" is no text/],
  [
    "a missing variable",
    { query: "query($usn: String!) { account(usn: $usn) { usn } }" },
    /Variable "\$usn" of required type "String!" was not provided/,
  ],
  [
    "a variable of the wrong type",
    { query: "query($uid: Int) { account(uid: $uid) { usn } }", variables: { uid: "4217" } },
    /Variable "\$uid" got invalid value "4217"; Int cannot represent non-integer value/,
  ],
  [
    "several operations without a name",
    { query: "query A { a: __typename } query B { b: __typename }" },
    /operation name/,
  ],
  ["an unknown operation", { query: "query A { a: __typename }", operationName: "B" }, /Unknown operation named "B"/],
  ["a mutation", { query: 'mutation { updateAccount(usn: "1") { usn } }' }, /queries only, and this is a mutation/],
  ["a subscription", { query: "subscription { ticketOpened { ticket } }" }, /queries only, and this is a subscription/],
  [
    "a mutation among queries, by its name",
    { query: "query A { a: __typename } mutation B { b: __typename }", operationName: "B" },
    /this is a mutation/,
  ],
  ["a schema instead of a query", { query: "type A { b: Int }" }, /not executable/],
  ["1 MB of a document", { query: `{ account(usn: "${"x".repeat(2 ** 20)}") { usn } }` }, /1,048,604, .* 262,144/],
  ["1 MB of umlauts", { query: `# ${"ü".repeat(2 ** 19)}` }, /bytes in UTF-8: 1,048,578/],
  ["1 MB of braces", { query: "{a".repeat(2 ** 19) }, /too large/],
  ["256 kB of braces", { query: "{a".repeat(2 ** 17) }, /tokens: 262,144, .* 20,000/],
  ["as many braces as tokens allow", { query: "{a".repeat(10_000) }, /brackets: 10,000, .* 64/],
  ["as many brackets", { query: `{ a(b: ${"[".repeat(19_000)}` }, /brackets: 19,002, .* 64/],
  [
    "1,001 aliases",
    { query: `{ ${times(1_001, (index) => `a${index}: __typename`).join(" ")} }` },
    /aliases.*: 1,001, /,
  ],
  ["10,000 aliases", { query: `{ ${times(10_000, (index) => `a${index}:a`).join(" ")} }` }, /tokens: 30,002/],
  ["10,000 repeated fields", { query: `{ ${"__typename ".repeat(10_000)} }` }, /fields.*: 10,000, .* 5,000/],
  ["5,000 repeated fields", { query: `{ ${"__typename ".repeat(5_000)} }` }, /in one place; times: 5,000, .* 100/],
  [
    "repeated fields in repeated fields",
    { query: `{ ${`tx(tx: "1") { ${"tx ".repeat(50)} } `.repeat(90)} }` },
    /in one place; times: 4,500, .* 100/,
  ],
  [
    "repeated fields in fragments",
    { query: `{ ${"...F ".repeat(60)} } fragment F on Query { a: __typename ... { a: __typename } }` },
    /in one place; times: 120, /,
  ],
  ["16 levels", { query: nest(14) }, /levels: 16, .* 15/],
  [
    "16 levels through fragments",
    {
      query: `{ ...F } fragment F on Query { tx(tx: "1") { ...G } } fragment G on Tx { Account { Txs {
        ${times(12, (index) => (index % 2 ? "Txs {" : "Account {")).join(" ")} __typename ${"} ".repeat(14)} }`,
    },
    /levels: 16, .* 15/,
  ],
  [
    "deep introspection",
    { query: `{ __schema { types { ${"ofType { ".repeat(30)} name ${"} ".repeat(32)} }` },
    /introspection is nested too deeply; levels: 32, .* 25/,
  ],
  [
    "introspection again and again",
    { query: `{ __schema { types { ${times(200, (index) => `a${index}: fields { type { name } }`).join(" ")} } } }` },
    /introspection asks for too many fields: 601, .* 500/,
  ],
  [
    "wide introspection",
    { query: `{ __schema { types { ${"fields { type { ".repeat(6)} name ${"} } ".repeat(6)} } } }` },
    /Maximum introspection depth exceeded/,
  ],
  [
    "a fragment in itself",
    { query: "{ ...F } fragment F on Query { ...F }" },
    /Cannot spread fragment "F" within itself/,
  ],
  [
    "a cycle of fragments",
    { query: "{ ...F } fragment F on Query { a: __typename ...G } fragment G on Query { ...F }" },
    /Cannot spread fragment "F" within itself via "G"/,
  ],
  [
    "a cycle of fragments that no operation spreads, through fields",
    { query: "{ a: __typename } fragment F on Tx { Account { Txs { ...F } } }" },
    /Cannot spread fragment "F" within itself/,
  ],
  ["an unknown fragment", { query: "{ ...F }" }, /Unknown fragment "F"/],
  ["billion laughs", { query: billionLaughs() }, /fields.*: 2,305,843,009,213,694,000, .* 5,000/],
  [
    "a long chain of fragments",
    {
      query: `{ ...F0 } ${times(2_000, (index) => `fragment F${index} on Query { ...F${index + 1} }`).join(" ")}
        fragment F2000 on Query { __typename }`,
    },
    /too many fragments: 2,001, .* 250/,
  ],
  [
    "fragments that nest no fields",
    {
      query: `{ ...F0 } ${times(
        60,
        (index) => `fragment F${index} on Query ${"{ ... ".repeat(50)} { ...F${index + 1} }
        ${"} ".repeat(50)}`,
      ).join(" ")} fragment F60 on Query { __typename }`,
    },
    /selections, at least: 201, .* 200/,
  ],
  [
    "an answer without end",
    { query: `{ allAccounts { objects { ${"Txs { Account { ".repeat(6)} ${ACCOUNT} ${"} } ".repeat(6)} } } }` },
    /answer would be too large/,
  ],
  [
    "an answer that is as wide as it is deep",
    {
      query: `{ allTickets { objects { Account { Tickets { objects { Account { Tickets { objects {
        ${times(900, (index) => `a${index}: Account { Txs { tx txUuid } }`).join(" ")} } } } } } } } } }`,
    },
    /answer would be too large/,
  ],
];

describe("a request that is refused as a whole says why, soon", () => {
  test.each(REFUSED)("%s", async (_name, request, message) => {
    // Of the processor: on a busy machine a clock measures the others.
    const start = process.cpuUsage();
    expect(await refusalOf(request)).toMatch(message);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(QUICKLY_MS);
  });

  test("an error in the document says where", async () => {
    const { errors } = await executor.execute({ query: "{ accounts { usn } }" });
    expect(errors?.[0]?.locations).toEqual([{ line: 1, column: 3 }]);
  });
});

describe("scalars", () => {
  const WRONG: readonly [type: string, field: string, value: unknown, why: RegExp][] = [
    ["Long", "tx", 1.5, /neither an integer/],
    ["Long", "tx", "12a", /neither an integer/],
    ["Long", "tx", "", /neither an integer/],
    ["Long", "tx", true, /neither an integer/],
    ["Long", "tx", {}, /an object/],
    ["Long", "tx", "9223372036854775808", /more than 64 bits/],
    ["Long", "tx", "9".repeat(1_000_000), /got invalid value "999.*9\.\.\.$/],
    ["Long", "tx", 2 ** 53, /send it as text/],
    ["Milliseconds", "ledgerTime", "2026-05-01", /neither an integer/],
    ["Milliseconds", "ledgerTime", "99999999999999999999", /no point in time/],
    ["BigDecimal", "amount", "12,50", /neither a number nor decimal text/],
    ["BigDecimal", "amount", "NaN", /neither a number nor decimal text/],
    ["BigDecimal", "amount", [true], /a list/],
    ["BigDecimal", "amount", "1".repeat(1_000_000), /got invalid value "111.*1\.\.\.$/],
    ["UUID", "txUuid", "7c1d9a52", /no UUID/],
    ["UUID", "txUuid", 7, /no UUID/],
  ];

  const wrong = WRONG.map(([type, field, value, why]) => ({
    name: `${type} is not ${JSON.stringify(value).slice(0, 30)}`,
    ...{ type, field, value, why },
  }));

  test.each(wrong)("$name", async ({ type, field, value, why }) => {
    const query = `query($value: ${type}) { account(usn: "1") { Txs(filter: { ${field}: $value }) { tx } } }`;
    const message = await refusalOf({ query, variables: { value } });
    expect(message).toMatch(why);
    if (typeof value !== "string" || value.length < 100) expect(message).toContain(`${type} cannot represent`);
    expect(message.length).toBeLessThan(1_100);
  });

  test.each([
    ["tx: 1.5", /Long cannot represent 1\.5|Long cannot represent "1\.5"/],
    ["tx: true", /Long cannot represent true/],
    ["tx: { a: 1 }", /Long cannot represent/],
    ["ledgerTime: OPEN", /Milliseconds cannot represent "OPEN"/],
    ["amount: [[1]]", /BigDecimal cannot represent/],
    ['txUuid: "1"', /UUID cannot represent "1"/],
  ])("a literal is not { %s }", async (literal, why) => {
    expect(await refusalOf({ query: `{ account(usn: "1") { Txs(filter: { ${literal} }) { tx } } }` })).toMatch(why);
  });
});

describe("arguments that are refused leave the rest of the answer", () => {
  test.each([
    ["objects(offset: -1) { usn }", /"offset" is -1, and must not be negative/],
    ["objects(limit: -5) { usn }", /"limit" is -5, and must not be negative/],
  ])("%s", async (selection, message) => {
    const { data, errors } = await executor.execute({ query: `{ allAccounts { count ${selection} } }` });
    expect(data).toEqual({ allAccounts: { count: 3, objects: null } });
    expect(errors).toEqual([
      { message: expect.stringMatching(message), locations: [expect.anything()], path: ["allAccounts", "objects"] },
    ]);
  });

  test("more errors than anyone reads are counted", async () => {
    const aliases = times(300, (index) => `a${index}: objects(limit: -1) { usn }`);
    const { errors } = await executor.execute({ query: `{ allAccounts { ${aliases.join(" ")} } }` });
    expect(errors).toHaveLength(101);
    expect(errors?.at(-1)).toEqual({ message: "There are 200 more errors." });
  });

  test("a filter of too many entries", async () => {
    const filter = times(1_001, String).map((usn) => ({ usn }));
    const query = "query($filter: [AccountFilter]) { allAccounts(filter: $filter) { count } }";
    const { data, errors } = await executor.execute({ query, variables: { filter } });
    expect(data).toEqual({ allAccounts: null });
    expect(errors?.[0]?.message).toMatch(/entries: 1,001, .* 1,000/);
  });
});

describe("what GraphQL has of its own works", () => {
  test("@include and @skip", async () => {
    const query = `query($yes: Boolean!, $no: Boolean!) { account(usn: "2142420815") {
      a: usn @include(if: $yes) b: usn @include(if: $no) c: usn @skip(if: $yes) d: usn @skip(if: $no)
    } }`;
    const usn = "2142420815";
    expect(await ask(query, { yes: true, no: false })).toEqual({ account: { a: usn, d: usn } });
  });

  test("introspection, as graphql-js and GraphiQL ask for it", async () => {
    for (const query of [
      getIntrospectionQuery(),
      getIntrospectionQuery({
        specifiedByUrl: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        oneOf: true,
      }),
    ]) {
      const { __schema } = await ask(query);
      expect(__schema.mutationType).toBeNull();
      expect(__schema.types.map(({ name }: { name: string }) => name)).toContain("BigDecimal");
    }
    expect(await ask('{ __type(name: "Ucdr") { kind } }')).toEqual({ __type: { kind: "OBJECT" } });
  });

  test("the largest document that is allowed", async () => {
    expect(Object.keys(await ask(`{ ${times(1_000, (index) => `a${index}: __typename`).join(" ")} }`))).toHaveLength(
      1_000,
    );
    expect((await ask(nest(13))).tx).toBeTruthy();
    expect(await ask(`{ ${"__typename ".repeat(100)} }`)).toEqual({ __typename: "Query" });
  });

  test("one of several operations, by its name", async () => {
    const query = "query A { a: __typename } query B { b: __typename } mutation C { c: __typename }";
    const answer = await executor.execute({ query, operationName: "B", variables: null });
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { b: "Query" } });
  });
});
