import { optionError, required } from "./option-error.js";

/**
 * Neither RFC 7617 nor any header allows these; a line break at the end of a secret comes from the file it was read
 * from.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}]/u;

/**
 * The `Authorization` header of HTTP Basic (RFC 7617), in UTF-8.
 * Throws a `TypeError` that names the option at fault and never repeats its value.
 */
export function basicAuthorization(
  userOption: string,
  user: unknown,
  passwordOption: string,
  password: unknown,
): string {
  const name = checkText(userOption, user);
  if (name.includes(":")) throw optionError(userOption, "be non-empty text without a colon");
  // Not by TextEncoder, which some runtimes lack: one character for each byte of the UTF-8 text.
  const bytes = encodeURIComponent(`${name}:${checkText(passwordOption, password)}`).replace(
    /%(..)/g,
    (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)),
  );
  return `Basic ${btoa(bytes)}`;
}

function checkText(option: string, value: unknown): string {
  const text = required(option, value);
  if (typeof text !== "string" || text === "") throw optionError(option, "be non-empty text");
  if (FORBIDDEN.test(text)) throw optionError(option, "hold no line breaks and no other control characters");
  return text;
}
