import { NO_ACCESS_TOKEN } from "../client/retry-policy.js";

/** `b64token` of RFC 6750: anything else would break the header. */
const TOKEN = /^[\w.~+/-]+=*$/;

/** The `Authorization` header for a token. Throws a `TypeError` that never repeats it. */
export function bearer(token: unknown): string {
  if (typeof token === "string" && TOKEN.test(token)) return `Bearer ${token}`;
  throw new TypeError('Option "accessToken" must be a token as OAuth 2.0 hands it out, or a function that returns one.');
}

/** A `fetch` that gets a token before each request. Where there is none it rejects, and the cause says that nothing was sent. */
export function authorizedFetch(fetch: typeof globalThis.fetch, accessToken: () => string | Promise<string>): typeof globalThis.fetch {
  return async (input, init) => {
    const authorization = await getAuthorization(accessToken);
    // The call may have ended while the token was on its way; what is sent now, nobody would hear of.
    (init?.signal ?? (input instanceof Request ? input.signal : undefined))?.throwIfAborted();
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set("Authorization", authorization);
    return fetch(input, { ...init, headers });
  };
}

async function getAuthorization(accessToken: () => string | Promise<string>): Promise<string> {
  try {
    return bearer(await accessToken());
  } catch (cause) {
    throw Object.assign(new Error("There is no access token", { cause }), { code: NO_ACCESS_TOKEN });
  }
}
