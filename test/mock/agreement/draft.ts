import type { Mutation, MutatedRequest } from "./raw-request.js";
import type { TestedOperation } from "./tested-operation.js";

/** A request in parts, while it is being changed. */
export interface Draft {
  readonly operation: TestedOperation;
  method: string;
  /** The template of the path. */
  path: string;
  /** What stands for the parameters of the path, encoded. */
  readonly pathTexts: Map<string, string>;
  /** Such as `size=10`, encoded. */
  query: string[];
  readonly headers: Map<string, string>;
  /** Undefined where there is none. */
  body: unknown;
  /** What is sent, where that is not the body as JSON. */
  bytes?: Uint8Array;
  readonly mutations: Mutation[];
}

const RAW = "@raw:";
const RAW_IN_JSON = /"@raw:(?:[^"\\]|\\.)*"/g;

/** What JSON.stringify would not write: it stands in the body as it is. */
export const rawJson = (text: string): string => RAW + text;

/** Takes a finished draft. Returns the request as it is sent. */
export function toRequest(draft: Draft): MutatedRequest {
  const { operation, method, headers, mutations } = draft;
  const path = draft.path.replace(/\{([^}]+)\}/g, (_template, name: string) => draft.pathTexts.get(name) ?? "");
  const body = draft.bytes ?? toBytes(draft.body);
  if (body.length > 0) headers.set("content-length", String(body.length));
  return {
    api: operation.api,
    operationId: operation.operationId,
    method,
    target: draft.query.length === 0 ? path : `${path}?${draft.query.join("&")}`,
    headers: Object.fromEntries(headers),
    body,
    mutations,
  };
}

function toBytes(body: unknown): Uint8Array {
  const json = body === undefined ? "" : JSON.stringify(body);
  return Buffer.from(json.replace(RAW_IN_JSON, (text) => (JSON.parse(text) as string).slice(RAW.length)));
}
