import { decodeSegments } from "../request/request-target.js";
import { LEFT_OUT } from "./shorten.js";

/** What stands in the place of a secret. */
export const MASK = "[secret]";

/** What is called so holds a secret, whatever the API. */
const SECRET_NAME =
  /secret|passw|passcode|passphrase|^(?:pwd|pin|otp)$|credential|authori[sz]ation|token|cookie|signature|(?:api|auth|access|private)[-_]?key/i;
const COOKIE = /cookie/i;
/** A shorter one would be found in half of all texts. */
const SHORTEST_PART = 8;
const SCHEME = /^(basic|bearer) +(.+)$/i;
/** Of a scheme that nobody knows, which could as well be half of a secret. */
const ANY_SCHEME = /^\S+ +(.+)$/;
/** What lies deeper is left out: it would take the whole stack to walk there. */
const MAX_DEPTH = 100;

/** Takes the headers of a request. Returns the values that show who calls: whole, and of Basic also its two parts. */
export function credentialsIn(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers)
    .filter(([name]) => SECRET_NAME.test(name))
    .flatMap(([name, value]) => [value, ...(COOKIE.test(name) ? cookiesOf(value) : partsOf(value))])
    .filter((value) => value !== "")
    .sort((one, other) => other.length - one.length);
}

/** Takes headers. Returns them with their secrets masked; the scheme of credentials stays. */
export function maskHeaders(
  headers: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const [, scheme] = SCHEME.exec(value) ?? [];
      if (SECRET_NAME.test(name)) return [name, scheme === undefined ? MASK : `${scheme} ${MASK}`];
      return [name, maskText(value, secrets)];
    }),
  );
}

/** Takes a text. Returns it without the secrets. */
export function maskText(text: string, secrets: readonly string[]): string {
  return secrets.includes(text) ? MASK : maskParts(text, secrets);
}

/** A name may be the same as a short secret, and tells nothing of it. */
function maskParts(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (masked, secret) => (secret.length < SHORTEST_PART ? masked : masked.replaceAll(secret, MASK)),
    text,
  );
}

/** Takes an encoded path. Returns it without the secrets, however they are encoded. */
export function maskPath(path: string, secrets: readonly string[]): string {
  if (secrets.length === 0) return path;
  const segments = path.split("/").map((segment) => {
    const decoded = decodeSegments(segment)?.[0] ?? segment;
    const masked = maskText(decoded, secrets);
    return masked === decoded ? segment : masked;
  });
  return maskText(segments.join("/"), secrets);
}

/** Takes a value. Returns a copy without the secrets, and with what is called a secret, or lies in it, masked. */
export function maskValue(value: unknown, secrets: readonly string[]): unknown {
  return maskWithin(value, secrets, false, MAX_DEPTH);
}

function maskWithin(value: unknown, secrets: readonly string[], isSecret: boolean, depth: number): unknown {
  if (isSecret && (typeof value === "string" || typeof value === "number")) return MASK;
  if (typeof value === "string") return maskText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return LEFT_OUT;
  if (Array.isArray(value)) return value.map((each) => maskWithin(each, secrets, isSecret, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [
      maskParts(name, secrets),
      maskWithin(own, secrets, isSecret || SECRET_NAME.test(name), depth - 1),
    ]),
  );
}

function cookiesOf(header: string): readonly string[] {
  return header.split(";").map((pair) => pair.slice(pair.indexOf("=") + 1).trim());
}

function partsOf(value: string): readonly string[] {
  const [, scheme = "", rest = ""] = SCHEME.exec(value) ?? ["", "", ANY_SCHEME.exec(value)?.[1]];
  if (scheme.toLowerCase() !== "basic") return [rest];
  try {
    const pair = new TextDecoder().decode(Uint8Array.from(atob(rest), (byte) => byte.charCodeAt(0)));
    const end = pair.indexOf(":");
    return [rest, ...(end < 0 ? [pair] : [pair.slice(0, end), pair.slice(end + 1)])];
  } catch {
    return [rest];
  }
}
