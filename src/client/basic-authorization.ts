/**
 * The `Authorization` header of HTTP Basic (RFC 7617), in UTF-8.
 * Throws a `TypeError` that names the option at fault and never repeats its value.
 */
export function basicAuthorization(userOption: string, user: unknown, passwordOption: string, password: unknown): string {
  if (typeof user !== "string" || user === "" || user.includes(":")) {
    throw new TypeError(`Option "${userOption}" must be non-empty text without a colon.`);
  }
  if (typeof password !== "string" || password === "") {
    throw new TypeError(`Option "${passwordOption}" must be non-empty text.`);
  }
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
}
