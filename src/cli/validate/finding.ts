import type { ApiName } from "../../../generated/apis.js";
import type { Issue } from "../../validation/issue.js";

/** What of the traffic breaks the contract; `document` is one that is checked against a schema. */
export type Part = "request" | "response" | "event" | "document";

/** Something that breaks the contract. It holds no value: a URL is told by its method and path template. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In a HAR file, from 1. */
  readonly entry?: number;
  readonly api: ApiName;
  /** The operation, or the schema. Absent where the contract has none for it. */
  readonly name?: string;
  /** Such as `GET /accounts/{id}`. */
  readonly route?: string;
  readonly part: Part;
  readonly status?: number;
  readonly issues: readonly Issue[];
  /** There are more issues than were gathered. */
  readonly more?: true;
}

/** What a check finds, before it is known where that stands. */
export type Found = Omit<Finding, "file" | "line" | "entry">;
