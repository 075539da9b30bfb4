/** A JSON text in which some values stand for others. */
export interface Template {
  /** Takes what gives the JSON of a slot, by its key; undefined keeps what stands there. Returns the whole text. */
  render(fill: (key: string) => string | undefined): string;
}

/** A place whose value may be another one. */
export interface Slot {
  readonly key: string;
  /** The names on the way to it, a `*` for all places of a list. What is not there is no place. */
  readonly at: readonly string[];
}

interface Place {
  /** Whatever may stand there: the last that is given does. */
  readonly keys: string[];
  /** The JSON that stands there. */
  readonly original: string;
}

const ANY_INDEX = "*";
/** No example has such a text: it is written as JSON, so that it can be found again in the JSON of the whole. */
const MARK = /"\\u0001(\d+)\\u0001"/;

/** Takes a value and its slots. Returns the template of the value's JSON. */
export function compileTemplate(value: unknown, slots: readonly Slot[]): Template {
  const root = { value: structuredClone(value) };
  const places: Place[] = [];
  for (const { key, at } of slots) mark(root, ["value", ...at], key, places);
  const [first = "", ...rest] = JSON.stringify(root.value).split(MARK);
  const parts = rest.flatMap((mark, index) =>
    index % 2 === 0 ? [{ place: places[Number(mark)] as Place, behind: rest[index + 1] as string }] : [],
  );
  return {
    render(fill) {
      let text = first;
      for (const { place, behind } of parts) text += fillPlace(place, fill) + behind;
      return text;
    },
  };
}

function fillPlace({ keys, original }: Place, fill: (key: string) => string | undefined): string {
  let text = original;
  for (const key of keys) text = fill(key) ?? text;
  return text;
}

function mark(parent: unknown, [name = "", ...deeper]: readonly string[], key: string, places: Place[]): void {
  if (typeof parent !== "object" || parent === null) return;
  for (const own of name === ANY_INDEX && Array.isArray(parent) ? parent.keys() : [name]) {
    if (!Object.hasOwn(parent, own)) continue;
    const values = parent as Record<PropertyKey, unknown>;
    if (deeper.length > 0) {
      mark(values[own], deeper, key, places);
      continue;
    }
    const original = JSON.stringify(values[own]);
    const known = MARK.exec(original);
    if (known) {
      places[Number(known[1])]?.keys.push(key);
      continue;
    }
    places.push({ keys: [key], original });
    values[own] = `\u0001${places.length - 1}\u0001`;
  }
}
