import type { Calls } from "../answer.js";
import { BASIC } from "../credentials.js";
import { Api } from "./generated/billing/api.js";
import { settle } from "./settle.js";

export function callsOf(baseUrl: string): Calls {
  const { api } = new Api({ baseUrl });
  const options = (Prefer: string) => ({ headers: { Authorization: BASIC, Prefer } });
  const update = (prefer: string) =>
    settle(api.updateAccount("2142420815", { emailAddress: "ada@example.com" }, options(prefer)));
  return {
    update,
    failed: update,
    create: (prefer) =>
      settle(
        api.createOrder(
          { accounts: [{ packageId: 7 }], subscriptions: [{ serviceId: 9 }, { serviceId: 9 }] },
          options(prefer),
        ),
      ),
    query: (prefer) => settle(api.queryGraphql({ query: "{ __typename }" }, options(prefer))),
  };
}
