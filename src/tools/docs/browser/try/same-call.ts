import type { LocatedOperation, OpenApiDocument } from "../../../../openapi/document.js";
import type { SampleRequest } from "../../../sample-request.js";
import { curlSample } from "../../samples/curl-sample.js";
import { typescriptSample } from "../../samples/typescript-sample.js";
import type { TryFile } from "../../try/try-file.js";
import type { TryRequest } from "./try-request.js";

/** The call as it would be made of the service itself, from elsewhere. */
export interface SameCall {
  curl: string;
  typescript: string;
}

/** Writes the call as the samples of the page are written. */
export function sameCall(file: TryFile, { path, query, body }: TryRequest): SameCall {
  const { api, operationId, method, samples } = file;
  const request: SampleRequest = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body !== undefined && { body }),
  };
  // All that the writers read of a contract and of an operation.
  const document = { info: { title: samples.title }, servers: [samples.server] } as OpenApiDocument;
  const located = { method: method.toLowerCase(), path: file.path } as LocatedOperation;
  return {
    curl: curlSample(document, located, request, samples.shell),
    typescript: typescriptSample(api, operationId, request, samples.clientOptions),
  };
}
