/** The end of an id that is nothing but hexadecimal digits. Shorter ones may be words. */
const HEXADECIMAL_END = /[0-9a-f]{4}(?:[0-9a-f-]*[0-9a-f])?$/;
const SHORTEST_HEXADECIMAL = 12;
/** The places of a UUID that say how the rest was made (RFC 9562); they stay. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const UUID_KEPT = [14, 19];

/** FNV-1a, 32 bits: enough to tell a list's items apart, and there in every runtime. */
const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193];
/** What tells one number from the next, and one group of digits from the next. */
const [NTH_STEP, GROUP_STEP] = [0x9e3779b1, 0x85ebca6b];
const GROUP_LENGTH = 8;

/** Takes a number above 0. Returns another id of the same kind, which is always the same. */
export type IdDeriver = (nth: number) => string | number;

/**
 * Takes the id of an example. Returns what makes others of it: a number stays one, hexadecimal digits become others,
 * and a word gets a number.
 */
export function createIdDeriver(id: string | number): IdDeriver {
  if (typeof id === "number") return (nth) => id + nth;
  const [end = ""] = HEXADECIMAL_END.exec(id) ?? [];
  if (end.length < SHORTEST_HEXADECIMAL) return (nth) => `${id}-${nth + 1}`;
  const start = id.slice(0, -end.length);
  const seed = hash(id);
  if (!end.includes("-")) return (nth) => start + digitsOf(seed, nth, end.length);
  const kept = UUID.test(end) ? UUID_KEPT : [];
  return (nth) => {
    const digits = digitsOf(seed, nth, end.length);
    return start + [...end].map((own, at) => (own === "-" || kept.includes(at) ? own : digits[at])).join("");
  };
}

/** Takes a text. Returns digits that follow from it, and are others for almost every other text. */
export function hexadecimal(text: string, length: number): string {
  return digitsOf(hash(text), 0, length);
}

function digitsOf(seed: number, nth: number, length: number): string {
  let digits = "";
  for (let group = 1; digits.length < length; group++) {
    const mixed = mix(seed ^ mix(Math.imul(nth, NTH_STEP) + Math.imul(group, GROUP_STEP)));
    digits += mixed.toString(16).padStart(GROUP_LENGTH, "0");
  }
  return digits.slice(0, length);
}

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return value;
}

/** The end of MurmurHash3: each bit of the number changes half of the bits of the result. */
function mix(number: number): number {
  let value = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
