import type { Place, Places } from "./fact-tables.js";
import {
  changed,
  childrenOf,
  formatOf,
  formOf,
  listOf,
  type Objects,
  partsOf,
  placeAt,
  smallest,
  textOf,
} from "./fact-values.js";

const [LONG, MANY, FAR] = [70_000, 400, 1_000_000];

const BRAND_NEW = "BRAND_NEW";

/** A value at a place, and whether it has to be accepted there. */
export interface Check {
  readonly what: string;
  readonly value: unknown;
  readonly fits: boolean;
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
    ...["", BRAND_NEW, "x".repeat(LONG)].map((value) => ({
      what: `as another value of ${value.length} characters`,
      value,
      fits: openness === "open",
    })),
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
