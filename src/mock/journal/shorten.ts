/** So much of a body is kept, in characters of its texts. */
const MAX_CHARACTERS = 65_536;
/** And so many of its values. */
const MAX_VALUES = 2000;
/** A longer text is a file, or an attack. */
const MAX_TEXT = 1000;
/** What lies deeper is nothing that an API takes. */
const MAX_DEPTH = 100;
/** What stands in the place of what is not kept. */
export const LEFT_OUT = "[left out]";

interface Budget {
  characters: number;
  values: number;
}

/** Takes a parsed body. Returns a copy that is small whatever the body: long texts are cut, and the rest is left out. */
export function shorten(body: unknown): unknown {
  return shortenWithin(body, { characters: MAX_CHARACTERS, values: MAX_VALUES }, MAX_DEPTH);
}

function shortenWithin(value: unknown, budget: Budget, depth: number): unknown {
  if (budget.values-- <= 0 || budget.characters <= 0) return LEFT_OUT;
  if (typeof value === "string") return cut(value, budget);
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return LEFT_OUT;
  if (Array.isArray(value)) return within(value, budget).map((each) => shortenWithin(each, budget, depth - 1));
  const entries = within(Object.entries(value), budget);
  return Object.fromEntries(entries.map(([name, own]) => [cut(name, budget), shortenWithin(own, budget, depth - 1)]));
}

/** No more than there is room for, and one that says that there are more. */
function within<Value>(values: readonly Value[], budget: Budget): readonly Value[] {
  return values.slice(0, Math.max(1, budget.values + 1));
}

function cut(text: string, budget: Budget): string {
  const kept = text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}... (${text.length} characters)`;
  budget.characters -= kept.length;
  return kept;
}
