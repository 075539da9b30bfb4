import { pointerTo } from "../../../src/validation/pointer.js";
import type { RawRequest } from "./raw-request.js";
import { TESTED_OPERATIONS, type TestedOperation } from "./tested-operation.js";

/** A request with what its contract says of the operation that it reaches. */
export interface RequestFacts extends RawRequest {
  /** The names of the query's parameters, and of those that are lists. */
  readonly queryNames: readonly string[];
  readonly listNames: readonly string[];
  /** What stands in the path, decoded, by place: `/path/id`. */
  readonly pathValues: ReadonlyMap<string, string>;
  readonly hasBody: boolean;
}

export function factsOf(request: RawRequest): RequestFacts {
  const segments = new URL(request.target, "http://example.com").pathname.split("/").map(decoded);
  const operation = operationReached(request, segments);
  const inQuery = operation?.parameters.filter((parameter) => parameter.in === "query") ?? [];
  const lists = inQuery.filter(({ name }) => operation?.places.get(pointerTo("query", name))?.type === "array");
  const template = operation?.path.split("/") ?? [];
  return {
    ...request,
    queryNames: inQuery.map(({ name }) => name),
    listNames: lists.map(({ name }) => name),
    pathValues: new Map(template.map((name, index) => [`/path/${name.slice(1, -1)}`, segments[index] ?? ""])),
    hasBody: operation?.body !== undefined,
  };
}

/** Which operation a request reaches, whatever it was made for: of several, the one with the fewest parameters. */
function operationReached({ api, method }: RawRequest, segments: readonly string[]): TestedOperation | undefined {
  const asked = method === "HEAD" ? "GET" : method;
  const found = TESTED_OPERATIONS.filter((one) => one.api === api && one.method === asked && isOf(segments, one.path));
  return found.sort((one, other) => one.path.split("{").length - other.path.split("{").length)[0];
}

function isOf(segments: readonly string[], path: string): boolean {
  const template = path.split("/");
  const matches = (name: string, index: number) => name.startsWith("{") || name === segments[index];
  return segments.length === template.length && template.every(matches);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
