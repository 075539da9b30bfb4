import { UsageError } from "./usage-error.js";

/** Takes an option, its text, and of what it is a number. Returns the number. Throws a UsageError where it is none. */
export function toWholeNumber(option: string, text: string, unit = ""): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`${option} takes a whole number${unit === "" ? "" : ` of ${unit}`}, not "${text}"`);
}
