/** The end of an id that is nothing but hexadecimal digits. Shorter ones may be words. */
const HEXADECIMAL_END = /[0-9a-f]{4}(?:[0-9a-f-]*[0-9a-f])?$/;
const SHORTEST_HEXADECIMAL = 12;
/** The places of a UUID that say how the rest was made (RFC 9562); they stay. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const UUID_KEPT = [14, 19];

/** FNV-1a, 32 bits: enough to tell a list's items apart, and there in every runtime. */
const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193];

/**
 * Takes the id of an example, and a number above 0. Returns another id of the same kind, which is always the same: a
 * number stays one, hexadecimal digits become others, and a word gets a number.
 */
export function derivedId(id: string | number, nth: number): string | number {
  if (typeof id === "number") return id + nth;
  const [end = ""] = HEXADECIMAL_END.exec(id) ?? [];
  if (end.length < SHORTEST_HEXADECIMAL) return `${id}-${nth + 1}`;
  const kept = UUID.test(end) ? UUID_KEPT : [];
  const digits = hexadecimal(`${id}/${nth}`, end.length);
  const derived = [...end].map((digit, index) => (digit === "-" || kept.includes(index) ? digit : digits[index]));
  return id.slice(0, -end.length) + derived.join("");
}

/** Takes a text. Returns digits that follow from it, and are others for almost every other text. */
export function hexadecimal(text: string, length: number): string {
  let digits = "";
  for (let round = 0; digits.length < length; round++) digits += hash(`${round}/${text}`);
  return digits.slice(0, length);
}

function hash(text: string): string {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  // Mixed once more, since texts that differ in their end only would have like hashes.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value ^= value >>> 13;
  return (value >>> 0).toString(16).padStart(8, "0");
}
