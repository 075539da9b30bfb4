import type { ApiName } from "../../generated/apis.js";
import { chooseApis } from "../mock/options.js";
import { UsageError } from "./usage-error.js";

/**
 * Takes the values of `--api`, each one name or several with commas between; none means all. Returns the APIs. Throws a
 * UsageError where one is unknown.
 */
export function toApis(names: readonly string[] | undefined): ApiName[] {
  try {
    return chooseApis(names?.flatMap((name) => name.split(",").map((each) => each.trim())));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
