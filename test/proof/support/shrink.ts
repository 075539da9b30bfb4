/** A smaller example of what is wrong is sought so often at most. */
const MAX_ROUNDS = 500;
const SIMPLEST: readonly unknown[] = [null, 0, "", [], {}];

/** Takes a value of which something holds. Returns a smaller one of which it still does. */
export function shrink(value: unknown, holds: (value: unknown) => boolean): unknown {
  let smallest = value;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const smaller = findSmaller(smallest, holds);
    if (smaller === undefined) return smallest;
    smallest = smaller.value;
  }
  return smallest;
}

function findSmaller(value: unknown, holds: (value: unknown) => boolean): { value: unknown } | undefined {
  for (const candidate of smallerThan(value)) if (holds(candidate)) return { value: candidate };
  return undefined;
}

/** Each value that is the given one with one part less or one part simpler. */
function* smallerThan(value: unknown): Generator<unknown> {
  const size = sizeOf(value);
  for (const simple of SIMPLEST) if (sizeOf(simple) < size) yield simple;
  if (typeof value === "string" && value.length > 1) {
    yield value.slice(0, Math.ceil(value.length / 2));
    yield value.slice(1);
  }
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const rebuild = (parts: [string, unknown][]) => (isList ? parts.map(([, part]) => part) : Object.fromEntries(parts));
  for (const index of entries.keys()) yield rebuild(entries.filter((_entry, at) => at !== index));
  for (const [index, [name, part]] of entries.entries())
    for (const smaller of smallerThan(part))
      yield rebuild(entries.map((entry, at) => (at === index ? [name, smaller] : entry)));
}

const sizeOf = (value: unknown) => JSON.stringify(value).length;
