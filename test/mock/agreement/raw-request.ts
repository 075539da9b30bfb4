import type { ApiName } from "../../../generated/apis.js";

/** A request as it lies on the wire, behind the prefix of its API. */
export interface RawRequest {
  readonly api: ApiName;
  readonly method: string;
  /** Path and query as they are sent. */
  readonly target: string;
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there is no body. */
  readonly body: Uint8Array;
}

/** What was changed in a request, and where: `/path/id`, `/query/size`, `/body/rawFiles/*` or `/headers/accept`. */
export interface Mutation {
  readonly place: string;
  readonly kind: string;
}

export interface MutatedRequest extends RawRequest {
  readonly operationId: string;
  readonly mutations: readonly Mutation[];
}

/** What a judge has against a request. */
export interface Complaint {
  /** A JSON pointer, such as `/query/size`. Empty where the judge does not say. */
  readonly place: string;
  /** The keyword of JSON Schema where one is broken, else the judge's own word. */
  readonly rule: string;
}

/** Takes a request. Resolves with what is wrong with it; nothing where it is accepted. */
export type Judge = (request: RawRequest) => Promise<readonly Complaint[]>;

/** A request in words, whole, for whoever has to understand why the judges differ. */
export function describeRequest({ api, method, target, headers, body }: RawRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${api}: ${method} ${target}`, ...lines, "", JSON.stringify(Buffer.from(body).toString())].join("\n");
}
