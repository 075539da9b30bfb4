const SECONDS = /^\d{1,9}$/;
/**
 * The forms of a date that RFC 9110 (section 5.6.7) obsoletes and still wants read: that of RFC 850, and that of
 * asctime.
 */
const RFC_850 = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:|s|nes|rs|ur)day, (\d\d)-(\w{3})-(\d\d) (.*)$/;
const ASCTIME = /^(\w{3}) (\w{3}) ([ \d]\d) ([\d:]{8}) (\d{4})$/;
/** A year of two digits that would be further away than this is one of the century before. */
const MAX_YEARS_AHEAD = 50;

/**
 * How long `Retry-After` asks to wait, in milliseconds from the answer on: never negative, never infinite.
 * `undefined` where the header is absent or is neither a number of seconds nor an HTTP date. A date counts from the
 * answer's own `Date`, since the clock of this machine may be wrong.
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  if (SECONDS.test(value)) return Number(value) * 1000;
  const date = parseHttpDate(value);
  return date === undefined ? undefined : Math.max(0, date - (parseHttpDate(headers.get("Date") ?? "") ?? Date.now()));
}

/**
 * The time of an HTTP date in any of its three forms, brought into the one that JavaScript writes: all else is
 * refused.
 */
function parseHttpDate(text: string): number | undefined {
  const date = text
    .replace(
      RFC_850,
      (_, weekday: string, day: string, month: string, year: string, rest: string) =>
        `${weekday}, ${day} ${month} ${fullYear(Number(year))} ${rest}`,
    )
    .replace(
      ASCTIME,
      (_, weekday: string, month: string, day: string, time: string, year: string) =>
        `${weekday}, ${day.replace(" ", "0")} ${month} ${year} ${time} GMT`,
    );
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toUTCString() === date ? time : undefined;
}

function fullYear(lastDigits: number): number {
  const now = new Date().getUTCFullYear();
  const year = now - (now % 100) + lastDigits;
  return year > now + MAX_YEARS_AHEAD ? year - 100 : year;
}
