import { type SampleRequest, sampleTarget } from "../../../sample-request.js";
import { curlSample } from "../../samples/curl-sample.js";
import { typescriptSample } from "../../samples/typescript-sample.js";
import type { TryFile } from "../../try/try-file.js";
import type { TryRequest } from "./try-request.js";

/** The call as it would be made from elsewhere. */
export interface SameCall {
  curl: string;
  typescript: string;
}

/** Writes the call as the samples of the page are written. */
export function sameCall({ path: template, sample }: TryFile, { path, query, body }: TryRequest): SameCall {
  const request: SampleRequest = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body !== undefined && { body }),
  };
  const headers = body === undefined ? {} : sample.headers;
  const call = { ...sample, request, target: sampleTarget(template, request), headers };
  return { curl: curlSample(call), typescript: typescriptSample(call) };
}
