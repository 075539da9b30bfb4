import { createBillingClient } from "../../generated/billing/index.js";
import { createDataNetworkClient } from "../../generated/data-network/index.js";
import { createProviderAccountsClient } from "../../generated/provider-accounts/index.js";
import type { ApiName } from "../../src/mock/fetch.js";

/** Whatever a journey asks for. Long and unlike anything else, since respect hides secrets wherever it meets them. */
export const INPUTS = {
  apiKey: "journey-key-6QX7731",
  apiSecret: "journey-secret-6QX7731",
  accessToken: "journey-token-6QX7731",
  userId: "b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73",
};

export interface Place {
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
}

/** A client for each API, which talks to a place with the inputs as its credentials. */
export const CLIENTS: Readonly<Record<ApiName, (place: Place) => object>> = {
  "data-network": (place) => createDataNetworkClient({ ...place, apiKey: INPUTS.apiKey, apiSecret: INPUTS.apiSecret }),
  "provider-accounts": (place) => createProviderAccountsClient({ ...place, accessToken: INPUTS.accessToken }),
  billing: (place) => createBillingClient(place),
};
