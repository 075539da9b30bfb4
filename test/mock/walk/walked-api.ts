import type { WalkKind, WalkRequest } from "./walk-request.js";

/** What the walk has to know of an API. */
export interface WalkedApi {
  readonly name: string;
  /** The path under which the mock serves it. */
  readonly base: string;
  /** Good credentials. Absent where it demands none. */
  readonly authorization: string | undefined;
  readonly operations: readonly WalkedOperation[];
}

export interface WalkedOperation {
  readonly operationId: string;
  readonly method: string;
  /** The path as the contract writes it. */
  readonly template: string;
  /** A good path, with the query that it needs. */
  readonly path: string;
  readonly parameters: readonly WalkedParameter[];
  /** A good body. Absent where the operation takes none. */
  readonly body: unknown;
  readonly executesGraphql: boolean;
  /** In the order of the contract, lowest status first. */
  readonly answers: readonly WalkedAnswer[];
}

export interface WalkedParameter {
  readonly name: string;
  readonly in: "path" | "query";
  /** Lists joined with commas. */
  readonly example: string;
  readonly isNumber: boolean;
  /** A value of a path that its schema does not allow. Absent where it allows any text. */
  readonly unfit: string | undefined;
}

export interface WalkedAnswer {
  readonly status: number;
  /** Absent where the status has no body. */
  readonly name: string | undefined;
  /** A good body of a request for it. */
  readonly requestBody: unknown;
}

export const JSON_TYPE = { "Content-Type": "application/json" };

/** What a good request of an operation is changed by. */
export type Change = Partial<Omit<WalkRequest, "kind" | "what">> & { readonly path?: string };

/** Takes an API and its operation. Returns what makes requests of a good one. */
export function requestMaker({ name, base, authorization }: WalkedApi, operation: WalkedOperation) {
  const { operationId, method, path: goodPath, body } = operation;
  return (kind: WalkKind, what: string, { path = goodPath, ...change }: Change = {}): WalkRequest => ({
    kind,
    what,
    api: name,
    operationId,
    method,
    target: base + path,
    ...(body !== undefined && !("method" in change) && { body: JSON.stringify(body) }),
    ...change,
    headers: {
      ...(authorization !== undefined && { Authorization: authorization }),
      ...(body !== undefined && JSON_TYPE),
      ...change.headers,
    },
  });
}

/** Takes a path, which may have a query, and more of a query. */
export function withQuery(path: string, query: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

/** Takes an operation. Returns its path with another value for one of its parameters. */
export function withPathValue({ template, parameters }: WalkedOperation, name: string, value: string): string {
  return template.replace(/\{(.+?)\}/g, (_match, parameter: string) => {
    const example = parameters.find((candidate) => candidate.in === "path" && candidate.name === parameter)?.example;
    return encodeURIComponent(parameter === name ? value : (example ?? ""));
  });
}
