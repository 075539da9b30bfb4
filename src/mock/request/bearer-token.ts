// RFC 6750, section 2.1; RFC 9110 compares the scheme without regard to case.
const BEARER = /^bearer +[A-Za-z0-9._~+/-]+=*$/i;

/** Takes the value of a request's Authorization header. Returns whether it is one well-formed bearer token. */
export function isBearerToken(header: string): boolean {
  return BEARER.test(header);
}
