// What the entry of this API exports beside what is generated.
export type { BillingAuth } from "./credentials.js";
