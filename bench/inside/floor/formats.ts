// The formats that the contract asserts, as strictly as the package does, by the codes of characters: no expression, no
// capture, no slice. It is one honest attempt at the least that such a check can cost.

const [ZERO, NINE] = [48, 57];
const [DASH, COLON, DOT, PLUS, SPACE] = [45, 58, 46, 43, 32];
const [CAPITAL_T, SMALL_T, CAPITAL_Z, SMALL_Z] = [84, 116, 90, 122];
const DATE_LENGTH = 10;
/** After `yyyy-MM-ddThh:mm:ss`. */
const SECONDS_END = 19;
const MINUTES_IN_DAY = 1440;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Two digits as a number, or -1. Beyond the end there is no digit, since no comparison with `NaN` holds. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  if (!(tens >= ZERO && tens <= NINE && ones >= ZERO && ones <= NINE)) return -1;
  return (tens - ZERO) * 10 + ones - ZERO;
}

function startsWithDate(text: string): boolean {
  const century = two(text, 0);
  const inCentury = two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (century < 0 || inCentury < 0 || month < 1 || month > 12 || day < 1) return false;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  if (day <= (DAYS[month - 1] as number)) return true;
  const year = century * 100 + inCentury;
  return month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function isDate(text: string): boolean {
  return text.length === DATE_LENGTH && startsWithDate(text);
}

export function isDateTime(text: string): boolean {
  const separator = text.charCodeAt(DATE_LENGTH);
  if (separator !== CAPITAL_T && separator !== SMALL_T && separator !== SPACE) return false;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON || !startsWithDate(text)) return false;
  let at = SECONDS_END;
  if (text.charCodeAt(at) === DOT) {
    do at++;
    while (text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE);
    if (at === SECONDS_END + 1) return false;
  }
  const zone = text.charCodeAt(at);
  let offset = 0;
  if (zone === CAPITAL_Z || zone === SMALL_Z) {
    if (text.length !== at + 1) return false;
  } else {
    const hours = two(text, at + 1);
    const minutes = two(text, at + 4);
    if ((zone !== PLUS && zone !== DASH) || text.charCodeAt(at + 3) !== COLON || text.length !== at + 6) return false;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
    offset = (hours * 60 + minutes) * (zone === DASH ? -1 : 1);
  }
  // Leap seconds fall at 23:59:60 UTC.
  return second < 60 || (hour * 60 + minute - offset + MINUTES_IN_DAY) % MINUTES_IN_DAY === MINUTES_IN_DAY - 1;
}

const UUID_LENGTH = 36;
const [CAPITAL_A, CAPITAL_F, SMALL_A, SMALL_F] = [65, 70, 97, 102];

export function isUuid(text: string): boolean {
  if (text.length !== UUID_LENGTH) return false;
  for (let at = 0; at < UUID_LENGTH; at++) {
    const code = text.charCodeAt(at);
    if (at === 8 || at === 13 || at === 18 || at === 23) {
      if (code !== DASH) return false;
    } else if (
      !(code >= ZERO && code <= NINE) &&
      !(code >= SMALL_A && code <= SMALL_F) &&
      !(code >= CAPITAL_A && code <= CAPITAL_F)
    ) {
      return false;
    }
  }
  return true;
}
