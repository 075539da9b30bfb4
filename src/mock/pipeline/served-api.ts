import type { ApiName } from "../../../generated/apis.js";
import { type ErrorResponses, errorResponsesOf } from "../answer/error-responses.js";
import type { MockTable } from "../answer/mock-table.js";
import { type Operation, toOperation } from "../answer/operation.js";
import { createTimeShift } from "../answer/shift-times.js";
import { credentialCheck, type CredentialCheck } from "../request/credentials.js";
import { createRouter, type Router } from "../request/router.js";

/** An API as the mock serves it: all that its contract says about it. */
export interface ServedApi {
  readonly operations: readonly Operation[];
  readonly route: Router<Operation>;
  /** Absent where the API demands none. */
  readonly credentials: CredentialCheck | undefined;
  readonly errorResponses: ErrorResponses;
}

/** Takes the name of an API, its table and, if the times of its examples are to be near a time, that time. */
export function toServedApi(api: ApiName, table: MockTable, now: Date | undefined): ServedApi {
  const { newestTime } = table;
  const shift = now && newestTime !== undefined ? createTimeShift(new Date(newestTime), now) : keep;
  const operations = table.operations.map((operation) => toOperation(operation, shift));
  return {
    operations,
    route: createRouter(operations),
    credentials: credentialCheck(api, table.credentials),
    errorResponses: errorResponsesOf(table.errorResponses),
  };
}

const keep = (text: string) => text;
