import { JSON_MEDIA_TYPE } from "../../../client/media-type.js";
import type { Body, Example, LocatedOperation, OpenApiDocument } from "../../../openapi/document.js";
import { mountPointOf } from "../../../openapi/mount-point.js";
import { resolveReference } from "../../../validation/pointer.js";
import { errorCodesOf } from "../copy/error-codes.js";
import type { ApiContract } from "../pages/api-contract.js";
import type { Try } from "../pages/page.js";
import { errorCodePlace } from "../places.js";
import { relativeLink } from "../relative-link.js";
import { sampleCall } from "../samples/sample-call.js";
import { tryCredentials } from "./try-credentials.js";
import type { TryBody, TryFile } from "./try-file.js";
import { tryParameters } from "./try-parameters.js";
import { tryScenarios } from "./try-scenarios.js";

/** Offers to try an operation on a page, given from the root of the site. */
export function tryBlock(api: ApiContract, located: LocatedOperation, page: string): Try {
  return { kind: "try", file: { ...tryCall(api, located, page), ...tryBody(api.document, located) } };
}

/** All that is known of a call but what it sends in its body. */
export function tryCall(
  { contract, reference, document }: Pick<ApiContract, "contract" | "reference" | "document">,
  located: LocatedOperation,
  page: string,
): TryFile {
  const { method, path, operation } = located;
  const sample = sampleCall({ ...contract, document }, located);
  const credentials = tryCredentials(document);
  const pageOf = (code: string) => relativeLink(page, errorCodePlace(reference, code, "").page);
  return {
    api: contract.api,
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    mount: mountPointOf(contract.api, document.servers).path,
    ...(credentials && { credentials }),
    parameters: tryParameters(document, operation, sample.request),
    scenarios: tryScenarios(document, operation),
    errorCodes: Object.fromEntries(errorCodesOf(document).map(({ code }) => [code, pageOf(code)])),
    sample,
  };
}

function tryBody(document: OpenApiDocument, { operation }: LocatedOperation): { body?: TryBody } {
  if (operation.requestBody === undefined) return {};
  const { required = false, content } = resolveReference<Body>(document, operation.requestBody);
  const examples = Object.entries(content?.[JSON_MEDIA_TYPE]?.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolveReference<Example>(document, example).value,
  }));
  return { body: { required, examples } };
}
