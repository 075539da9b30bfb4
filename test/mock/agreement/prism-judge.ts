import { readFileSync } from "node:fs";
import { join } from "node:path";
import { API_NAMES, type ApiName } from "../../../generated/apis.js";
import { ROOT } from "../../support/root.js";
import { complaintsOf } from "./prism-complaints.js";
import {
  loadPrism,
  type PrismConfiguration,
  type PrismLibraries,
  type PrismOperation,
  type PrismRequest,
} from "./prism-libraries.js";
import type { Judge, RawRequest } from "./raw-request.js";

const JSON_TYPES = ["application/json", "application/*+json"];

/** Returns the judge that is Prism. A request is given to it as its own server gives it. */
export async function createPrismJudge(): Promise<Judge> {
  const prism = loadPrism();
  const logger = prism.core.createLogger("agreement", { level: "silent" });
  const instance = prism.http.createInstance(newConfiguration(), { logger });
  const operations = new Map<ApiName, readonly PrismOperation[]>();
  for (const api of API_NAMES) operations.set(api, await readOperations(prism, api));
  return async (request) => {
    const body = readBody(prism, request);
    if (body.kind === "malformed") return [{ place: "/body", rule: "json" }];
    const asked = toPrismRequest(request, body.value);
    try {
      return complaintsOf(await instance.request(asked, operations.get(request.api) ?? [], newConfiguration())());
    } catch (error) {
      // Its server then answers with an error of its own.
      return [{ place: "", rule: String(error) }];
    }
  };
}

function readOperations({ http }: PrismLibraries, api: ApiName): Promise<PrismOperation[]> {
  // Read anew, as Prism writes into it.
  return http.getHttpOperationsFromSpec(JSON.parse(readFileSync(join(ROOT, "generated", api, "openapi.json"), "utf8")));
}

// Made anew for every request, because Prism writes into it.
function newConfiguration(): PrismConfiguration {
  return {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
}

// These two do what prism-http-server does with a request of node:http before it asks Prism (src/server.ts).

function toPrismRequest({ method, target, headers }: RawRequest, body: unknown): PrismRequest {
  const { pathname, searchParams } = new URL(target, "http://example.com");
  const query: Record<string, string | string[]> = {};
  for (const name of searchParams.keys()) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return { method: method.toLowerCase(), url: { path: pathname, query }, headers, body };
}

type ReadBody = { readonly kind: "read"; readonly value: unknown } | { readonly kind: "malformed" };

function readBody({ typeIs }: PrismLibraries, { headers, body }: RawRequest): ReadBody {
  const length = headers["content-length"];
  if (length === undefined || length === "0") return { kind: "read", value: null };
  const text = new TextDecoder().decode(body);
  if (!typeIs.is(headers["content-type"] ?? "", JSON_TYPES)) return { kind: "read", value: text };
  try {
    return { kind: "read", value: JSON.parse(text) };
  } catch {
    return { kind: "malformed" };
  }
}
