// RFC 9110 compares the scheme without regard to case, RFC 7617 allows no control characters in the pair.
const BASIC = /^basic +([A-Za-z0-9+/]+={0,2})$/i;
const CONTROL_CHARACTER = /\p{Cc}/u;

/**
 * Takes the values of a request's Authorization headers.
 * Returns whether they are one well-formed pair of HTTP Basic credentials. The secret may contain colons and may be
 * empty.
 */
export function isBasicCredentials(headers: readonly string[] = []): boolean {
  const [header = "", ...more] = headers;
  const pair = decode(BASIC.exec(header)?.[1] ?? "");
  return more.length === 0 && pair !== undefined && pair.indexOf(":") > 0 && !CONTROL_CHARACTER.test(pair);
}

function decode(base64: string): string | undefined {
  const bytes = Buffer.from(base64, "base64");
  // Node decodes whatever it can, so only what encodes back to the same text was base64.
  if (bytes.toString("base64") !== base64) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
