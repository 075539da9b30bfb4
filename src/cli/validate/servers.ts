import { CHECKS } from "../../../generated/api-checks.js";
import { API_NAMES, type ApiName } from "../../../generated/apis.js";
import { pathBehind } from "../../mock/request/path-behind.js";
import { UsageError } from "../usage-error.js";

/** A base URL at which an API is known to be. */
export interface KnownServer {
  readonly api: ApiName;
  readonly origin: string;
  readonly path: string;
}

export interface AddressedApi {
  readonly api: ApiName;
  /** Behind the base URL, encoded. */
  readonly path: string;
}

const PROTOCOLS = ["http:", "https:"];

/**
 * Takes the values of `--server`. Returns them beside the servers that the contracts publish. Throws a UsageError where
 * one is no `<api>=<url>`.
 */
export function knownServers(options: readonly string[]): readonly KnownServer[] {
  const published = API_NAMES.flatMap((api) => CHECKS[api].servers.map((url) => toServer(api, new URL(url))));
  const servers = [...published, ...options.map(parseServer)];
  for (const [index, { api, origin, path }] of servers.entries()) {
    const other = servers.slice(0, index).find((server) => server.origin === origin && server.path === path);
    if (other && other.api !== api)
      throw new UsageError(`--server gives ${other.api} and ${api} the same URL, ${origin}${path}`);
  }
  // The deeper one first, so that a base URL inside another one is found.
  return servers.sort((one, other) => other.path.length - one.path.length);
}

/** Takes the URL of a request. Returns which API it is for; undefined where it is none of the known servers. */
export function addressedApi(servers: readonly KnownServer[], { origin, pathname }: URL): AddressedApi | undefined {
  for (const server of servers) {
    const path = server.origin === origin ? pathBehind(server.path, pathname) : undefined;
    if (path !== undefined) return { api: server.api, path };
  }
  return undefined;
}

function parseServer(option: string): KnownServer {
  const separator = option.indexOf("=");
  const api = API_NAMES.find((name) => name === option.slice(0, separator));
  if (api === undefined)
    throw new UsageError(`--server takes an API and its base URL, such as ${example()}; the APIs are ${names()}`);
  const text = option.slice(separator + 1);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !PROTOCOLS.includes(url.protocol) || url.search !== "" || url.hash !== "")
    throw new UsageError(`--server ${api}= takes the base URL of the API, such as ${example()}`);
  return toServer(api, url);
}

function toServer(api: ApiName, { origin, pathname }: URL): KnownServer {
  return { api, origin, path: pathname.replace(/\/+$/, "") };
}

const names = () => API_NAMES.join(", ");
const example = () => `${API_NAMES.at(-1)}=https://api.example.com/live`;
