/** Hosts that are this machine, so that nothing crosses a network. */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks where a client sends its requests. Returns the URL without a trailing slash.
 * Throws a `TypeError` that says what is wrong and never repeats the URL, which may hold a password.
 */
export function checkBaseUrl(baseUrl: string | URL, allowInsecureHttp: boolean): string {
  const given = String(baseUrl);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError("Option \"baseUrl\" must be an absolute http or https URL, up to and including the API's version.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError('Option "baseUrl" must not hold credentials. Give them as options of their own.');
  }
  if (url.protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(url.hostname)) {
    throw new TypeError('Option "baseUrl" must be https: over http: anyone on the way can read the credentials. Set allowInsecureHttp if that is meant.');
  }
  if (/[?#]/.test(given)) throw new TypeError('Option "baseUrl" must have no query and no fragment.');
  return url.href.replace(/\/$/, "");
}
