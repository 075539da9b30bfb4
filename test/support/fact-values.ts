import type { Place, Places } from "./fact-tables.js";

/** A text that has the form of a pattern, one that has not, and what makes the first longer without harm. */
interface Form {
  readonly fits: string;
  readonly refused: string;
}

/** The patterns of the tables. A new one needs its two texts. */
const FORMS: Readonly<Record<string, Form>> = {
  "^[^@\\s]+@[^@\\s]+$": { fits: "a@b", refused: "a.b" },
  "^https://": { fits: "https://a", refused: "http://a" },
  "^[A-Z]{3}$": { fits: "PHP", refused: "php" },
  "^[\\x00-\\x7F]*$": { fits: "a", refused: "é" },
  "^[^,]+$": { fits: "a", refused: "a,b" },
  "^\\d{4}-(0[1-9]|1[0-2])$": { fits: "2021-12", refused: "2021-13" },
};

const FORMATS: Readonly<Record<string, { readonly fits: unknown; readonly refused: readonly unknown[] }>> = {
  date: { fits: "2021-02-28", refused: ["2021-02-29", "28.02.2021", ""] },
  "date-time": { fits: "2021-04-14T09:30:24.5+08:00", refused: ["2021-04-14", "2021-04-14T25:00:00Z", ""] },
  int64: { fits: Number.MAX_SAFE_INTEGER, refused: [Number.MAX_SAFE_INTEGER + 1] },
  uuid: { fits: "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4", refused: ["3f0b7c52", ""] },
  uri: { fits: "https://example.com/a", refused: ["example", ""] },
};

export type Objects = Readonly<Record<string, Places>>;

/** What stands at a place where nothing is wrong, and no more than has to be there. */
export function smallest(objects: Objects, places: Places, path = ""): unknown {
  const { type, values, limits } = placeAt(places, path);
  const [first = ""] = type.split(" or ");
  if (objects[first] !== undefined) return smallest(objects, objects[first]);
  if (values.length > 0) return values[0];
  const [bare, format] = partsOf(first);
  if (format !== undefined) return formatOf(format).fits;
  if (bare === "string") return textOf(limits, Math.max(Number(limits["minLength"] ?? 1), textOf(limits).length));
  if (bare === "number" || bare === "integer") return Number(limits["minimum"] ?? 1);
  if (bare === "boolean") return true;
  if (bare === "array") return listOf(objects, places, path, Number(limits["minItems"] ?? 0));
  const required = childrenOf(places, path).filter(([, place]) => place.required);
  return Object.fromEntries(required.map(([name]) => [name, smallest(objects, places, join(path, name))]));
}

/** The whole with another value at a place, and whatever has to be around it. `undefined` takes the place away. */
export function changed(objects: Objects, places: Places, path: string, value: unknown, whole: unknown): unknown {
  const steps = path.match(/\[\]|\{\w*\}|[^.[\]{}]+/g) ?? [];
  const visit = (node: unknown, at: string, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return value;
    const next = step.startsWith("[") || step.startsWith("{") ? `${at}${step}` : join(at, step);
    const inner = (existing: unknown) => visit(existing ?? smallest(objects, places, next), next, rest);
    if (step === "[]") return [inner((node as unknown[])[0]), ...(node as unknown[]).slice(1)];
    if (step === "{}") return { ...(node as object), key: inner(undefined) };
    if (step === "{key}") return { [String(value)]: smallest(objects, places, `${at}{}`) };
    const { [step]: existing, ...others } = node as Record<string, unknown>;
    const result = inner(existing);
    return result === undefined ? others : { ...others, [step]: result };
  };
  return visit(whole, "", steps);
}

/** Text of a length; without one, the shortest that has the form of its pattern. */
export function textOf({ pattern }: Place["limits"], length?: number): string {
  const text = pattern === undefined ? "" : formOf(pattern).fits;
  if (length === undefined) return text;
  return length < text.length ? text.slice(0, length) : text.padEnd(length, "x");
}

export function listOf(objects: Objects, places: Places, path: string, length: number): unknown[] {
  const item = places[`${path}[]`] === undefined ? undefined : smallest(objects, places, `${path}[]`);
  return Array.from({ length: Math.max(length, 0) }, () => item);
}

export function placeAt(places: Places, path: string): Place {
  const place = places[path];
  if (place === undefined) throw new Error(`${path} has no row`);
  return place;
}

export function childrenOf(places: Places, path: string): [string, Place][] {
  const prefix = path === "" ? "" : `${path}.`;
  return Object.entries(places)
    .filter(([name]) => name !== "" && name.startsWith(prefix) && /^[^.[\]{}]+$/.test(name.slice(prefix.length)))
    .map(([name, place]) => [name.slice(prefix.length), place]);
}

export function partsOf(type: string): [string, string | undefined] {
  const [, bare = type, format] = /^(\w+)\(([\w-]+)\)$/.exec(type) ?? [];
  return [bare, format];
}

export function formatOf(format: string) {
  const found = FORMATS[format];
  if (found === undefined) throw new Error(`the format ${format} has no values to try`);
  return found;
}

export function formOf(pattern: string): Form {
  const found = FORMS[pattern];
  if (found === undefined) throw new Error(`the pattern ${pattern} has no texts to try`);
  return found;
}

const join = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);
