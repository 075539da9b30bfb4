import { check } from "../../../support/foreign/inside/check.js";
import { createClient, getAccount, revokeAccount } from "../package.js";
import { clientsFor } from "../table/clients.js";
import { summarise } from "../table/summary.js";
import type { Upstream } from "../table/upstream.js";

/** Behind this proxy each of them is another resource than the one that was asked for. */
const LEAVE_THEIR_SEGMENT = [
  ...["../webhooks/w-1", "a/b", "/", "a/../../users/u-1", "..\\webhooks", "a\\b"],
  // For a second proxy that decodes once more.
  ...["a%2Fb", "..%2fwebhooks%2fw-1", "a%5cb"],
  ...["..", "%2e%2E", "."],
];
/** Odd, but names of one resource each. */
const ORDINARY = [
  ...["a b", "é", "100%", "a+b", "it's", "a;b=c", "a?b=c", "a#b", "😀"],
  ...["a&b", "a:b@c", "(a)*!~", "...", "a..b"],
];

/** Path values that a decoding proxy would read as more than one segment never leave; others arrive as they are. */
export async function checkPaths(origin: string, upstream: Upstream): Promise<void> {
  const target = { ...upstream, origin, slug: "api" };
  const { network, billing, platform } = clientsFor(target);
  const [smile, orders, accounts] = [network(), billing(), platform()];
  const picked = createClient(
    { baseUrl: `${origin}/api/v1`, apiKey: "key", apiSecret: "secret", retry: false },
    { getAccount, revokeAccount },
  );
  const typed: Record<string, (id: string) => Promise<unknown>> = {
    getAccount: (id) => smile.getAccount({ path: { id } }),
    revokeAccount: (id) => smile.revokeAccount({ path: { id } }),
    "getAccount of a picked client": (id) => picked.getAccount({ path: { id } }),
    "revokeAccount of a picked client": (id) => picked.revokeAccount({ path: { id } }),
    updateAccount: (id) => orders.updateAccount({ path: { id }, body: { taxable: true } }),
    getConnectStatus: (token) => accounts.getConnectStatus({ path: { userId: "u-1", token } }),
    deleteProviderAccount: (userId) => accounts.deleteProviderAccount({ path: { userId, providerAccountId: 5 } }),
  };
  const pathTyped: Record<string, (id: string) => Promise<unknown>> = {
    "smile.http.GET": (id) => smile.http.GET("/accounts/{id}", { params: { path: { id } } }),
    "smile.http.DELETE": (id) => smile.http.DELETE("/accounts/{id}", { params: { path: { id } } }),
  };

  async function refused(name: string, id: string, call: () => Promise<unknown>, expected: object): Promise<void> {
    const before = upstream.all.length;
    const summary = await summarise(call);
    const received = { ...summary, arrived: upstream.all.slice(before).map(({ method, url }) => `${method} ${url}`) };
    check(`${name} refuses ${JSON.stringify(id)}`, { ...expected, arrived: [] }, received);
  }

  for (const id of LEAVE_THEIR_SEGMENT) {
    for (const [name, call] of Object.entries(typed)) {
      await refused(name, id, () => call(id), { kind: "invalid-request", attempts: 0 });
    }
    for (const [name, call] of Object.entries(pathTyped)) {
      await refused(name, id, () => call(id), { name: "TypeError" });
    }
  }

  for (const id of ORDINARY) {
    for (const [name, call] of Object.entries({ getAccount: typed["getAccount"], ...pathTyped })) {
      const before = upstream.all.length;
      await summarise(async () => call?.(id));
      const arrived = upstream.all.slice(before).map(({ url }) => decoded(url));
      check(`${name} of ${JSON.stringify(id)} arrives as it is`, [`/v1/accounts/${id}`], arrived);
    }
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
