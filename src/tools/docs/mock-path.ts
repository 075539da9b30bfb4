import type { Contract } from "./contracts.js";

export interface MockPath {
  path: string;
  /** The parts of the path that may have any value; `path` shows the usual one. */
  variables: readonly string[];
}

/** Where the mock serves an API: under the API's name, as deep as the service's base URL. */
export function mockPath({ api, document }: Contract): MockPath {
  const server = document.servers[0];
  if (server === undefined) throw new Error(`${document.info.title} declares no server.`);
  const variables: string[] = [];
  const basePath = server.url.replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\{(\w+)\}/g, (_, name: string) => {
    variables.push(name);
    return server.variables?.[name]?.default ?? name;
  });
  return { path: `/${api}${basePath}`, variables };
}
