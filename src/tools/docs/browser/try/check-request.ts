import { CHECKS } from "../../../../../generated/api-checks.js";
import type { ApiName } from "../../../../../generated/apis.js";
import type { Issue } from "../../../../validation/issue.js";
import type { TryFile } from "../../try/try-file.js";
import type { TryRequest } from "./try-request.js";

/** Loads the validators of an API. Returns what says of a request what the client would say before it sends. */
export async function loadCheck({ api, operationId }: TryFile): Promise<(request: TryRequest) => readonly Issue[]> {
  const { validateRequest } = await CHECKS[api as ApiName].validation();
  return ({ path, query, body }) => {
    const verdict = validateRequest(operationId, { path, query, body });
    return verdict.valid ? [] : verdict.issues;
  };
}
