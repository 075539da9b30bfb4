import type { Calls } from "../answer.js";
import { BEARER } from "../credentials.js";
import { createApiClient } from "./generated/provider-accounts/api.js";
import { settle } from "./settle.js";

export function callsOf(baseUrl: string): Calls {
  const client = createApiClient(baseUrl, { axiosConfig: { headers: { Authorization: BEARER } } });
  const userId = "user-1";
  const read = (Prefer: string) =>
    settle(200, client.getProviderAccount({ params: { userId, providerAccountId: 7 }, headers: { Prefer } }));
  return {
    read,
    missing: read,
    list: (Prefer) => settle(200, client.listProviderAccounts({ params: { userId }, headers: { Prefer } })),
    create: (Prefer) => {
      const body = { ProviderName: "PayPal", CallbackUrl: "https://shop.example.com/connected" };
      return settle(200, client.connectProviderAccount(body, { params: { userId }, headers: { Prefer } }));
    },
  };
}
