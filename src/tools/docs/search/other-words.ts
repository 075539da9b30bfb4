import type { SearchEntry } from "./search-entries.js";

/** What readers of other texts call a thing that the site calls otherwise, and where it is. */
export interface OtherWords {
  words: readonly string[];
  /** From the root of the site. */
  href: string;
}

/** Takes a table whose rows are words, parted by commas, then where they lead, then the reason. */
export function readOtherWords(table: string): OtherWords[] {
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [words = "", href = ""] = line.split(" | ").map((cell) => cell.trim());
      return { words: words.split(", "), href };
    });
}

/** Gives the entries the other words as names. Throws an Error where words lead to nothing. */
export function withOtherWords(entries: readonly SearchEntry[], table: readonly OtherWords[]): SearchEntry[] {
  const words = new Map<string, string[]>();
  for (const row of table) words.set(row.href, [...(words.get(row.href) ?? []), ...row.words]);
  const named = entries.map((entry) => {
    const others = words.get(entry.href);
    words.delete(entry.href);
    return others === undefined ? entry : { ...entry, names: [...(entry.names ?? []), ...others] };
  });
  const [lost] = words.keys();
  if (lost !== undefined) throw new Error(`The other words of the search lead to ${lost}, which is not in the site.`);
  return named;
}
