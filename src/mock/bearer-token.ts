// RFC 6750, section 2.1; RFC 9110 compares the scheme without regard to case.
const BEARER = /^bearer +[A-Za-z0-9._~+/-]+=*$/i;

/** Takes the values of a request's Authorization headers. Returns whether they are one well-formed bearer token. */
export function isBearerToken(headers: readonly string[] = []): boolean {
  const [header = "", ...more] = headers;
  return more.length === 0 && BEARER.test(header);
}
