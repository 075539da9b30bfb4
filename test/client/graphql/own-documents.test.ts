import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { documentCheck } from "../../../generated/billing/graphql/check.js";
import { ROOT } from "../../support/root.js";
import { clientAnsweredWith } from "./client.js";

const EMPTY = { data: {} };
const { client, sent } = clientAnsweredWith([EMPTY]);
const checked = clientAnsweredWith([EMPTY], { check: documentCheck });

/** What no answer could be asked for with, by its kind. */
const BAD_DOCUMENTS: readonly (readonly [what: string, document: unknown, path: string, keyword: string])[] = [
  ["nothing", undefined, "/document", "type"],
  ["a number", 5, "/document", "type"],
  ["an object that is no document", { kind: "Field" }, "/document", "type"],
  ["blanks", "  ", "/document", "type"],
  ["a syntax error", "{ account(", "/document", "syntax"],
  ["text that is no document", "select * from account", "/document", "syntax"],
  [
    "a syntax tree that is broken",
    { kind: "Document", definitions: [{ kind: "OperationDefinition" }] },
    "/document",
    "syntax",
  ],
  ["a mutation", "mutation { deleteAccount }", "/document", "read-only"],
  ["a mutation beside a query", "query A { __typename } mutation B { x }", "/document", "read-only"],
  ["a subscription", "subscription { accountChanged }", "/document", "read-only"],
  ["fragments alone", "fragment A on Account { usn }", "/document", "operation"],
  ["several queries without a choice", "query A { __typename } query B { __typename }", "/operationName", "operation"],
  [
    "a circle of fragments",
    "{ account { ...A } } fragment A on Account { ...B } fragment B on Account { ...A }",
    "/document",
    "fragments",
  ],
  ["a fragment in itself", "{ account { ...A } } fragment A on Account { ...A }", "/document", "fragments"],
  ["a megabyte", `{ account { usn } } #${"x".repeat(1_000_000)}`, "/document", "maxLength"],
  ["256,000 characters of two bytes", `{ account { usn } } #${"é".repeat(130_000)}`, "/document", "maxLength"],
  [
    "10,000 aliases",
    `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: __typename`).join(" ")} }`,
    "/document",
    "maxItems",
  ],
  ["100,000 levels", "{a".repeat(100_000), "/document", "syntax"],
  ["30,000 lists in an argument", `{ account(usn: ${"[".repeat(30_000)}) }`, "/document", "syntax"],
];

describe("a document of one's own", () => {
  test.each(BAD_DOCUMENTS)("with %s is refused before anything is sent", async (_what, document, path, keyword) => {
    const before = sent.length;
    const result = await client.query({ document: document as string });
    expect(result).toMatchObject({ ok: false, kind: "invalid-request", issues: [{ path, keyword }], attempts: 0 });
    expect(sent).toHaveLength(before);
  });

  test("is sent as it is written, with its variables and the name of its query", async () => {
    const document = "query A($usn: String) { account(usn: $usn) { usn } } query B { allPlans { count } }";
    const result = await client.query({ document, variables: { usn: "1" }, operationName: "A" });
    expect(result.kind).toBe("ok");
    expect(sent.at(-1)).toEqual({
      url: "https://billing.example.test/live/api/ql",
      method: "POST",
      body: { query: document, variables: { usn: "1" }, operationName: "A" },
    });
  });

  test("may be a syntax tree, or an object that is text", async () => {
    await client.query({ document: parse("{ account { usn } }") });
    expect(sent.at(-1)?.body.query.replaceAll(/\s+/g, " ")).toBe("{ account { usn } }");
    await client.query({ document: new String("{ allPlans { count } }") as never });
    expect(sent.at(-1)?.body.query).toBe("{ allPlans { count } }");
  });

  test("may mention mutations in names, comments and texts", async () => {
    const document = '# mutation\nquery mutation { account(usn: "mutation { x }") { subscription: usn } }';
    expect((await client.query({ document })).kind).toBe("ok");
  });

  test("gets its numbers as the schema has them, through aliases, fragments and fields asked for twice", async () => {
    const { client } = clientAnsweredWith([
      `{"data":{"mine":{"id":1,"Txs":[{"amount":1.10,"creatingOperator":2.0,"sum":5,"at":"7"}]},"uid":3}}`,
    ]);
    const document = `{
      mine: account(usn: "1") { id: account ...A Txs { amount } ... on Account { Txs { sum: taxAmount } } }
      uid: unknown
    }
    fragment A on Account { Txs { creatingOperator at: ledgerTime } }`;
    const result = await client.query({ document });
    expect(result).toMatchObject({
      data: { mine: { id: "1", Txs: [{ amount: "1.10", creatingOperator: 2, sum: "5", at: 7 }] }, uid: 3 },
    });
  });

  test("that spreads fragments without end on paper is read in no time", async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment F${index} on Account { a: Txs { Account { ...F${index + 1} ` +
        `} } b: Txs { Account { ...F${index + 1} } } }`,
    );
    const document = `{ account { ...F0 } } ${fragments.join(" ")} fragment F60 on Account { account }`;
    expect((await client.query({ document })).kind).toBe("ok");
  });

  test("is not a place for other options", async () => {
    const result = await client.query({ document: "{ account { usn } }", body: {} } as never);
    expect(result).toMatchObject({ kind: "invalid-request", issues: [{ path: "/body" }] });
  });
});

