/**
 * The formats the contract asserts. They are strict: 30 February and hour 24 are refused. They agree with the full
 * mode of ajv-formats, except that the offset of a `date-time` needs its colon and its minutes, as RFC 3339 says,
 * and that nothing but `T`, `t` or a space may stand between date and time.
 *
 * Dates are most of what a list's validation costs, so they are read character by character, without making anything.
 */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MINUTES_IN_DAY = 1440;
/** The places of a date-time's parts. */
const [SEPARATOR, HOUR, MINUTE, SECOND, FRACTION] = [10, 11, 14, 17, 19];
/** The length of a date-time in UTC without a fraction, the shortest there is. */
const UTC_LENGTH = 20;
/** The length of an offset, such as `+08:00`. */
const OFFSET_LENGTH = 6;
const [ZERO, DASH, COLON, DOT, PLUS] = [48, 45, 58, 46, 43];
const [UPPER_T, LOWER_T, SPACE, UPPER_Z, LOWER_Z] = [84, 116, 32, 90, 122];
/** Stands for digits that are none: a whole number, as sums of such are fast, and larger than any limit. */
const NONE = 10_000;

/** `full-date` of RFC 3339: a day that exists, as `yyyy-MM-dd`. */
export function date(text: string): boolean {
  return text.length === SEPARATOR && startsWithDate(text);
}

/** `date-time` of RFC 3339: a day that exists and a time with its offset; fractions of a second are allowed. */
export function dateTime(text: string): boolean {
  // First of all, so that every code below is a number.
  if (text.length < UTC_LENGTH) return false;
  const separator = text.charCodeAt(SEPARATOR);
  if (separator !== UPPER_T && separator !== LOWER_T && separator !== SPACE) return false;
  const hour = twoDigits(text, HOUR);
  const minute = twoDigits(text, MINUTE);
  const second = twoDigits(text, SECOND);
  if (hour > 23 || minute > 59 || second > 60 || !startsWithDate(text)) return false;
  if (text.charCodeAt(MINUTE - 1) !== COLON || text.charCodeAt(SECOND - 1) !== COLON) return false;
  const zone = text.charCodeAt(FRACTION);
  // Most are in UTC and without fractions.
  if (zone === UPPER_Z && second < 60) return text.length === UTC_LENGTH;
  const offset = offsetAt(text, zone === DOT ? endOfFraction(text) : FRACTION);
  return offset !== NONE && (second < 60 || isLeapSecond(hour * 60 + minute - offset));
}

function startsWithDate(text: string): boolean {
  const century = twoDigits(text, 0);
  const yearInCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century === NONE || yearInCentury === NONE || month < 1 || month > 12 || day < 1) return false;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  if (day <= (DAYS[month - 1] as number)) return true;
  const year = century * 100 + yearInCentury;
  return month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number that two digits make. What is below zero is large without its sign, so one comparison is enough. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? NONE : tens * 10 + ones;
}

/** Where the fraction of a second ends: one that has no digit has no end that an offset could follow. */
function endOfFraction(text: string): number {
  let at = FRACTION + 1;
  while (at < text.length && (text.charCodeAt(at) - ZERO) >>> 0 <= 9) at++;
  return at > FRACTION + 1 ? at : text.length;
}

/** The minutes of the offset that the text ends with; NONE where that is none. */
function offsetAt(text: string, at: number): number {
  if (at >= text.length) return NONE;
  const sign = text.charCodeAt(at);
  if (text.length === at + 1) return sign === UPPER_Z || sign === LOWER_Z ? 0 : NONE;
  if (text.length !== at + OFFSET_LENGTH || text.charCodeAt(at + 3) !== COLON) return NONE;
  const hour = twoDigits(text, at + 1);
  const minute = twoDigits(text, at + 4);
  if (hour > 23 || minute > 59) return NONE;
  const minutes = hour * 60 + minute;
  return sign === PLUS ? minutes : sign === DASH ? -minutes : NONE;
}

/** Leap seconds fall at 23:59:60 UTC, whatever the offset says. */
function isLeapSecond(minuteOfDay: number): boolean {
  return (minuteOfDay + MINUTES_IN_DAY) % MINUTES_IN_DAY === MINUTES_IN_DAY - 1;
}

/**
 * `int64` of OpenAPI, as far as JavaScript can hold it: a larger number has been rounded by `JSON.parse` already, and
 * an amount or an id that is silently another one is worse than none.
 */
export function int64(value: number): boolean {
  return Number.isSafeInteger(value);
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** The expression of ajv-formats in full mode. */
const URI =
  /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

/**
 * A UUID of any version (RFC 9562), in small or capital letters. `urn:uuid:` before it is refused, unlike in
 * ajv-formats.
 */
export function uuid(text: string): boolean {
  return UUID.test(text);
}

/** A URI with its scheme (RFC 3986); a relative reference leads nowhere. */
export function uri(text: string): boolean {
  return URI.test(text);
}
