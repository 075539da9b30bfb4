import { BODY_DIFFERENCES } from "./differences/body.js";
import { HEADER_DIFFERENCES } from "./differences/headers.js";
import { PARAMETER_DIFFERENCES } from "./differences/parameters.js";
import { ROUTE_DIFFERENCES } from "./differences/route.js";
import type { Complaint } from "./raw-request.js";
import type { RequestFacts } from "./request-facts.js";

/** A way in which the judges may differ. */
export interface AcceptedDifference {
  /** Who refuses, where the other does not. */
  readonly refusedBy: "mock" | "prism";
  readonly reason: string;
  /** Who says that it is right so. */
  readonly source: string;
  /** Whether a complaint of the one who refuses is of this kind. */
  explains(complaint: Complaint, request: RequestFacts): boolean;
}

/** All of them. Whatever else the judges differ in is a flaw of one of them. */
export const ACCEPTED_DIFFERENCES: readonly AcceptedDifference[] = [
  ...ROUTE_DIFFERENCES,
  ...PARAMETER_DIFFERENCES,
  ...HEADER_DIFFERENCES,
  ...BODY_DIFFERENCES,
];
