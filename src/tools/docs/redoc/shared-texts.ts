/** How long a text must be to stand apart, in characters. */
const MIN_LENGTH = 20;
/** Stands for the next text in the order of the values. */
const NEXT = 0;
/** Begins a reference to a text that was there before. No text of a contract does. */
const MARK = "\u0001";

/** JSON without its longer texts, and the texts in their order, each once: apart they compress better than mixed. */
export interface SharedTexts {
  shape: unknown;
  texts: string[];
}

/** Takes the texts of JSON apart. */
export function takeTextsApart(value: unknown): SharedTexts {
  const places = new Map<string, number>();
  const shape = replaceLeaves(value, (leaf) => {
    if (leaf === NEXT) return ZERO;
    if (typeof leaf !== "string" || leaf.length < MIN_LENGTH) return leaf;
    const place = places.get(leaf);
    if (place !== undefined) return `${MARK}${place}`;
    places.set(leaf, places.size);
    return NEXT;
  });
  return { shape, texts: [...places.keys()] };
}

/** Stands for the number that has another meaning in the shape. */
const ZERO = `${MARK}zero`;

/** Puts the texts back. */
export function putTextsBack({ shape, texts }: Readonly<SharedTexts>): unknown {
  let next = 0;
  return replaceLeaves(shape, (leaf) => {
    if (leaf === NEXT) return texts[next++];
    if (leaf === ZERO) return NEXT;
    return typeof leaf === "string" && leaf.startsWith(MARK) ? texts[Number(leaf.slice(MARK.length))] : leaf;
  });
}

function replaceLeaves(value: unknown, replace: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => replaceLeaves(member, replace));
  if (typeof value !== "object" || value === null) return replace(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaceLeaves(member, replace)]));
}
