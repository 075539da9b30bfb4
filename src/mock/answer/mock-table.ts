import type { DocumentedViolation, ErrorResponse } from "../../openapi/document.js";
import type { Credentials } from "../../openapi/security.js";
import type { Operation } from "../../validation/operation.js";

/** What generation writes down of an API for its mock: it has no behaviour of its own. */
export interface MockTable {
  /** Absent where the API asks nobody who calls. */
  readonly credentials?: Credentials;
  readonly errorResponses?: Readonly<Record<string, ErrorResponse>>;
  /** The newest time at which an example says that something was created. */
  readonly newestTime?: string;
  readonly operations: readonly TableOperation[];
}

export interface TableOperation {
  readonly operation: Operation;
  /** Absent where the operation takes no body. */
  readonly mediaTypes?: readonly string[];
  /** Lowest status first, in the order of the contract. */
  readonly answers: readonly TableAnswer[];
  readonly violations?: readonly DocumentedViolation[];
  readonly listsByIndex?: readonly string[];
  readonly executesGraphql?: true;
  /** The places of a success's body in which a parameter of the request stands, by its name. */
  readonly echo?: Readonly<Record<string, readonly string[]>>;
  /** Where a page's items and the cursor of the next page stand. Absent where the operation is not paged. */
  readonly page?: PagePlaces;
}

export interface PagePlaces {
  readonly items: string;
  readonly nextCursor: string;
}

/** An example of a status or, without name and text, a status without a body. */
export type TableAnswer = readonly [
  status: number,
  name?: string | null,
  text?: string | null,
  headers?: Readonly<Record<string, string>>,
];
