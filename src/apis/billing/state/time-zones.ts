/** The company's, which is that of the sample's customers. */
export const DEFAULT_TIME_ZONE = "Australia/Adelaide";

/** A name, and no offset such as `+10:00`, which newer runtimes take as well. */
const NAME = /^[A-Za-z]/;
/** The sample has the first number; the second is the only one that is public. */
const KNOWN_NUMBERS: readonly (readonly [name: string, number: number])[] = [
  [DEFAULT_TIME_ZONE, 5],
  ["Australia/Sydney", 19],
];
const FIRST_FREE_NUMBER = 101;

/**
 * Gives time zones the numbers that they have in GraphQL, where REST has names. Each installation has its own numbers:
 * here a zone gets the next one when it is first named, the same one by whichever of its names.
 */
export class TimeZones {
  readonly #numbers = new Map(KNOWN_NUMBERS);

  /** Takes a name as REST has it, aliases included. Returns its number; null where no zone has the name. */
  numberOf(name: string): number | null {
    const zone = canonicalName(name);
    if (zone === undefined) return null;
    const number = this.#numbers.get(zone) ?? FIRST_FREE_NUMBER + this.#numbers.size - KNOWN_NUMBERS.length;
    this.#numbers.set(zone, number);
    return number;
  }
}

/** Takes a name. Returns whether a time zone has it. */
export function isTimeZone(name: string): boolean {
  return canonicalName(name) !== undefined;
}

function canonicalName(name: string): string | undefined {
  if (!NAME.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
