import { CHECKS } from "../../../generated/api-checks.js";
import type { ApiName } from "../../../generated/apis.js";
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

const loading = new Map<ApiName, Promise<CheckedApi>>();

/** Takes the name of an API. Returns what checks its traffic, which is loaded once. */
export function loadApi(name: ApiName): Promise<CheckedApi> {
  const known = loading.get(name) ?? load(name);
  loading.set(name, known);
  return known;
}

async function load(name: ApiName): Promise<CheckedApi> {
  const { operations, validation } = CHECKS[name];
  const [table, validators] = await Promise.all([operations(), validation()]);
  const all = Object.values(table.operations);
  return { name, operations: all, route: createRouter(all), validation: validators };
}
