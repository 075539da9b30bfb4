/** Takes an answer and the codes that have pages. Returns those that stand in it, each once, in their order. */
export function codesIn(value: unknown, known: Readonly<Record<string, string>>): string[] {
  if (typeof value === "string") return Object.hasOwn(known, value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap((inner) => codesIn(inner, known)))];
}
