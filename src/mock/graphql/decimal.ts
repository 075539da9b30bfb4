const DECIMAL = /^([+-]?)0*(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,6}))?$/;

/** Longer ones are refused: no amount needs them, and they would be free to cost anything. */
const MAX_LENGTH = 100;

/**
 * Takes a decimal number as text.
 * Returns a text that two numbers share only where they are equal, however they are written, or undefined where it is
 * no decimal number. No digit is lost, as one would be in a number of JavaScript.
 */
export function canonicalDecimal(text: string): string | undefined {
  const match = text.length > MAX_LENGTH ? null : DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}
