import { type LaterSamples, type LaterValue, SAMPLES } from "../../redoc/later-examples.js";
import { CODE_LANGUAGES } from "../../samples/sample-languages.js";

/** Takes the values that came. Puts those that belong to one place there. */
type Filler = (values: readonly object[]) => void;

/**
 * Takes what Redoc renders, with marks for the values of examples that come later. Puts an empty value in the place of
 * each mark. Returns what fills them all: Redoc shows a value when its operation comes into view.
 */
export function prepareExamples(definition: unknown): Filler {
  const fillers: Filler[] = [];
  visit(definition, fillers);
  return (values) => {
    for (const fill of fillers) fill(values);
  };
}

function visit(value: unknown, fillers: Filler[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === SAMPLES) (value as Record<string, unknown>)[key] = emptySamples(member as number, fillers);
    else if (key !== "examples" || typeof member !== "object" || member === null) visit(member, fillers);
    else if (Array.isArray(member)) member.forEach((example, index) => (member[index] = empty(example, fillers)));
    else for (const example of Object.values(member as Named)) example.value = empty(example.value, fillers);
  }
}

/** The examples of a body, by their names. */
type Named = Readonly<Record<string, { value?: unknown }>>;

/** The menu shows the languages before the texts are there. Redoc keeps the very objects. */
function emptySamples(place: number, fillers: Filler[]): object[] {
  const samples = CODE_LANGUAGES.map((language) => ({ ...language, source: "" }));
  fillers.push((values) => {
    const { sources } = values[place] as LaterSamples;
    samples.forEach((sample, index) => (sample.source = sources[index] ?? ""));
  });
  return samples;
}

function empty(value: unknown, fillers: Filler[]): unknown {
  const { later, isList } = (value ?? {}) as Partial<LaterValue>;
  if (later === undefined || isList === undefined) return value;
  const held = isList ? [] : {};
  fillers.push((values) => Object.assign(held, values[later]));
  return held;
}
