import type { JsonSchema } from "../../../src/openapi/document.js";
import { characterLength } from "../../../src/validation/character-length.js";
import type { Random } from "./random.js";

/** Texts of each format, and of each expression that a contract has: one of them must fulfil it. */
const SAMPLES = [
  ...["text", "Ærø 😀", "x", "0", "null", "a b\nc", "toString", "https://example.com/a?b=c#d", "a@b.example", "PHP"],
  ...["2024-02", "2024-02-29", "0000-01-01", "9999-12-31"],
  ...["2021-04-21T08:25:05Z", "2016-12-31T23:59:60Z", "2017-01-01T05:29:60.5+05:30", "1999-12-31t23:59:59.123-11:30"],
  ...["f9c17928-5587-4da9-babb-941796efd8f5", "00000000-0000-0000-0000-000000000000"],
  ...["com.example.app:/back", "http://[::1]:8080/"],
];
/** Of which format a sample is, told by its look and not by what is tested. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  "date-time": /^\d{4}-\d\d-\d\dT/i,
  uuid: /^[\da-f]{8}-.{4}-.{4}-.{4}-/,
  uri: /^[a-z.]+:\//,
};
/** So many samples are stretched to the very limit: some in signs of two UTF-16 units, none in so many that it takes long. */
const MOST_EXACT = 4;
const INTEGERS = [0, 1, -1, 5, 42, -0, 1000, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
const NUMBERS = [...INTEGERS, 0.1, -2.5, 1e21, 5e-324, 1.7976931348623157e308];

/** The samples that limits allow, lengths aside. Throws where there is none: then a sample must be added. */
export function textsFor(limits: readonly JsonSchema[], samples: readonly string[] = SAMPLES): readonly string[] {
  const patterns = limits.flatMap((limit) => (limit["pattern"] === undefined ? [] : [String(limit["pattern"])]));
  const formats = limits.flatMap(({ format }) => format ?? []);
  const found = samples.filter(
    (text) =>
      patterns.every((pattern) => new RegExp(pattern, "u").test(text)) &&
      formats.every((format) => (LOOKS[format] as RegExp).test(text)),
  );
  if (found.length > 0) return found;
  throw new Error(`No sample text fulfils ${[...patterns, ...formats].join(" and ")}: add one to make-scalar.ts`);
}

/** The samples that limits allow, stretched or cut to the limits of length, and some of exactly such a length. */
export function textsWithin(limits: readonly JsonSchema[]): readonly string[] {
  const samples = textsFor(limits);
  if (limits.some(({ format }) => format !== undefined)) return samples;
  const least = Math.max(0, ...limits.map((limit) => Number(limit["minLength"] ?? 0)));
  const most = Math.min(...limits.map((limit) => Number(limit["maxLength"] ?? Infinity)));
  const within = samples.map((text) => ofLength(text, Math.min(Math.max(characterLength(text), least), most)));
  const exact = [least, most].filter((length) => length > 0 && length < Infinity);
  return [...within, ...exact.flatMap((length) => samples.slice(0, MOST_EXACT).map((text) => ofLength(text, length)))];
}

function ofLength(text: string, length: number): string {
  const characters = [...text];
  return Array.from({ length }, (_, index) => characters[index % characters.length]).join("");
}

/** A number within the limits, often on one of them. */
export function makeNumber(limits: readonly JsonSchema[], isWhole: boolean, random: Random): number {
  const least = Math.max(...limits.map((limit) => Number(limit["minimum"] ?? -Infinity)));
  const most = Math.min(...limits.map((limit) => Number(limit["maximum"] ?? Infinity)));
  const isSafe = limits.some(({ format }) => format === "int64");
  const number = random.pick(isWhole || isSafe ? INTEGERS : NUMBERS);
  return Math.min(Math.max(number, least), most);
}
