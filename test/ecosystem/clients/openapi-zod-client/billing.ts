import type { Calls } from "../answer.js";
import { CREDENTIALS } from "../credentials.js";
import { createApiClient } from "./generated/billing/api.js";
import { settle } from "./settle.js";

export function callsOf(baseUrl: string): Calls {
  const client = createApiClient(baseUrl, { axiosConfig: { auth: CREDENTIALS } });
  const update = (Prefer: string) => {
    const body = { emailAddress: "ada@example.com" };
    return settle(200, client.updateAccount(body, { params: { id: "2142420815" }, headers: { Prefer } }));
  };
  return {
    update,
    failed: update,
    create: (Prefer) =>
      settle(
        200,
        client.createOrder(
          { accounts: [{ packageId: 7 }], subscriptions: [{ serviceId: 9 }, { serviceId: 9 }] },
          { headers: { Prefer } },
        ),
      ),
    query: (Prefer) => settle(200, client.queryGraphql({ query: "{ __typename }" }, { headers: { Prefer } })),
  };
}
