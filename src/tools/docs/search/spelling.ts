import type MiniSearch from "minisearch";
import type { SearchEntry } from "./search-entries.js";
import { joined } from "./search-words.js";

/** From these lengths on, a word may have one wrong letter, or two. Shorter ones would become anything. */
const ONE_WRONG = 4;
const TWO_WRONG = 7;

/** From these lengths on, a word may have one wrong letter, or two. Shorter ones would become any word. */
export function spelled(index: MiniSearch<SearchEntry>, word: string): string | undefined {
  const typed = joined(word);
  if (index.search(typed, { prefix: true }).length > 0) return word;
  return likelyWord(index, typed, 1, ONE_WRONG) ?? likelyWord(index, typed, 2, TWO_WRONG);
}

/** Of the words that differ by some letters, the one that most entries have. The first letter is seldom wrong. */
function likelyWord(index: MiniSearch<SearchEntry>, typed: string, wrong: number, length: number): string | undefined {
  if (typed.length < length) return undefined;
  const counts = new Map<string, number>();
  for (const { terms } of index.search(typed, { fuzzy: wrong }))
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const likeness = (term: string) => Number(term[0] === typed[0]);
  const [best] = [...counts].sort(
    ([one, often], [other, oftener]) => likeness(other) - likeness(one) || oftener - often,
  );
  return best?.[0];
}
