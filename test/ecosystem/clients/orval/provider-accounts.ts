import { answer, type Calls } from "../answer.js";
import { BEARER } from "../credentials.js";
import {
  connectProviderAccount,
  getProviderAccount,
  listProviderAccounts,
} from "./generated/provider-accounts/client.js";

export function callsOf(): Calls {
  const options = (Prefer: string) => ({ headers: { Authorization: BEARER, Prefer } });
  const read = async (prefer: string) => {
    const { status, data } = await getProviderAccount("user-1", 7, options(prefer));
    return answer(status, data);
  };
  return {
    read,
    missing: read,
    list: async (prefer) => {
      const { status, data } = await listProviderAccounts("user-1", options(prefer));
      return answer(status, data);
    },
    create: async (prefer) => {
      const body = { ProviderName: "PayPal", CallbackUrl: "https://shop.example.com/connected" };
      const { status, data } = await connectProviderAccount("user-1", body, options(prefer));
      return answer(status, data);
    },
  };
}
