import type { Notice } from "./run-tests.js";

/** What became of a mutant. */
export type Verdict =
  | { readonly outcome: "noticed"; readonly by: Notice }
  | { readonly outcome: "survived"; readonly reason: string }
  | { readonly outcome: "not buildable"; readonly reason: string };
