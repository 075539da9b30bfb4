// What each GraphQL client is to make of the mock's answers, set up as its documentation says.
import { check } from "../../../support/foreign/inside/check.js";

/** What a client gives: the data, or what its own error says. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: string | undefined;
}

type Ask = (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Not literals, so that no compiler looks for what only the worlds have. */
const [ENTRY, GRAPHQL] = ["smile-contracts/billing/graphql", "graphql"];
const { getAccount } = (await import(ENTRY)) as { readonly getAccount: { readonly document: string } };
const { getIntrospectionQuery } = (await import(GRAPHQL)) as { getIntrospectionQuery(): string };

const USN = "2142420815";

/** Holds a client to the same answers as every other. */
export async function tryAll(ask: Ask): Promise<void> {
  const expectData = async (name: string, expected: unknown, document: string, variables?: Record<string, unknown>) => {
    const { data, error } = await ask(document, variables);
    // Both clients ask for the name of every type, for their caches.
    const plain = JSON.parse(
      JSON.stringify(data ?? null, (key, value: unknown) => (key === "__typename" ? undefined : value)),
    );
    check(name, { data: expected, error: null }, { data: plain as unknown, error });
  };
  await expectData(
    "a query with a variable",
    { account: { usn: USN, currency: "AUD" } },
    "query account($usn: String!) { account(usn: $usn) { usn currency } }",
    { usn: USN },
  );
  await expectData(
    "aliases, fragments and @include",
    { mine: { usn: USN, name: "Wattlebird Bakery", currency: null } },
    `query ($usn: String!, $with: Boolean!) { mine: account(usn: $usn) { usn ...Name currency @include(if: $with) } }
    fragment Name on Account { name: description }`,
    { usn: USN, with: false },
  );
  await expectData(
    "a filter and a cursor",
    { allTickets: { count: 2, objects: [{ number: "T-5517" }] } },
    "query ($f: [TicketFilter]) { allTickets(filter: $f) { count objects(limit: 1) { number } } }",
    { f: [{ ticketStatusName: "Open" }] },
  );
  await expectData(
    "Long and BigDecimal with all their digits, as text",
    { account: { account: "4217", Txs: [{ amount: "129.80" }] } },
    `query ($usn: String!) { account(usn: $usn) { account Txs(filter: [{ txNumber: "INV-100234" }]) { amount } } }`,
    { usn: USN },
  );
  await expectData("what is not there is null, and no error", { account: null }, '{ account(usn: "none") { usn } }');
  await expectData("the text of a ready-made query", { account: { usn: USN } }, getAccount.document, { usn: USN });
  await expectData("introspection", { __schema: { queryType: { name: "Query" } } }, getIntrospectionQuery());
  const { error } = await ask("{ account(usn: 1) { usn } }");
  check(
    "an error of the mock is the client's own",
    true,
    error?.includes("String cannot represent a non string value"),
  );
}
