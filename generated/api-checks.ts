// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { ApiChecks } from "../src/validation/api-checks.js";
import type { ApiName } from "./apis.js";

/** What checks the traffic of each API. Loads what is asked for. */
export const CHECKS: Readonly<Record<ApiName, ApiChecks>> = {
  "billing": {
    servers: [],
    sendsWebhooks: false,
    operations: () => import("./billing/operation-table.js"),
    validation: () => import("./billing/validate.js"),
    schemas: () => import("./billing/schemas.js"),
  },
  "data-network": {
    servers: ["https://sandbox.smileapi.io/v1","https://open.smileapi.io/v1"],
    sendsWebhooks: true,
    operations: () => import("./data-network/operation-table.js"),
    validation: () => import("./data-network/validate.js"),
    schemas: () => import("./data-network/schemas.js"),
  },
  "provider-accounts": {
    servers: [],
    sendsWebhooks: false,
    operations: () => import("./provider-accounts/operation-table.js"),
    validation: () => import("./provider-accounts/validate.js"),
    schemas: () => import("./provider-accounts/schemas.js"),
  },
};
