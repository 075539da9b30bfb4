import type { Account } from "../../../../generated/data-network/types.js";
import type { StateCall, StateContext } from "../../../mock/state/api-state.js";
import { Collection } from "../../../mock/state/collection.js";
import { attributeOf } from "../../../validation/plain-object.js";
import { ACKNOWLEDGED, type Handlers, MISSING, requiredParameter } from "./answers.js";
import type { GoneSources } from "./gone-sources.js";
import { toTime } from "./times.js";

const DISABLED = "CUSTOMER_DISABLED";
/** The operations whose answers show accounts. */
const SHOWING = ["getAccount", "listAccounts"];

export interface Accounts {
  readonly handlers: Handlers;
  /** Takes a request and the body of its answer. Returns the body with accounts as they are by now. */
  refresh(call: StateCall, body: unknown): unknown;
}

/** Accounts come of the widget, not of the API: each id is that of an account, until it is revoked. */
export function createAccounts(context: StateContext, gone: GoneSources): Accounts {
  /** When monitoring was disabled. */
  const disabled = new Collection<string>();

  function refreshed(account: unknown): unknown {
    const updatedAt = disabled.get(String(attributeOf(account, "id")));
    if (updatedAt === undefined) return account;
    const former = account as Account;
    return { ...former, monitorStatus: DISABLED, monitor: { ...former.monitor, status: DISABLED, updatedAt } };
  }

  return {
    handlers: {
      revokeAccount(call) {
        const id = requiredParameter(call, "id");
        if (gone.has(id)) return MISSING;
        gone.add(id);
        return ACKNOWLEDGED;
      },
      disableAccountMonitor(call) {
        const id = requiredParameter(call, "id");
        if (gone.has(id)) return MISSING;
        disabled.set(id, toTime(context.now()));
        return ACKNOWLEDGED;
      },
    },
    refresh({ operationId }, body) {
      if (disabled.size === 0 || !SHOWING.includes(operationId)) return body;
      const data = attributeOf(body, "data");
      const items = attributeOf(data, "items");
      const fresh = Array.isArray(items) ? { ...(data as object), items: items.map(refreshed) } : refreshed(data);
      return { ...(body as object), data: fresh };
    },
  };
}
