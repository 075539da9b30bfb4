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
const [LONG, MANY, FAR] = [70_000, 400, 1_000_000];
const BRAND_NEW = "BRAND_NEW";

/** A value at a place, and whether it has to be accepted there. */
export interface Check {
  readonly what: string;
  readonly value: unknown;
  readonly fits: boolean;
}

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

/** A whole and others that differ from it in one place, each with what the place's row says of it. */
export function checksOf(
  objects: Objects,
  places: Places,
  path: string,
  whole: unknown = smallest(objects, places),
): Check[] {
  const put = (what: string, value: unknown, fits: boolean): Check => ({
    what: `${path} ${what}`,
    value: changed(objects, places, path, value, whole),
    fits,
  });
  const { required, nullable, openness } = placeAt(places, path);
  const isAttribute = path !== "" && !/[\]}]$/.test(path);
  const isObject = placeAt(places, path).type === "object";
  return [
    ...(isAttribute ? [put("absent", undefined, !required)] : []),
    ...(path.endsWith("{key}") ? [] : [put("null", null, nullable)]),
    ...ofKind(objects, places, path, whole).map(({ what, value, fits }) => put(what, value, fits)),
    ...(isObject && openness !== "map"
      ? [
          put(
            "with another attribute",
            { ...((path === "" ? whole : smallest(objects, places, path)) as object), brandNew: 1 },
            openness === "open",
          ),
        ]
      : []),
  ];
}

/** Values of a place by themselves. */
function ofKind(objects: Objects, places: Places, path: string, whole: unknown): Check[] {
  const place = placeAt(places, path);
  const kinds = kindsOf(objects, place.type);
  const isElsewhere = objects[place.type.split(" or ")[0] ?? ""] !== undefined;
  const isFree = !isElsewhere && place.values.length === 0 && !place.type.includes("(");
  const hasToHold = childrenOf(places, path).some(([, { required }]) => required);
  const isKey = path.endsWith("{key}");
  const object = path === "" && kinds.includes("object") ? whole : {};
  return [
    ...(isKey ? [] : Object.entries({ boolean: true, integer: 5, number: 5.5, string: "text", array: [], object }))
      .filter(([kind]) => !kinds.includes(kind) || (isFree && !hasToHold && Object.keys(place.limits).length === 0))
      .map(([kind, value]) => ({ what: `as ${kind}`, value, fits: kinds.includes(kind) })),
    ...(isElsewhere ? [] : [...ofValues(place), ...ofFormat(place), ...ofLimits(objects, places, path, isFree)]),
  ];
}

function ofValues({ values, openness }: Place): Check[] {
  if (values.length === 0) return [];
  return [
    ...values.map((value) => ({ what: `as ${value}`, value, fits: true })),
    { what: "as another value", value: BRAND_NEW, fits: openness === "open" },
  ];
}

function ofFormat({ type }: Place): Check[] {
  const [, format] = partsOf(type);
  if (format === undefined) return [];
  const { fits, refused } = formatOf(format);
  return [
    { what: "in its format", value: fits, fits: true },
    ...refused.map((value) => ({ what: `as ${String(value)}`, value, fits: false })),
  ];
}

/** Just at each limit, just beyond it, and far out where there is none. */
function ofLimits(objects: Objects, places: Places, path: string, isFree: boolean): Check[] {
  const { type, limits } = placeAt(places, path);
  if (!isFree) return [];
  const [low, high] = [
    limitOf(limits, "minLength", "minimum", "minItems"),
    limitOf(limits, "maxLength", "maximum", "maxItems", "maxProperties"),
  ];
  const make = makerOf(objects, places, path, type, limits);
  if (make === undefined) return [];
  const { pattern } = limits;
  const form = pattern === undefined ? undefined : formOf(pattern);
  const isOfOneLength = form !== undefined && pattern?.endsWith("$") && !/[+*]\$$/.test(pattern);
  const least = type === "string" || type === "array" ? 0 : -FAR;
  return [
    ...(form
      ? [
          { what: "in its form", value: form.fits, fits: true },
          { what: "in another form", value: form.refused, fits: false },
        ]
      : []),
    ...(low === undefined ? [] : [{ what: "below its limit", value: make(low - 1), fits: false }]),
    ...(form ? [] : [{ what: "as small as can be", value: make(low ?? least), fits: true }]),
    ...(high === undefined ? [] : [{ what: "beyond its limit", value: make(high + 1), fits: false }]),
    ...(isOfOneLength ? [] : [{ what: "as large as can be", value: make(high ?? farOf(type)), fits: true }]),
    ...(limits["uniqueItems"] === "true" ? [{ what: "twice the same", value: make(2), fits: false }] : []),
  ];
}

