import { type LaterValue, SAMPLES } from "../../redoc/later-examples.js";

/** A value that Redoc holds already, and its place in the list of those that come later. */
interface Holder {
  value: object;
  place: number;
}

/**
 * Takes what Redoc renders, with marks for the values of examples that come later. Puts an empty value in the place of
 * each mark. Returns what fills them all: Redoc shows a value when its operation comes into view.
 */
export function prepareExamples(definition: unknown): (values: readonly object[]) => void {
  const holders: Holder[] = [];
  visit(definition, holders);
  return (values) => {
    for (const { value, place } of holders) Object.assign(value, values[place]);
  };
}

function visit(value: unknown, holders: Holder[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === SAMPLES)
      for (const sample of member as LaterSample[]) holders.push({ value: sample, place: sample.later });
    else if (key !== "examples" || typeof member !== "object" || member === null) visit(member, holders);
    else if (Array.isArray(member)) member.forEach((example, index) => (member[index] = held(example, holders)));
    else for (const example of Object.values(member as Named)) example.value = held(example.value, holders);
  }
}

/** A sample whose text comes later. Redoc keeps the very object. */
type LaterSample = object & Pick<LaterValue, "later">;

/** The examples of a body, by their names. */
type Named = Readonly<Record<string, { value?: unknown }>>;

function held(value: unknown, holders: Holder[]): unknown {
  const { later, isList } = (value ?? {}) as Partial<LaterValue>;
  if (later === undefined || isList === undefined) return value;
  const holder = isList ? [] : {};
  holders.push({ value: holder, place: later });
  return holder;
}
