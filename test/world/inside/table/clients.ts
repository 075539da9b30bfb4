import { createBillingClient, createDataNetworkClient, createProviderAccountsClient } from "../package.js";

/** Where a case is carried out, and with which `fetch`; without one, the clients take the runtime's own. */
export interface Target {
  readonly origin: string;
  /** Where nothing listens. */
  readonly closedOrigin: string;
  /** A server of HTTPS with a certificate of its own making. */
  readonly untrustedOrigin: string;
  readonly slug: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** Options of a client that a case sets itself. */
export interface CaseOptions {
  readonly baseUrl?: string;
  readonly retry?: number | false;
  readonly timeoutMs?: number;
  readonly maxResponseBytes?: number;
}

/** The three clients, each at the case's own place. Nothing is repeated unless the case says so. */
export function clientsFor({ origin, slug, fetch }: Target) {
  const common = { retry: false, ...(fetch && { fetch }) } as const;
  const at = (version: string) => `${origin}/${slug}/${version}`;
  return {
    network: (options: CaseOptions = {}) =>
      createDataNetworkClient({ baseUrl: at("v1"), apiKey: "key", apiSecret: "s\u00e9cret", ...common, ...options }),
    billing: (options: CaseOptions = {}) => createBillingClient({ baseUrl: at("live"), ...common, ...options }),
    platform: (options: CaseOptions = {}) =>
      createProviderAccountsClient({
        baseUrl: at("v2"),
        accessToken: () => Promise.resolve("token-1"),
        ...common,
        ...options,
      }),
  };
}
