const SECONDS = /^\d{1,9}$/;

/**
 * How long `Retry-After` asks to wait, in milliseconds from now: never negative, never infinite. `undefined` where the
 * header is absent or is neither a number of seconds nor an HTTP date.
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  if (SECONDS.test(value)) return Number(value) * 1000;
  const date = new Date(value);
  // `IMF-fixdate` of RFC 9110 is what this writes; every other text that a date can be read from is refused.
  return !Number.isNaN(date.getTime()) && date.toUTCString() === value ? Math.max(0, date.getTime() - Date.now()) : undefined;
}
