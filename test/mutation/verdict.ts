import type { Mutant } from "./mutants.js";
import type { Notice } from "./run-tests.js";

/** What became of a mutant. */
export type Verdict =
  | { readonly outcome: "noticed"; readonly by: Notice }
  | { readonly outcome: "survived"; readonly reason: string }
  | { readonly outcome: "not buildable"; readonly reason: string };

/** What a worker is asked: to make a copy and try it as it is, or to try a mutant. */
export type Question =
  | { readonly ask: "control"; readonly apis: readonly string[] }
  | { readonly ask: "mutant"; readonly mutant: Mutant };
