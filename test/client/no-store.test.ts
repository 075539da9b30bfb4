import { afterEach, describe, expect, test, vi } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import * as billingOperations from "../../generated/billing/operations.js";
import * as billing from "../../generated/billing/picked-client.js";
import { createDataNetworkClient } from "../../generated/data-network/index.js";
import * as dataNetworkOperations from "../../generated/data-network/operations.js";
import * as dataNetwork from "../../generated/data-network/picked-client.js";
import { createProviderAccountsClient, waitForConnection } from "../../generated/provider-accounts/index.js";
import * as providerAccountsOperations from "../../generated/provider-accounts/operations.js";
import * as providerAccounts from "../../generated/provider-accounts/picked-client.js";

afterEach(() => vi.unstubAllGlobals());

const UUID = "f9c17928-5587-4da9-babb-941796efd8f5";

/**
 * Calls that read, write, delete, wait and retry, in each way to call them. Returns what `fetch` was given for each.
 */
async function sendAll(): Promise<RequestInit[]> {
  const inits: RequestInit[] = [];
  const fetch = ((_url: string, init: RequestInit) => {
    inits.push(init);
    return Promise.resolve(
      new Response(null, { status: inits.length % 2 ? 429 : 400, headers: { "Retry-After": "0" } }),
    );
  }) as typeof globalThis.fetch;
  vi.spyOn(Math, "random").mockReturnValue(0);
  const common = { fetch, retry: 1 };
  const network = { ...common, baseUrl: "https://network.example.test/v1", apiKey: "k", apiSecret: "s" };
  const platform = { ...common, baseUrl: "https://platform.example.test/v2", accessToken: "t" };
  const ordering = { ...common, baseUrl: "https://billing.example.test/live" };
  const whole = createDataNetworkClient(network);
  for (const smile of [whole, dataNetwork.createClient(network, dataNetworkOperations)]) {
    await smile.listAccounts();
    await smile.createUser({ body: {} });
    await smile.deleteWebhook({ path: { id: "w-1" } });
  }
  for (const smile of [
    createProviderAccountsClient(platform),
    providerAccounts.createClient(platform, providerAccountsOperations),
  ]) {
    await smile.deleteProviderAccount({ path: { userId: UUID, providerAccountId: 5 } });
    await waitForConnection(smile, { path: { userId: UUID, token: "t-1" }, firstWaitMs: 1 });
  }
  for (const { createOrder } of [createBillingClient(ordering), billing.createClient(ordering, billingOperations)]) {
    await createOrder({ body: { accounts: [{ packageId: 27 }] } });
  }
  await whole.http.GET("/accounts").catch(() => undefined);
  await whole.http.POST("/users", { body: {} }).catch(() => undefined);
  vi.restoreAllMocks();
  return inits;
}
/** Each of the twelve calls of methods is sent twice, each of the two path-typed ones once. */
const SENT = 26;

describe("no framework may keep an answer, since a poll would never end", () => {
  test("every request says so to the fetch that is given, again where it is repeated", async () => {
    const inits = await sendAll();
    expect(inits.map(({ cache }) => cache)).toEqual(Array(SENT).fill("no-store"));
  });

  // A polyfill's Request and that of some workers do not know it: one would write it into the URL, others refuse it.
  test.each<[string, unknown]>([
    ["whose Request does not know it", class OldRequest {}],
    ["that has no Request", undefined],
  ])("a runtime %s is not told", async (_name, OldRequest) => {
    vi.stubGlobal("Request", OldRequest);
    const inits: RequestInit[] = [];
    const fetch = ((_url: string, init: RequestInit) => {
      inits.push(init);
      return Promise.resolve(new Response(null, { status: 400 }));
    }) as typeof globalThis.fetch;
    const network = { fetch, baseUrl: "https://network.example.test/v1", apiKey: "k", apiSecret: "s" };
    await createDataNetworkClient(network).listAccounts();
    await dataNetwork.createClient(network, dataNetworkOperations).listAccounts();
    expect(inits.map((init) => "cache" in init)).toEqual([false, false]);
  });
});
