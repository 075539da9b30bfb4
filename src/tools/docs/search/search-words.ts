// How texts and queries become words. The build uses it for its tests, the page for the index, queries and marks.

/** A word of a text: letters and digits of any language, and what holds a name in code together. */
const WORD = /[\p{L}\p{N}_]+(?:[./-][\p{L}\p{N}_]+)*/gu;
/** Where a name in code falls into words: before a capital, and at what joins. */
const JOINT = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[_./-]+/u;
/** What a name loses when it is typed as one word. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Ends of words that have more than one form, with what stands for all forms. The first that fits counts. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)ies$/, "y"],
  [/(?<=ss|ch|sh|x)es$/, ""],
  [/(?<=..[^sui])s$/, ""],
];

/** The words of a text as they stand there, and what is between them: every second one is a word. */
export function splitWords(text: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    parts.push(text.slice(end, index), word);
    end = index + word.length;
  }
  return [...parts, text.slice(end)];
}

/** The words of a text without what is between them. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words that a name in code consists of: `accountLocked` of `account` and `locked`. */
export function partsOf(word: string): string[] {
  return word.split(JOINT).filter((part) => part !== "");
}

/** What the index knows of a text: each word, and of a name in code the whole and its parts. */
export function indexWords(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const parts = partsOf(word);
    return parts.length > 1 ? [joined(word), ...parts] : parts;
  });
}

/** A name or several words as one word: `connection status` and `CONNECTION_STATUS` are the same then. */
export function joined(name: string): string {
  return name.replace(SEPARATORS, "").toLowerCase();
}

/** The form of a word in which it is looked for: small, and in the singular. */
export function baseForm(word: string): string {
  const small = word.toLowerCase();
  const [end, replacement] = ENDS.find(([ending]) => ending.test(small)) ?? [];
  return end === undefined ? small : small.replace(end, replacement ?? "");
}
