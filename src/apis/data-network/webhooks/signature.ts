/** The header that carries the signature of a delivery. */
export const SIGNATURE_HEADER = "Smile-Signature";
const ALGORITHM = { name: "HMAC", hash: "SHA-512" };
/** SHA-512 in lower-case hex, as the service writes it. */
const SIGNATURE = /^[0-9a-f]{128}$/;

/** Behind `[object `. */
const TAG_START = 8;

/** The keys of each list of secrets, beside the secrets that they were made of: a list can be changed in place. */
const known = new WeakMap<
  readonly string[],
  { readonly secrets: readonly string[]; readonly keys: Promise<CryptoKey[]> }
>();

/**
 * Signs a webhook as the service does, for tests: HMAC-SHA512 over the bytes of the body, in lower-case hex. Takes the
 * body, text or bytes, and the secret that the webhook was registered with. Returns the value of the header
 * `Smile-Signature`. Throws a `TypeError` where the body is parsed already, or the secret empty.
 */
export async function signWebhook(body: string | Uint8Array, secret: string): Promise<string> {
  const bytes = toBytes(body);
  const [key] = await keysOf(checkSecrets([secret]));
  const signature = await crypto.subtle.sign(ALGORITHM.name, key as CryptoKey, bytes as BufferSource);
  return [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether any of the secrets has signed the body. Takes as long whichever it is. */
export async function isSigned(bytes: Uint8Array, signature: string, secrets: readonly string[]): Promise<boolean> {
  if (!SIGNATURE.test(signature)) return false;
  const claimed = Uint8Array.from(signature.match(/../g) as string[], (digits) => Number.parseInt(digits, 16));
  const keys = await keysOf(secrets);
  // `verify` compares in constant time.
  const verdicts = await Promise.all(
    keys.map((key) => crypto.subtle.verify(ALGORITHM.name, key, claimed, bytes as BufferSource)),
  );
  return verdicts.includes(true);
}

/**
 * Takes the secrets of a caller. Returns them. Throws a `TypeError`, without a secret in it, where they protect
 * nothing.
 */
export function checkSecrets(secrets: readonly string[]): readonly string[] {
  if (!Array.isArray(secrets) || secrets.length === 0)
    throw new TypeError("secrets must be a list with at least one secret: without one, anybody could send events.");
  if (secrets.some((secret) => typeof secret !== "string" || secret === ""))
    throw new TypeError("secrets must be texts, none of them empty. Is an environment variable not set?");
  return secrets;
}

/** The bytes that are signed. Throws a `TypeError` where the body was parsed, since its bytes are lost then. */
export function toBytes(body: unknown): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  // By its tag, since the test environments of Jest and jsdom have a Uint8Array of their own beside that of Node.
  if (tagOf(body) === "Uint8Array") return body as Uint8Array;
  throw new TypeError(
    `The body must be a string or a Uint8Array as it came, not ${describe(body)}: the signature is over the bytes, ` +
      "and JSON that was parsed and written again has others. Keep your framework from parsing it, as " +
      'express.raw({ type: "*/*" }) does.',
  );
}

function describe(body: unknown): string {
  const tag = tagOf(body);
  if (tag === "Object") return "a parsed object";
  return body === undefined ? "undefined" : `a value of type ${tag}`;
}

/** Such as `Uint8Array`, of whatever realm; a Buffer is one too. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(TAG_START, -1);
}

function keysOf(secrets: readonly string[]): Promise<CryptoKey[]> {
  const found = known.get(secrets);
  if (found?.secrets.length === secrets.length && found.secrets.every((secret, index) => secret === secrets[index]))
    return found.keys;
  const encoder = new TextEncoder();
  const keys = Promise.all(
    secrets.map((secret) =>
      crypto.subtle.importKey("raw", encoder.encode(secret), ALGORITHM, false, ["sign", "verify"]),
    ),
  );
  known.set(secrets, { secrets: [...secrets], keys });
  return keys;
}
