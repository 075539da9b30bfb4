import { type ApiName, chooseApis } from "../mock/apis.js";
import { UsageError } from "./usage-error.js";

/** Takes the values of `--api`; none means all. Returns the APIs. Throws a UsageError where one is unknown. */
export function toApis(names: readonly string[] | undefined): ApiName[] {
  try {
    return chooseApis(names);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