function farOf(type: string): number {
  if (type === "string") return LONG;
  return type === "array" || type === "object" ? MANY : FAR;
}

/** Makes a value of a size: text of a length, a number, a list or a map of so many. */
function makerOf(objects: Objects, places: Places, path: string, type: string, limits: Place["limits"]) {
  if (type === "string") return (size: number) => textOf(limits, size);
  if (type === "number" || type === "integer") return (size: number) => size;
  if (type === "array") return (size: number) => listOf(objects, places, path, size);
  if (type === "object" && places[`${path}{}`] !== undefined)
    return (size: number) =>
      Object.fromEntries(
        Array.from({ length: Math.max(size, 0) }, (_, index) => [`k${index}`, smallest(objects, places, `${path}{}`)]),
      );
  return undefined;
}

function limitOf(limits: Place["limits"], ...names: string[]): number | undefined {
  const name = names.find((candidate) => limits[candidate] !== undefined);
  return name === undefined ? undefined : Number(limits[name]);
}

/** Text of a length; without one, the shortest that has the form of its pattern. */
function textOf({ pattern }: Place["limits"], length?: number): string {
  const text = pattern === undefined ? "" : formOf(pattern).fits;
  if (length === undefined) return text;
  return length < text.length ? text.slice(0, length) : text.padEnd(length, "x");
}

function listOf(objects: Objects, places: Places, path: string, length: number): unknown[] {
  const item = places[`${path}[]`] === undefined ? undefined : smallest(objects, places, `${path}[]`);
  return Array.from({ length: Math.max(length, 0) }, () => item);
}

/** The JSON types of a place, those of the schema that stands there included. */
function kindsOf(objects: Objects, type: string): string[] {
  if (type === "any") return ["boolean", "integer", "number", "string", "array", "object"];
  return type.split(" or ").flatMap((name) => {
    const other = objects[name];
    if (other !== undefined) return kindsOf(objects, placeAt(other, "").type);
    const [bare = ""] = partsOf(name);
    return bare === "number" ? ["number", "integer"] : [bare];
  });
}

/** The whole with another value at a place, and whatever has to be around it. `undefined` takes the place away. */
function changed(objects: Objects, places: Places, path: string, value: unknown, whole: unknown): unknown {
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

function placeAt(places: Places, path: string): Place {
  const place = places[path];
  if (place === undefined) throw new Error(`${path} has no row`);
  return place;
}

function childrenOf(places: Places, path: string): [string, Place][] {
  const prefix = path === "" ? "" : `${path}.`;
  return Object.entries(places)
    .filter(([name]) => name !== "" && name.startsWith(prefix) && /^[^.[\]{}]+$/.test(name.slice(prefix.length)))
    .map(([name, place]) => [name.slice(prefix.length), place]);
}

function partsOf(type: string): [string, string | undefined] {
  const [, bare = type, format] = /^(\w+)\(([\w-]+)\)$/.exec(type) ?? [];
  return [bare, format];
}

function formatOf(format: string) {
  const found = FORMATS[format];
  if (found === undefined) throw new Error(`the format ${format} has no values to try`);
  return found;
}

function formOf(pattern: string): Form {
  const found = FORMS[pattern];
  if (found === undefined) throw new Error(`the pattern ${pattern} has no texts to try`);
  return found;
}

const join = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);
