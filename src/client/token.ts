/** Gets the `Authorization` header of a request, and rejects as soon as `cut` does. */
export type TokenSource = (cut: Promise<never>) => Promise<string>;

/**
 * Makes a source of headers from a function that gets a token. Calls that need a token at the same time share one
 * request for it. One that does not end in time is forgotten, so that the next call asks anew.
 */
export function shareToken(getAuthorization: () => Promise<string>): TokenSource {
  let pending: Promise<string> | undefined;
  return async (cut) => {
    const request = (pending ??= Promise.resolve().then(getAuthorization));
    try {
      return await Promise.race([request, cut]);
    } finally {
      if (pending === request) pending = undefined;
    }
  };
}
