import { CHECKS } from "../../../generated/api-checks.js";
import type { ApiName } from "../../../generated/apis.js";
import { oncePerApi } from "../../mock/once-per-api.js";
import { createRouter, type Router } from "../../mock/request/router.js";
import type { ApiValidation } from "../../validation/api-checks.js";
import type { Operation } from "../../validation/operation.js";

/** An API whose traffic can be checked. */
export interface CheckedApi {
  readonly name: ApiName;
  readonly operations: readonly Operation[];
  /** Finds the operation that a request is for. */
  readonly route: Router<Operation>;
  readonly validation: ApiValidation;
}

/** Takes the name of an API. Returns what checks its traffic, which is loaded once. */
export const loadApi = oncePerApi(load);

async function load(name: ApiName): Promise<CheckedApi> {
  const { operations, validation } = CHECKS[name];
  const [table, validators] = await Promise.all([operations(), validation()]);
  const all = Object.values(table.operations);
  return { name, operations: all, route: createRouter(all), validation: validators };
}
