import type { Found } from "./finding.js";
import type { Unchecked } from "./unchecked.js";

/** One entry or document that was looked at. */
export interface Step {
  readonly line: number;
  /** Absent where it is a document. */
  readonly entry?: number;
  readonly found: readonly Found[];
  readonly unchecked: readonly Unchecked[];
  readonly requests?: number;
  readonly responses?: number;
  readonly documents?: number;
}
