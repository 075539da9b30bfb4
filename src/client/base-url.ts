import { optionError, required } from "./option-error.js";

const NAME = "baseUrl";
/** Hosts that are this machine, so that nothing crosses a network. */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Where a client sends its requests. */
export interface BaseUrl {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly origin: string;
  /** Whether it is the service itself, where nothing but real requests may go. */
  readonly isService: boolean;
}

/**
 * Checks where a client sends its requests. `servers` are the base URLs of the service itself.
 * Throws a `TypeError` that says what is wrong and never repeats the URL, which may hold a password.
 */
export function checkBaseUrl(value: unknown, servers: readonly string[], allowInsecureHttp: boolean): BaseUrl {
  const given = String(required(NAME, value));
  const url = parse(given);
  if (!url || !/^https?:$/.test(url.protocol))
    throw optionError(NAME, "be an absolute http or https URL, up to and including the API's version");
  const { protocol, username, password, hostname, pathname, origin } = url;
  if (username + password !== "") throw optionError(NAME, "not hold credentials: they have options of their own");
  if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
    throw optionError(
      NAME,
      "be https: over http: anyone on the way can read the credentials. Set allowInsecureHttp if that is meant",
    );
  }
  if (/[?#]/.test(given)) throw optionError(NAME, "have no query and no fragment");
  if (pathname.endsWith("//")) throw optionError(NAME, 'not end in "//": no path of the API would be found');
  const baseUrl = url.href.replace(/\/$/, "");
  const server = servers.find((server) => hostOf(new URL(server)) === hostOf(url));
  if (server !== undefined && server !== baseUrl)
    throw optionError(NAME, `be ${server}: on that host, the API is nowhere else`);
  return { baseUrl, origin, isService: server !== undefined };
}

/** `URL.canParse` is younger than some runtimes. */
function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** A dot at the end makes no other host. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, "");
}
