import axios from "axios";
import createFetchClient from "openapi-fetch";
import { loadGenerated } from "./generated.js";
import { loadEntry } from "./package.js";

const { createDataNetworkClient } = await loadEntry("data-network");

// The same call by each, with the same header and query. All but ours let any answer pass.

/** Makes one call. Returns the list in the answer. */
export type Call = () => Promise<unknown>;

const [API_KEY, API_SECRET] = ["key", "secret"];
const SIZE = 150;

interface Page {
  readonly data: { readonly items: unknown };
}

interface HeyApi {
  readonly client: { setConfig(config: object): void };
  listAccounts(options: object): Promise<{ readonly data?: Page }>;
}

interface Orval {
  listAccounts(query: object, init: object): Promise<{ readonly data: Page }>;
}

export const BARE = "fetch and json()";

export async function makeCalls(origin: string): Promise<Readonly<Record<string, Call>>> {
  const headers = { Authorization: `Basic ${btoa(`${API_KEY}:${API_SECRET}`)}` };
  const query = { size: SIZE };
  const heyApi = await loadGenerated<HeyApi>("hey-api");
  heyApi.client.setConfig({ baseUrl: origin, headers });
  // What orval generates has the origin of the contract, in whose place the bench has put this.
  (globalThis as { benchOrigin?: string }).benchOrigin = origin;
  const orval = await loadGenerated<Orval>("orval");
  const fetchClient = createFetchClient<Record<"/accounts", { get: object }>>({
    baseUrl: origin,
    headers,
  }) as unknown as {
    GET(path: string, init: object): Promise<{ readonly data?: Page }>;
  };
  const axiosClient = axios.create({ baseURL: origin, headers });
  const options = { baseUrl: origin, apiKey: API_KEY, apiSecret: API_SECRET };
  // Which lets any answer through, but still looks whether a success is one.
  const unvalidated = createDataNetworkClient({ ...options, validate: { requests: false, responses: "off" } });
  const ours = createDataNetworkClient(options);
  return {
    [BARE]: async () => {
      const response = await fetch(`${origin}/accounts?size=${SIZE}`, { headers });
      return ((await response.json()) as Page).data.items;
    },
    ours: async () => okItems(await ours.listAccounts({ query })),
    'ours, responses: "off"': async () => okItems(await unvalidated.listAccounts({ query })),
    "openapi-fetch": async () => (await fetchClient.GET("/accounts", { params: { query } })).data?.data.items,
    "hey-api": async () => (await heyApi.listAccounts({ query })).data?.data.items,
    orval: async () => (await orval.listAccounts(query, { headers })).data.data.items,
    axios: async () => (await axiosClient.get<Page>("/accounts", { params: query })).data.data.items,
  };
}

function okItems(result: { readonly kind: string; readonly data?: unknown }): unknown {
  return result.kind === "ok" ? (result.data as Page["data"]).items : result;
}
