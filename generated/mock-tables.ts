// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { MockTable } from "../src/mock/answer/mock-table.js";
import type { ApiName } from "./apis.js";

/** What the mock of each API answers with. Loaded one by one. */
export const MOCK_TABLES: Readonly<Record<ApiName, () => Promise<{ readonly table: MockTable }>>> = {
  "billing": () => import("./billing/mock-table.js"),
  "data-network": () => import("./data-network/mock-table.js"),
  "provider-accounts": () => import("./provider-accounts/mock-table.js"),
};
