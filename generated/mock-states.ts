// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { CreateApiState } from "../src/mock/state/api-state.js";
import type { ApiName } from "./apis.js";

/** What the mock remembers of requests, where an API has it. Loaded one by one. */
export const MOCK_STATES: Readonly<
  Partial<Record<ApiName, () => Promise<{ readonly createState: CreateApiState }>>>
> = {
  "billing": () => import("../src/apis/billing/state/index.js"),
  "data-network": () => import("../src/apis/data-network/state/index.js"),
  "provider-accounts": () => import("../src/apis/provider-accounts/state/index.js"),
};
