import { HEADER_DIFFERENCES } from "./differences/headers.js";
import { PATH_DIFFERENCES } from "./differences/path.js";
import { QUERY_DIFFERENCES } from "./differences/query.js";
import { BODY_DIFFERENCES } from "./differences/body.js";
import type { Complaint, RawRequest } from "./raw-request.js";

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

/** A request with what its contract says of the operation that it reaches. */
export interface RequestFacts extends RawRequest {
  /** The names of the query's parameters, and of those that are lists. */
  readonly queryNames: readonly string[];
  readonly listNames: readonly string[];
  readonly hasBody: boolean;
}

/** All of them. Whatever else the judges differ in is a fault of one of them. */
export const ACCEPTED_DIFFERENCES: readonly AcceptedDifference[] = [
  ...QUERY_DIFFERENCES,
  ...PATH_DIFFERENCES,
  ...HEADER_DIFFERENCES,
  ...BODY_DIFFERENCES,
];
