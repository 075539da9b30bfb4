import type { NumberForm, NumberPlaces } from "./exact-json.js";

/** The fields of each type of a schema that matter for numbers: what form a field has, or the type it leads to. */
export type NumberFields = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The part of a document's syntax tree that says where in an answer something stands. */
export interface Selection {
  readonly kind: string;
  readonly name?: { readonly value: string } | undefined;
  readonly alias?: { readonly value: string } | undefined;
  readonly selectionSet?: SelectionSet | undefined;
}

export interface SelectionSet {
  readonly selections: readonly Selection[];
}

export type Fragments = ReadonlyMap<string, SelectionSet>;

/** What of one type is asked for, in as many selections as there are for it. */
interface Asked {
  readonly type: string;
  readonly sets: SelectionSet[];
}

const FORMS: readonly string[] = ["text", "number"] satisfies NumberForm[];

/**
 * Finds where in the answer to a document numbers of the schema stand. Takes what is asked of a type, the fragments and
 * the fields of all types. Each part is looked at only when it is asked for: spelt out, fragments can be endless.
 */
export function placesOf({ type, sets }: Asked, fragments: Fragments, fields: NumberFields): NumberPlaces {
  const places: Record<string, NumberForm | NumberPlaces> = {};
  const below = new Map<string, Asked>();
  const seen = new Set<string>();
  const visit = ({ selections }: SelectionSet): void => {
    for (const { kind, name: { value: name } = { value: "" }, alias, selectionSet } of selections) {
      const fragment = kind === "FragmentSpread" && !seen.has(name) ? fragments.get(name) : undefined;
      if (kind === "FragmentSpread") seen.add(name);
      if (fragment) visit(fragment);
      else if (kind === "InlineFragment" && selectionSet) visit(selectionSet);
      if (kind !== "Field") continue;
      const key = alias?.value ?? name;
      const to = fieldOf(fields, type, name);
      if (to === undefined) continue;
      if (FORMS.includes(to)) define(places, key, () => to as NumberForm);
      else if (selectionSet) {
        const asked = below.get(key) ?? { type: to, sets: [] };
        asked.sets.push(selectionSet);
        below.set(key, asked);
      }
    }
  };
  sets.forEach(visit);
  for (const [key, asked] of below) define(places, key, () => placesOf(asked, fragments, fields));
  return places;
}

function fieldOf(fields: NumberFields, type: string, name: string): string | undefined {
  const ofType = Object.hasOwn(fields, type) ? fields[type] : undefined;
  return ofType && Object.hasOwn(ofType, name) ? ofType[name] : undefined;
}

/** Made when it is first read, whatever its name. */
function define(places: object, name: string, make: () => NumberForm | NumberPlaces): void {
  let made: NumberForm | NumberPlaces | undefined;
  Object.defineProperty(places, name, { configurable: true, get: () => (made ??= make()) });
}
