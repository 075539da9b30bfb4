// Whatever gives pages can be paged: a method, a wrapper of one, a list written by hand.
import {
  type Account,
  createDataNetworkClient,
  type DataNetworkClientOptions,
  type InviteLog,
  type ListAccountsRequest,
  type ListAccountsResult,
  type OperationError,
  orThrow,
  pages,
  paginate,
} from "smile-contracts/data-network";
import { createClient, listAccounts } from "smile-contracts/data-network/operations";

// Options may be made anywhere, by any of the usual ways.
const credentials = { apiKey: "k", apiSecret: "s" };
const options: DataNetworkClientOptions = { ...credentials, mode: "sandbox" };
export const made = [
  createDataNetworkClient({ ...options, timeoutMs: 5 }),
  createDataNetworkClient({ ...options, mode: undefined, baseUrl: new URL("https://example.com/v1") }),
  createDataNetworkClient({
    ...credentials,
    ...(Math.random() < 0.5 ? { mode: "production" } : { baseUrl: "https://example.com/v1" }),
  }),
  createClient(options, { listAccounts }),
];
export const where = (given: DataNetworkClientOptions): string =>
  given.mode === undefined ? String(given.baseUrl) : given.mode;

const smile = createDataNetworkClient(options);

for await (const log of paginate(smile.listInviteLogs, { path: { inviteId: "iv-1" } })) log satisfies InviteLog;
for await (const page of pages(smile.listAccounts, { query: { cursor: "c", userId: "u" } }))
  page satisfies ListAccountsResult;

const patiently = (argument?: ListAccountsRequest) => smile.listAccounts({ ...argument, timeoutMs: 60_000 });
for await (const account of paginate(patiently, { query: { userId: "u" } })) account satisfies Account;

const accountsOf = (userId: string) => (argument: ListAccountsRequest) =>
  smile.listAccounts({ ...argument, query: { ...argument.query, userId } });
for await (const account of paginate(accountsOf("u"), {})) account satisfies Account;

interface Filter {
  readonly query: { readonly cursor?: string; readonly team: string };
}
const byHand = async ({ query }: Filter) => ({
  ok: true as const,
  data: { items: [query.team.length], nextCursor: query.cursor },
});
for await (const length of paginate(byHand, { query: { team: "t" } })) length satisfies number;
for await (const page of pages(byHand, { query: { team: "t", cursor: "c" } })) page.data.items satisfies number[];
// @ts-expect-error the list needs its argument
paginate(byHand);
// @ts-expect-error the list needs its filter
paginate(byHand, { query: { cursor: "c" } });

/** Every failure has its branch, and what all have can be read without one. */
export function explain({ result }: OperationError): string {
  const common = `${result.status} ${result.requestId} ${result.resumeCursor}`;
  switch (result.kind) {
    case "api-error":
    case "rejected":
      return `${common} ${typeof result.error}`;
    case "contract-violation":
    case "invalid-request":
      return `${common} ${result.issues.length}`;
    case "unexpected-status":
    case "unknown-result":
      return `${common} ${typeof result.unverified}`;
    case "no-token":
    case "network":
    case "timeout":
    case "aborted":
      return `${common} ${result.maybeApplied}`;
    default:
      return result satisfies never;
  }
}

export const data: readonly Account[] = orThrow(await patiently()).items;
