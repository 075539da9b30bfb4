import { answer, type Calls } from "../answer.js";
import { ACCESS_TOKEN } from "../credentials.js";
import { createClient } from "./generated/provider-accounts/client/index.js";
import {
  connectProviderAccount,
  getProviderAccount,
  listProviderAccounts,
} from "./generated/provider-accounts/sdk.gen.js";

export function callsOf(baseUrl: string): Calls {
  const client = createClient({ baseUrl, auth: ACCESS_TOKEN });
  const userId = "user-1";
  const read = async (Prefer: string) => {
    const path = { userId, providerAccountId: 7 };
    const { data, error, response } = await getProviderAccount({ client, path, headers: { Prefer } });
    return data ? answer(response?.status, data) : answer(response?.status, error);
  };
  return {
    read,
    missing: read,
    list: async (Prefer) => {
      const { data, response } = await listProviderAccounts({ client, path: { userId }, headers: { Prefer } });
      return answer(response?.status, data);
    },
    create: async (Prefer) => {
      const body = { ProviderName: "PayPal", CallbackUrl: "https://shop.example.com/connected" };
      const { data, response } = await connectProviderAccount({ client, path: { userId }, body, headers: { Prefer } });
      return answer(response?.status, data);
    },
  };
}
