import { answer, type Calls } from "../answer.js";
import { BASIC } from "../credentials.js";
import { createOrder, queryGraphql, updateAccount } from "./generated/billing/client.js";

export function callsOf(): Calls {
  const options = (Prefer: string) => ({ headers: { Authorization: BASIC, Prefer } });
  const update = async (prefer: string) => {
    const { status, data } = await updateAccount("2142420815", { emailAddress: "ada@example.com" }, options(prefer));
    return answer(status, data);
  };
  return {
    update,
    failed: update,
    create: async (prefer) => {
      const { status, data } = await createOrder(
        { accounts: [{ packageId: 7 }], subscriptions: [{ serviceId: 9 }, { serviceId: 9 }] },
        options(prefer),
      );
      return answer(status, data);
    },
    query: async (prefer) => {
      const { status, data } = await queryGraphql({ query: "{ __typename }" }, options(prefer));
      return answer(status, data);
    },
  };
}
