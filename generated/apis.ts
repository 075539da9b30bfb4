// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { MountPoint } from "../src/openapi/mount-point.js";

/** The APIs, by the names of their folders and entries, the largest first. */
export const API_NAMES = ["data-network", "provider-accounts", "billing"] as const;

/** The name of an API, as in the entries of the package. */
export type ApiName = (typeof API_NAMES)[number];

/** Where the mock serves each API. */
export const MOUNT_POINTS: Readonly<Record<ApiName, MountPoint>> = {
  "data-network": {"prefix":"/data-network/v1","path":"/data-network/v1","variables":[]},
  "provider-accounts": {"prefix":"/provider-accounts/v2","path":"/provider-accounts/v2","variables":[]},
  "billing": {"prefix":"/billing/{stage}","path":"/billing/live","variables":["stage"]},
};

/** The shortest call of each API from a shell. `{url}` stands for the base URL. */
export const FIRST_CALLS: Readonly<Record<ApiName, string>> = {
  "data-network": "curl -u key:secret \"{url}/users?size=50\"",
  "provider-accounts": "curl -H \"Authorization: Bearer token\" \"{url}/Data/b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73/ProviderAccounts\"",
  "billing": "curl -H \"Content-Type: application/json\" -d \"{\\\"accounts\\\":[{\\\"packageId\\\":14}]}\" \"{url}/api/orders\"",
};

