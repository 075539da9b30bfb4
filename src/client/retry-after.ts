const SECONDS = /^\d{1,9}$/;
/** `IMF-fixdate` of RFC 9110, the only form of a date that a service may send. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * How long `Retry-After` asks to wait, in milliseconds from now: never negative, never infinite. `undefined` where the
 * header is absent or is neither a number of seconds nor an HTTP date.
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  if (SECONDS.test(value)) return Number(value) * 1000;
  if (!HTTP_DATE.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
