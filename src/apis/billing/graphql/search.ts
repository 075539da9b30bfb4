import { GraphQLError } from "graphql";
import { type DataSet, type Row, rowsOf } from "../../../mock/graphql/data-set.js";
import { rowsWith } from "../../../mock/graphql/row-index.js";

/** The most results that the service gives, as its page says. */
const MAX_SEARCH_RESULTS = 200;
/** No page lists the types of results; these two are the mock's own. */
const RESULT_TYPES = { account: 1, subscription: 2 } as const;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  Account: ["usn", "alternateAccountNumber", "description"],
  AccountContact: ["contactName", "companyName", "tradingName"],
  Subscription: ["usn", "username"],
};

export interface SearchResult {
  readonly accountRank: number;
  readonly resultRank: number;
  readonly resultType: number;
  readonly debtorItem: number | null;
  readonly account: Row;
  readonly sub: Row | null;
}

interface Arguments {
  readonly q?: string | null;
  readonly limit?: number | null;
}

interface Hit extends Pick<SearchResult, "resultType" | "debtorItem" | "sub"> {
  readonly rank: number;
}

/**
 * Takes a data set and what to search for. Returns the accounts and subscriptions that have it in a name, a USN or a
 * username, in any case of letters: the best account first, and within an account the best result. A whole value is
 * better than the beginning of one, and that better than its middle. Nothing finds nothing.
 * Throws a GraphQLError where the limit is not one that the service has.
 */
export function search(data: DataSet, { q, limit }: Arguments): readonly SearchResult[] {
  const most = limit ?? MAX_SEARCH_RESULTS;
  if (most < 1 || most > MAX_SEARCH_RESULTS) {
    throw new GraphQLError(`"limit" is ${most}, and must be from 1 to ${MAX_SEARCH_RESULTS}.`);
  }
  const sought = (q ?? "").trim().toLowerCase();
  if (sought === "") return [];
  return rowsOf(data, "Account")
    .map((account) => ({ account, hits: hitsOf(data, account, sought) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((one, other) => bestOf(other.hits) - bestOf(one.hits))
    .flatMap(({ account, hits }) =>
      hits.map(({ rank, ...hit }) => ({ ...hit, accountRank: bestOf(hits), resultRank: rank, account })),
    )
    .slice(0, most);
}

function hitsOf(data: DataSet, account: Row, sought: string): Hit[] {
  const own = (type: string) => rowsWith(rowsOf(data, type), "account", account["account"]);
  const named = [
    rankOf("Account", account, sought),
    ...own("AccountContact").map((row) => rankOf("AccountContact", row, sought)),
  ];
  const hits: Hit[] = [
    { rank: Math.max(...named), resultType: RESULT_TYPES.account, debtorItem: null, sub: null },
    ...own("Subscription").map((sub) => ({
      rank: rankOf("Subscription", sub, sought),
      resultType: RESULT_TYPES.subscription,
      debtorItem: Number(sub["subscription"]),
      sub,
    })),
  ];
  return hits.filter(({ rank }) => rank > 0).sort((one, other) => other.rank - one.rank);
}

function bestOf(hits: readonly Hit[]): number {
  return Math.max(...hits.map(({ rank }) => rank));
}

function rankOf(type: string, row: Row, sought: string): number {
  const values = (NAMES[type] ?? []).map((field) => String(row[field] ?? "").toLowerCase());
  return Math.max(
    ...values.map((value) => {
      if (value === sought) return 100;
      if (value.startsWith(sought)) return 50;
      return value.includes(sought) ? 10 : 0;
    }),
  );
}
