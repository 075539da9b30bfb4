import type { CodeSample } from "../../../openapi/document.js";

/** How large the JSON of a value must be to come in a file of its own, in characters. */
const MIN_SIZE = 80;

/** The code that shows how to call an operation. */
export const SAMPLES = "x-codeSamples";

/** The global variable in which a page has what its panels of samples wait for. */
export const EXAMPLES_TO_COME = "examplesToCome";

/** What Redoc's panels ask of a page whose examples come in a file of their own. */
export interface ExamplesToCome {
  /** Called by a panel that is in view, which is when the examples begin to load. */
  subscribe(this: void, onChange: () => void): () => void;
  /** What a panel says until the examples are there; empty from then on. */
  message(this: void): string;
}

/** Stands in a definition for a value that comes later: its place in the list of values. */
export interface LaterValue {
  later: number;
  isList: boolean;
}

/** The samples of an operation, as they come later: a text for each language, in the order of the languages. */
export interface LaterSamples {
  sources: string[];
}

/**
 * Takes what Redoc renders. Moves the values of its examples and the texts of its samples out of it: a reader sees them
 * when an operation comes into view, and most are never seen. Returns them, each once.
 */
export function moveExamples(definition: unknown): unknown[] {
  const places = new Map<string, number>();
  visit(definition, places);
  return [...places.keys()].map((text) => JSON.parse(text) as unknown);
}

function visit(value: unknown, places: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === SAMPLES) (value as Record<string, unknown>)[key] = placeOf(sourcesOf(member as CodeSample[]), places);
    else if (key !== "examples" || typeof member !== "object" || member === null) visit(member, places);
    else if (Array.isArray(member)) member.forEach((example, index) => (member[index] = later(example, places)));
    else for (const example of Object.values(member as Named)) example.value = later(example.value, places);
  }
}

/** The page knows the languages. */
function sourcesOf(samples: readonly CodeSample[]): LaterSamples {
  return { sources: samples.map(({ source }) => source) };
}

/** The examples of a body, by their names. */
type Named = Readonly<Record<string, { value?: unknown }>>;

function later(value: unknown, places: Map<string, number>): unknown {
  if (typeof value !== "object" || value === null || JSON.stringify(value).length < MIN_SIZE) return value;
  return { later: placeOf(value, places), isList: Array.isArray(value) } satisfies LaterValue;
}

function placeOf(value: object, places: Map<string, number>): number {
  const text = JSON.stringify(value);
  const place = places.get(text) ?? places.size;
  places.set(text, place);
  return place;
}