describe("documentCheck", () => {
  test.each([
    [
      "{ acount { usn } }",
      undefined,
      "/document",
      'Cannot query field "acount" on type "Query". Did you mean "account"? (line 1, column 3)',
    ],
    ["{ account }", undefined, "/document", /must have a selection of subfields.*line 1, column 3/],
    ["{ account(usn: $usn) { usn } }", undefined, "/document", /Variable "\$usn" is not defined/],
    ["query ($l: Int!) { search(limit: $l) { accountRank } }", {}, "/variables/l", /was not provided/],
    [
      "query ($l: Int) { search(limit: $l) { accountRank } }",
      { l: "secret" },
      "/variables/l",
      /Int cannot represent non-integer value$/,
    ],
    [
      "query ($f: [TicketFilter]) { allTickets(filter: $f) { count } }",
      { f: [{ number: "secret" }, { nope: "secret" }] },
      "/variables/f/1",
      /Field "nope" is not defined by type "TicketFilter"/,
    ],
    ["mutation { x }", undefined, "/document", /a mutation is never sent/],
    [`{ ${"account { usn } ".repeat(2500)} }`, undefined, "/document", /too often to be checked/],
  ])("finds what is wrong with %.60s", async (document, variables, path, message) => {
    const issues = documentCheck(document, variables);
    expect(issues[0]).toMatchObject({ path });
    expect(issues[0]?.message).toMatch(message);
    expect(JSON.stringify(issues)).not.toContain("secret");
    const result = await checked.client.query({ document, variables: variables as never });
    expect(result).toMatchObject({ kind: "invalid-request", issues: [{ path }] });
  });

  test("finds nothing wrong with what fits", () => {
    const document = "query ($f: [TicketFilter]) { allTickets(filter: $f) { count objects(limit: 2) { number } } }";
    expect(documentCheck(document, { f: [{ ticketStatusName: "Open", closedTime: null }] })).toEqual([]);
    expect(documentCheck("{ __schema { types { name } } }")).toEqual([]);
  });

  test("knows the schema as it is written", () => {
    const fields = Object.keys(
      buildSchema(readFileSync(join(ROOT, "openapi", "billing", "schema.graphql"), "utf8"))
        .getQueryType()
        ?.getFields() ?? {},
    );
    for (const field of fields) expect(documentCheck(`{ ${field} { __typename } }`)).toEqual([]);
  });

  test.each([undefined, null, 5, {}, "{"])("never throws: %j", (document) => {
    expect(documentCheck(document as string, document as never, document as never)).not.toEqual([]);
  });
});
