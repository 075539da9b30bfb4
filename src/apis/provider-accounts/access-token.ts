import { optionError, required } from "../../client/option-error.js";

/** `b64token` of RFC 6750: anything else would break the header. */
const TOKEN = /^[\w.~+/-]+=*$/;

/** The `Authorization` header for a token. Throws a `TypeError` that never repeats it. */
export function bearer(given: unknown): string {
  const token = required("accessToken", given);
  if (typeof token === "string" && TOKEN.test(token)) return `Bearer ${token}`;
  throw optionError("accessToken", "be a token as OAuth 2.0 hands it out, or a function that returns one");
}
