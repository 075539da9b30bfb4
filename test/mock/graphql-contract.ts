import { oracleOf } from "./contract-oracle.js";

export const PATH = "/api/ql";

/** Returns a copy of billing's contract for each caller. */
export function contractWithGraphql(): any {
  return structuredClone(oracleOf("billing").contract);
}
