/** Joins code words as English does: `a`, `b` or `c`. */
export function listInWords(names: readonly string[], conjunction: "and" | "or"): string {
  const words = names.map((name) => `\`${name}\``);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} ${conjunction} ${last}`;
}

/** Adds a titled part to the description of an operation. A heading would be larger there than that of the request. */
export function withSection(description: string, title: string, ...paragraphs: readonly string[]): string {
  return [description.trimEnd(), `**${title}**`, ...paragraphs].join("\n\n");
}
