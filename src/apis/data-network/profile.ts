import { modes } from "../../../generated/data-network/servers.js";
import type { ApiProfile } from "../../client/settings.js";
import { attributeOf } from "../../validation/plain-object.js";

/** The service's limit, which it counts for each IP address and over all endpoints. */
const REQUESTS_PER_SECOND = 20;

/**
 * Every answer of the data network is an envelope: `code`, `message`, `requestId` and, where there is a result,
 * `data`.
 */
export const profile: ApiProfile = {
  servers: Object.values(modes),
  rateLimit: REQUESTS_PER_SECOND,
  // The error table's codes may not stand in a success.
  decidedBy: ["code"],
  dataOf: (body) => attributeOf(body, "data"),
  requestIdOf(body) {
    const requestId = attributeOf(body, "requestId");
    return typeof requestId === "string" ? requestId : undefined;
  },
};
