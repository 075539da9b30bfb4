import type {
  AccountUpdate,
  AccountUpdateResponse,
  Order,
  OrderResponse,
  SubscriptionUpdate,
  SubscriptionUpdateResponse,
} from "../../../../generated/billing/types.js";
import type { CreateApiState, StateCall } from "../../../mock/state/api-state.js";
import { CustomerIds } from "./customer-ids.js";
import { Customers } from "./customers.js";
import { type Ordering, placeOrder } from "./orders.js";
import { TimeZones } from "./time-zones.js";
import { updateAccount, updateSubscription } from "./updates.js";

/** What a session orders and updates, to be read back by GraphQL beside the sample's customers. */
export const createState: CreateApiState = (context) => {
  const example = context.example("createOrder") as OrderResponse;
  const [account = ""] = uuidsOf(example.accounts);
  const subscriptions = uuidsOf(example.subscriptions);
  const customers = new Customers();
  const timeZones = new TimeZones();
  const ordering: Ordering = {
    customers,
    timeZones,
    ids: new CustomerIds(account, subscriptions[0] ?? account),
    exampleUuids: { account, subscriptions },
    now: () => context.now(),
  };
  function bodyFor({ operationId, parameters, body }: StateCall): object | undefined {
    const id = String(parameters["id"]);
    switch (operationId) {
      case "createOrder":
        return placeOrder(ordering, body as Order);
      case "updateAccount":
        return outcomeOf({ accountId: id }, updateAccount(customers, id, body as AccountUpdate));
      case "updateSubscription":
        return outcomeOf(
          { subscriptionId: id },
          updateSubscription(customers, timeZones, id, body as SubscriptionUpdate),
        );
      default:
        return undefined;
    }
  }

  return {
    answer(call) {
      const body = bodyFor(call);
      customers.forgetOldest();
      return body && { kind: "body", status: 200, body };
    },
    graphqlData: () => customers.data,
  };
};

type UpdateResponse = AccountUpdateResponse | SubscriptionUpdateResponse;

/** Whether a USN comes back as it is or as the UUID is not documented; the mock takes it as it is. */
function outcomeOf(ids: object, errors: readonly string[]): UpdateResponse {
  const outcome = errors.length === 0 ? { status: "UPDATED" } : { status: "ERROR", errors };
  return { ...ids, ...outcome } as UpdateResponse;
}

function uuidsOf(entries: OrderResponse["accounts"]): readonly string[] {
  return Object.values(entries ?? {}).flatMap((entry) => ("uuid" in entry && entry.uuid ? [entry.uuid] : []));
}
