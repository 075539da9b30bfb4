// A client that takes the mock for a proxy sends the whole URL.
const SCHEME_AND_AUTHORITY = /^https?:\/\/[^/?#]*/i;

/** Each name of the query with its values, in the order of the request. */
export type QueryParameters = ReadonlyMap<string, readonly string[]>;

const NO_PARAMETERS: QueryParameters = new Map();

export interface RequestTarget {
  /** Not decoded and not normalised: an encoded slash is part of an id, and no dot segment may lead to another path. */
  readonly path: string;
  readonly query: string;
}

/** Takes the target from the first line of a request. Returns its path and query as they were sent. */
export function splitRequestTarget(target: string): RequestTarget {
  const relative = target.startsWith("/") ? target : target.replace(SCHEME_AND_AUTHORITY, "");
  const end = relative.indexOf("?");
  return end < 0 ? { path: relative, query: "" } : { path: relative.slice(0, end), query: relative.slice(end + 1) };
}

/** Takes an encoded path. Returns its decoded segments, or undefined where the encoding is malformed. */
export function decodeSegments(path: string): string[] | undefined {
  const segments = path.split("/");
  // Most paths have nothing to decode.
  if (!path.includes("%")) return segments;
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Takes an encoded query. Returns its parameters, or undefined where the encoding is malformed. */
export function decodeQuery(query: string): QueryParameters | undefined {
  if (query === "") return NO_PARAMETERS;
  const parameters = new Map<string, string[]>();
  try {
    for (const pair of query.split("&").filter((text) => text !== "")) {
      const [name = "", ...value] = pair.replaceAll("+", " ").split("=");
      const decodedName = decodeURIComponent(name);
      const decodedValue = decodeURIComponent(value.join("="));
      const values = parameters.get(decodedName);
      if (values) values.push(decodedValue);
      else parameters.set(decodedName, [decodedValue]);
    }
  } catch {
    return undefined;
  }
  return parameters;
}
