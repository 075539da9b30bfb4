import type { CustomFields } from "../../../../generated/billing/types.js";
import type { FieldValue } from "../../../mock/graphql/data-set.js";

const INT_BITS = 32;
/** The furthest from 1970 that a Date reaches; a field with `_iso` beside it holds no later time. */
const MAX_TIME_MS = 8.64e15;

/** Takes a number of a request, where it has one. Returns it as an Int of GraphQL, or null where it is none. */
export function asInt(value: number | undefined): number | null {
  return value !== undefined && BigInt.asIntN(INT_BITS, BigInt(value)) === BigInt(value) ? value : null;
}

/** Takes milliseconds since 1970. Returns them as Milliseconds of GraphQL, or null where no time is so far away. */
export function asTime(milliseconds: number): number | null {
  return Math.abs(milliseconds) <= MAX_TIME_MS ? milliseconds : null;
}

/**
 * Takes custom fields as the data set has them, and those of a request. Returns both as text, by their codes: no page
 * says how the text is built, and JSON is what the sample has.
 */
export function withCustom(former: FieldValue | undefined, given: CustomFields | undefined): FieldValue {
  if (given === undefined) return former ?? null;
  const known = typeof former === "string" ? (JSON.parse(former) as CustomFields) : {};
  return JSON.stringify({ ...known, ...given });
}

/**
 * Takes an object of a request, and which field each of its attributes is. Returns the fields of the attributes that it
 * has.
 */
export function fieldsOf<Given extends object>(
  given: Given,
  fields: Readonly<Partial<Record<keyof Given, string>>>,
): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([attribute, field]) => {
      const value = given[attribute as keyof Given];
      return value === undefined ? [] : [[field, value]];
    }),
  ) as Record<string, FieldValue>;
}
