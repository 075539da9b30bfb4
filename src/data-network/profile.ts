import type { ApiProfile } from "../client/settings.js";
import { modes } from "../../generated/data-network/servers.js";

/** Every answer of the data network is an envelope: `code`, `message`, `requestId` and, where there is a result, `data`. */
export const profile: ApiProfile = {
  servers: Object.values(modes),
  // The error table's codes may not stand in a success.
  decidedBy: ["code"],
  dataOf: (body) => member(body, "data"),
  requestIdOf(body) {
    const requestId = member(body, "requestId");
    return typeof requestId === "string" ? requestId : undefined;
  },
};

function member(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}
