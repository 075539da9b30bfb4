import type { Calls } from "../answer.js";
import { CREDENTIALS } from "../credentials.js";
import { createApiClient } from "./generated/data-network/api.js";
import { settle } from "./settle.js";

export function callsOf(baseUrl: string): Calls {
  const client = createApiClient(baseUrl, { axiosConfig: { auth: CREDENTIALS } });
  // Otherwise the client refuses itself what the service would.
  const careless = createApiClient(baseUrl, { axiosConfig: { auth: CREDENTIALS }, validate: "response" });
  const read = (Prefer: string) => settle(200, client.getAccount({ params: { id: "a-1" }, headers: { Prefer } }));
  return {
    read,
    missing: read,
    list: (Prefer) => settle(200, client.listAccounts({ queries: { userId: "u-1", size: 2 }, headers: { Prefer } })),
    refused: () => settle(200, careless.listAccounts({ queries: { size: 0 } })),
    create: (Prefer) =>
      settle(201, client.createUser({ externalMetadata: { customerNumber: "C-1" } }, { headers: { Prefer } })),
  };
}
