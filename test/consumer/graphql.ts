import { initGraphQLTada } from "gql.tada";
// Reads billing by GraphQL: ready-made queries, documents of gql.tada, text, and pages.
import {
  createBillingGraphqlClient,
  createClient,
  type Cursor,
  type GetAccountResult,
  type Introspection,
  orThrow,
  paginate,
  type Scalars,
  search,
  toPage,
} from "smile-contracts/billing/graphql";
import { documentCheck } from "smile-contracts/billing/graphql/check";
import { createGraphqlExecutor } from "smile-contracts/mock/graphql";

const baseUrl = process.argv[2] ?? "";
const graphql = initGraphQLTada<{ introspection: Introspection; scalars: Scalars }>();
const billing = createBillingGraphqlClient({ baseUrl, check: documentCheck });
const usn = "2142420815";

function describe(result: GetAccountResult): string {
  switch (result.kind) {
    case "ok":
      return `${result.data.account?.currency} ${result.data.account?.Contact?.[0]?.contactName}`;
    case "rejected":
      return `${result.paths.join()} ${result.data?.account?.currency} ${result.error.errors?.length}`;
    case "unexpected-status":
    case "contract-violation":
    case "invalid-request":
    case "no-token":
    case "network":
    case "timeout":
    case "aborted":
      return result.kind;
    default:
      return result satisfies never;
  }
}

const own = graphql(`
  query usage($usn: String!, $filter: [CdrFilter], $offset: Int) {
    subscription(usn: $usn) {
      subscription
      Cdrs(filter: $filter) {
        count
        objects(offset: $offset, limit: 2) {
          cost
          src
          effective
        }
      }
    }
  }
`);

const tickets: (string | null)[] = [];
for await (const ticket of paginate(billing.listTickets, {
  variables: { filter: [{ ticketStatusName: "Open" }], limit: 1 },
}))
  tickets.push(ticket.number);

const read = await billing.query({ document: own, variables: { usn: "2142420880", filter: [{ cdrType: "VOICE" }] } });
// Long and BigDecimal are text, milliseconds are numbers.
const [cdr] = (read.ok && read.data.subscription?.Cdrs?.objects) || [];
const [cost, src, effective]: [string | null | undefined, string | null | undefined, number | null | undefined] = [
  cdr?.cost,
  cdr?.src,
  cdr?.effective,
];
const page = toPage(read.ok ? read.data.subscription?.Cdrs : null, 0);

const text = await billing.query({ document: "{ allPlans { count objects { plan } } }" });
const plans: unknown = text.ok && text.data;
const picked = createClient({ baseUrl }, { search });

console.log(
  JSON.stringify([
    describe(await billing.getAccount({ variables: { usn } })),
    describe(await billing.getAccount({ variables: { usn }, prefer: { example: "part-of-the-data" } })),
    tickets,
    [cost, typeof src, typeof effective, page.items.length, page.nextOffset],
    typeof plans,
    toPage((plans as { allPlans: Cursor<{ plan: string }> }).allPlans).items.length > 0,
    orThrow(await picked.search({ variables: { q: "wattlebird", limit: 1 } })).search?.[0]?.account.usn,
    documentCheck("{ accounts { usn } }").map(({ path }) => path),
    Object.keys(await createGraphqlExecutor().execute({ query: "{ __typename }" })),
  ]),
);

// What must not compile.
// @ts-expect-error the variable is missing
await billing.getAccount({ variables: {} });
// @ts-expect-error there is no such variable
await billing.getAccount({ variables: { usn, uid: 1 } });
// @ts-expect-error a Long is text
await billing.listUsage({ variables: { usn, filter: [{ src: 5 }] } });
// @ts-expect-error an example of another query
await billing.listTickets({ prefer: { example: "account-found" } });
// @ts-expect-error the variable of one's own document is missing
await billing.query({ document: own });
// @ts-expect-error and of another type
await billing.query({ document: own, variables: { usn: 5 } });
// @ts-expect-error a query that is not paged
paginate(billing.getAccount, { variables: { usn } });
// @ts-expect-error what the client does not have
billing.listAccounts;
