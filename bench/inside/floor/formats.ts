// The formats that the contract asserts, as strictly as the package does, by the codes of characters: no expression, no
// capture, no slice. It is one honest attempt at the least that such a check can cost. Lengths are looked at first, so
// that no code is `NaN` and V8 can count in whole numbers.

const ZERO = 48;
const [DASH, COLON, DOT, PLUS, SPACE] = [45, 58, 46, 43, 32];
const [CAPITAL_T, SMALL_T, CAPITAL_Z, SMALL_Z] = [84, 116, 90, 122];
const DATE_LENGTH = 10;
/** `yyyy-MM-ddThh:mm:ssZ`. */
const LEAST_DATE_TIME_LENGTH = 20;
const SECONDS_END = 19;
/** `+hh:mm`. */
const OFFSET_LENGTH = 6;
const MINUTES_IN_DAY = 1440;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Above whatever two digits can be, and above the minutes of any offset. */
const NO_NUMBER = 10_000;

/** Two digits as a number. What is negative becomes large by `>>>`, so that one comparison is enough. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? NO_NUMBER : tens * 10 + ones;
}

const isDigit = (code: number) => (code - ZERO) >>> 0 <= 9;

function startsWithDate(text: string): boolean {
  const century = two(text, 0);
  const inCentury = two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (century > 99 || inCentury > 99 || month > 12 || month < 1 || day < 1) return false;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  if (day <= (DAYS[month - 1] as number)) return true;
  const year = century * 100 + inCentury;
  return month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function isDate(text: string): boolean {
  return text.length === DATE_LENGTH && startsWithDate(text);
}

export function isDateTime(text: string): boolean {
  if (text.length < LEAST_DATE_TIME_LENGTH) return false;
  const separator = text.charCodeAt(DATE_LENGTH);
  if (separator !== CAPITAL_T && separator !== SMALL_T && separator !== SPACE) return false;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (hour > 23 || minute > 59 || second > 60) return false;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON || !startsWithDate(text)) return false;
  const zone = text.charCodeAt(SECONDS_END);
  // By far the most are in UTC and without fractions.
  if (zone === CAPITAL_Z && second < 60) return text.length === LEAST_DATE_TIME_LENGTH;
  const offset = offsetAt(text, zone === DOT ? endOfFraction(text) : SECONDS_END);
  if (offset === NO_NUMBER) return false;
  // Leap seconds fall at 23:59:60 UTC.
  return second < 60 || (hour * 60 + minute - offset + MINUTES_IN_DAY) % MINUTES_IN_DAY === MINUTES_IN_DAY - 1;
}

/** Where the zone begins; beyond the end where there is no fraction after the point. */
function endOfFraction(text: string): number {
  let at = SECONDS_END + 1;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at === SECONDS_END + 1 ? text.length : at;
}

/** The minutes of the offset that the rest of a text is. */
function offsetAt(text: string, at: number): number {
  if (at >= text.length) return NO_NUMBER;
  const zone = text.charCodeAt(at);
  if (zone === CAPITAL_Z || zone === SMALL_Z) return text.length === at + 1 ? 0 : NO_NUMBER;
  if ((zone !== PLUS && zone !== DASH) || text.length !== at + OFFSET_LENGTH) return NO_NUMBER;
  const hours = two(text, at + 1);
  const minutes = two(text, at + 4);
  if (hours > 23 || minutes > 59 || text.charCodeAt(at + 3) !== COLON) return NO_NUMBER;
  return (hours * 60 + minutes) * (zone === DASH ? -1 : 1);
}

const UUID_LENGTH = 36;
const [CAPITAL_A, CAPITAL_F, SMALL_A, SMALL_F] = [65, 70, 97, 102];

export function isUuid(text: string): boolean {
  if (text.length !== UUID_LENGTH) return false;
  for (let at = 0; at < UUID_LENGTH; at++) {
    const code = text.charCodeAt(at);
    if (at === 8 || at === 13 || at === 18 || at === 23) {
      if (code !== DASH) return false;
    } else if (!isDigit(code) && !(code >= SMALL_A && code <= SMALL_F) && !(code >= CAPITAL_A && code <= CAPITAL_F)) {
      return false;
    }
  }
  return true;
}
