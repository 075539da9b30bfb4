/** So many letters may be wrong, missing or too many. */
const MAX_MISTAKES = 2;
const BETWEEN_WORDS = /[^a-z0-9]/g;

/** Takes a name that does not exist, and those that do. Returns a sentence with the nearest, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const written = bare(name);
  const nearest = known.find((each) => bare(each) === written) ?? known.find((each) => isNear(written, bare(each)));
  return nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
}

/** However it is spelt: as a constant, as an attribute or with dashes. */
function bare(name: string): string {
  return name.toLowerCase().replace(BETWEEN_WORDS, "");
}

/** By Levenshtein's distance, of which only one row is needed at a time. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > MAX_MISTAKES) return false;
  let row = Array.from({ length: other.length + 1 }, (_cell, index) => index);
  for (let index = 1; index <= one.length; index++) {
    const next = [index];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[index - 1] === other[at - 1];
      const [above = 0, left = 0, before = 0] = [row[at], next[at - 1], row[at - 1]];
      next.push(Math.min(above + 1, left + 1, before + (isSame ? 0 : 1)));
    }
    row = next;
  }
  return (row[other.length] ?? MAX_MISTAKES + 1) <= MAX_MISTAKES;
}
