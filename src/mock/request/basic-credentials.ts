// RFC 9110 compares the scheme without regard to case, RFC 7617 allows no control characters in the pair.
const BASIC = /^basic +([A-Za-z0-9+/]+={0,2})$/i;
const CONTROL_CHARACTER = /\p{Cc}/u;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Takes the value of a request's Authorization header. Returns whether it is one well-formed pair of HTTP Basic
 * credentials. The secret may contain colons and may be empty.
 */
export function isBasicCredentials(header: string): boolean {
  const pair = decode(BASIC.exec(header)?.[1] ?? "");
  return pair !== undefined && pair.indexOf(":") > 0 && !CONTROL_CHARACTER.test(pair);
}

function decode(base64: string): string | undefined {
  try {
    const bytes = atob(base64);
    // What is left over of the last character must be zero, so only what encodes back to the same text was base64.
    return btoa(bytes) === base64 ? UTF8.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))) : undefined;
  } catch {
    return undefined;
  }
}
