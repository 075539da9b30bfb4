/**
 * Takes the value of an example, and pairs of an id in it and the one to stand in its place. Returns a copy that has
 * the others, also within longer texts such as URLs.
 */
export function renameIds<Value>(example: Value, pairs: readonly (readonly [from: string, to: string])[]): Value {
  return JSON.parse(
    JSON.stringify(example, (_name, value: unknown) => (typeof value === "string" ? rename(value, pairs) : value)),
  ) as Value;
}

function rename(text: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  const found = pairs.find(([from]) => text.includes(from));
  return found ? text.replaceAll(found[0], () => found[1]) : text;
}
