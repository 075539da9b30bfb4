/** What stands in the place of a secret. */
export const MASK = "[secret]";

/** What is called so holds a secret, whatever the API. */
const SECRET_NAME = /secret|passw|credential|authori[sz]ation|token|api[-_]?key|cookie|signature|private[-_]?key/i;
/** A shorter one would be found in half of all texts. */
const SHORTEST_PART = 8;
const SCHEME = /^(basic|bearer) +(.+)$/i;

/** Takes the headers of a request. Returns the values that show who calls: whole, and of Basic also its two parts. */
export function credentialsIn(headers: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.entries(headers).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
  return values
    .flatMap((value) => [value, ...partsOf(value)])
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

/** Takes a value. Returns a copy without the secrets, and with what is called a secret masked. */
export function maskValue(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return maskText(value, secrets);
  if (Array.isArray(value)) return value.map((each) => maskValue(each, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [
      maskParts(name, secrets),
      SECRET_NAME.test(name) && isLeaf(own) ? MASK : maskValue(own, secrets),
    ]),
  );
}

const isLeaf = (value: unknown) => typeof value === "string" || typeof value === "number";

function partsOf(value: string): readonly string[] {
  const [, scheme = "", rest = ""] = SCHEME.exec(value) ?? [];
  if (scheme.toLowerCase() !== "basic") return [rest];
  try {
    const pair = new TextDecoder().decode(Uint8Array.from(atob(rest), (byte) => byte.charCodeAt(0)));
    const end = pair.indexOf(":");
    return [rest, ...(end < 0 ? [pair] : [pair.slice(0, end), pair.slice(end + 1)])];
  } catch {
    return [rest];
  }
}
