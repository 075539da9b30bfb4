import { parse } from "lossless-json";

/** How a number of the schema is given: with all its digits as decimal text, or as a number. */
export type NumberForm = "text" | "number";

/** Where in a value numbers stand that may not come as JSON has them. What is not listed stays as it came. */
export interface NumberPlaces {
  readonly [name: string]: NumberForm | NumberPlaces;
}

/** A number whose digits a double does not keep, or writes otherwise. */
class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const WHOLE_NUMBER = /^-?\d+$/;

/**
 * Takes JSON. Returns its value, where numbers are decimal text with the digits as they came, or numbers also where
 * they came as text, as `places` says; through lists. Throws where it is no JSON, gives one name two values, or is
 * nested beyond all sense.
 */
export function parseExactly(text: string, places: NumberPlaces): unknown {
  const value = parse(text, undefined, (digits) => {
    const number = Number(digits);
    return String(number) === digits ? number : new NumberText(digits);
  });
  return settle(value, places);
}

/** The value is our own, so it is changed in place. */
function settle(value: unknown, place: NumberForm | NumberPlaces | undefined): unknown {
  if (typeof value === "number") return place === "text" ? String(value) : value;
  if (typeof value === "string") return place === "number" && WHOLE_NUMBER.test(value) ? Number(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof NumberText) return place === "text" ? value.text : Number(value.text);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = settle(value[index], place);
    return value;
  }
  const object = value as Record<string, unknown>;
  for (const name of Object.keys(object))
    object[name] = settle(
      object[name],
      typeof place === "object" && Object.hasOwn(place, name) ? place[name] : undefined,
    );
  return object;
}
