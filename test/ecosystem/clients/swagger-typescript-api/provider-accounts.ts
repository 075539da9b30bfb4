import type { Calls } from "../answer.js";
import { BEARER } from "../credentials.js";
import { Api } from "./generated/provider-accounts/api.js";
import { settle } from "./settle.js";

export function callsOf(baseUrl: string): Calls {
  const { data } = new Api({ baseUrl });
  const options = (Prefer: string) => ({ headers: { Authorization: BEARER, Prefer } });
  const read = (prefer: string) => settle(data.getProviderAccount("user-1", 7, options(prefer)));
  return {
    read,
    missing: read,
    list: (prefer) => settle(data.listProviderAccounts("user-1", options(prefer))),
    create: (prefer) => {
      const body = { ProviderName: "PayPal", CallbackUrl: "https://shop.example.com/connected" };
      return settle(data.connectProviderAccount("user-1", body, options(prefer)));
    },
  };
}
