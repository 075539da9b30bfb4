import { answer, type Calls } from "../answer.js";
import { CREDENTIALS } from "../credentials.js";
import { createClient } from "./generated/billing/client/index.js";
import { createOrder, queryGraphql, updateAccount } from "./generated/billing/sdk.gen.js";

export function callsOf(baseUrl: string): Calls {
  const client = createClient({ baseUrl, auth: `${CREDENTIALS.username}:${CREDENTIALS.password}` });
  const update = async (Prefer: string) => {
    const path = { id: "2142420815" };
    const body = { emailAddress: "ada@example.com" };
    const { data, error, response } = await updateAccount({ client, path, body, headers: { Prefer } });
    return data ? answer(response?.status, data) : answer(response?.status, error);
  };
  return {
    update,
    failed: update,
    create: async (Prefer) => {
      const { data, response } = await createOrder({
        client,
        body: { accounts: [{ packageId: 7 }], subscriptions: [{ serviceId: 9 }, { serviceId: 9 }] },
        headers: { Prefer },
      });
      return answer(response?.status, data);
    },
    query: async (Prefer) => {
      const { data, response } = await queryGraphql({ client, body: { query: "{ __typename }" }, headers: { Prefer } });
      return answer(response?.status, data);
    },
  };
}
