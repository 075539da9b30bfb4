import type { FORMATS } from "../../../src/tools/lint/formats.js";

type OtherJudge = "ajv" | "hyperjump";

/** Where another judge is known to judge a text or a number in another way, and why ours is right. */
interface KnownDifference {
  readonly judges: readonly OtherJudge[];
  readonly reason: string;
  /** The format that is meant, and a leaf that shows the difference. */
  readonly format: keyof typeof FORMATS;
  readonly example: string | number;
  /** Whether a text or a number is such a one. */
  readonly is: (leaf: string | number) => boolean;
  /** What the other judge says of this, we say of the leaf. */
  readonly instead: (leaf: string | number) => string | number;
}

/** No format takes this text. */
const NOTHING = "-";
/** No integer, and so none of 64 bits. */
const NO_INTEGER = 0.5;

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    judges: ["ajv"],
    reason: "RFC 3339 wants the colon and the minutes of an offset; ajv-formats takes +0800 and +08",
    format: "date-time",
    example: "2021-04-21T08:25:05+0800",
    is: (leaf) => typeof leaf === "string" && /^\d{4}-\d\d-\d\d\s?.*:\d\d(\.\d+)?[+-]\d\d(\d\d)?$/i.test(leaf),
    instead: () => NOTHING,
  },
  {
    judges: ["ajv"],
    reason: "between date and time stands T, t or a space; ajv-formats takes any white space",
    format: "date-time",
    example: "2021-04-21\n08:25:05Z",
    is: (leaf) => typeof leaf === "string" && /^.{10}[^\S ]/s.test(leaf),
    instead: () => NOTHING,
  },
  {
    judges: ["ajv"],
    reason: "RFC 9562 knows no prefix; ajv-formats takes urn:uuid: before a UUID",
    format: "uuid",
    example: "urn:uuid:f9c17928-5587-4da9-babb-941796efd8f5",
    is: (leaf) => typeof leaf === "string" && /^urn:uuid:/i.test(leaf),
    instead: () => NOTHING,
  },
  {
    judges: ["ajv", "hyperjump"],
    reason:
      "an integer beyond the safe ones has been rounded by JSON.parse; ajv-formats takes it as int64, as " +
      "hyperjump does, which has no int64",
    format: "int64",
    example: 2 ** 53,
    is: (leaf) => Number.isInteger(leaf) && !Number.isSafeInteger(leaf),
    instead: () => NO_INTEGER,
  },
  {
    judges: ["hyperjump"],
    reason: "RFC 3339 (5.6) lets a space stand between date and time; hyperjump takes T alone",
    format: "date-time",
    example: "2021-04-21 08:25:05Z",
    is: (leaf) => typeof leaf === "string" && /^.{10} /s.test(leaf),
    instead: (leaf) => String(leaf).replace(/^(.{10}) /s, "$1T"),
  },
];

/** A value in which each leaf that a judge takes in another way is one that it takes as we do. */
export function asSeenBy(judge: OtherJudge, value: unknown): unknown {
  if (typeof value === "string" || typeof value === "number") {
    const known = KNOWN_DIFFERENCES.find((difference) => difference.judges.includes(judge) && difference.is(value));
    return known ? known.instead(value) : value;
  }
  if (Array.isArray(value)) return value.map((item) => asSeenBy(judge, item));
  if (typeof value !== "object" || value === null) return value;
  return JSON.parse(JSON.stringify(value), (_name, member: unknown) =>
    typeof member === "object" ? member : asSeenBy(judge, member),
  );
}
