import type { Server } from "./document.js";

/** Where the mock serves an API. */
export interface MountPoint {
  /** As deep as the service's base URL, below the API's name; a part that may have any value is a `{variable}`. */
  readonly prefix: string;
  /** The same with the usual value of each variable. */
  readonly path: string;
  readonly variables: readonly string[];
}

const SCHEME_AND_AUTHORITY = /^[a-z]+:\/\/[^/]*/;
const VARIABLE = /\{(\w+)\}/g;

/** Takes the name of an API and the servers of its contract. Throws an Error where there is none. */
export function mountPointOf(api: string, [server]: readonly Server[]): MountPoint {
  if (server === undefined) throw new Error(`The contract of ${api} declares no server.`);
  const prefix = `/${api}${server.url.replace(SCHEME_AND_AUTHORITY, "").replace(/\/$/, "")}`;
  return {
    prefix,
    path: prefix.replace(VARIABLE, (_, name: string) => server.variables?.[name]?.default ?? name),
    variables: [...prefix.matchAll(VARIABLE)].map(([, name]) => name as string),
  };
}
