import type { Random } from "./random.js";

/** So deep that a walk by recursion has something to do, and a stack of any size still holds it. */
const DEEP = 300;

function nested(depth: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = around(value);
  return value;
}

/** Texts that look like what they are not. */
export const TEXTS: readonly string[] = [
  ...["", " ", "\0", "\n", "\ud800", "\udc00x", "x\ud83d", "😀".repeat(260), "x".repeat(5001), "𝒜𝒷", "İ", "\u2028"],
  ...["__proto__", "constructor", "toString", "null", "true", "5", "NaN", "[object Object]", "${x}", "`", "*/", "~1"],
  ...["2024-02-30", "2023-02-29", "2024-00-10", "2024-13-01", "24-01-01", "2024-1-1", "٢٠٢٤-٠١-٠١", "2024-01-01\n"],
  ...["2021-04-21T24:00:00Z", "2021-04-21T08:25:60Z", "2016-12-31T23:59:60Z", "2016-12-31T22:59:60-01:00"],
  ...["2021-04-21T08:25:05+0800", "2021-04-21T08:25:05+08", "2021-04-21T08:25:05", "2021-04-21\n08:25:05Z"],
  ...["2021-04-21T08:25:05.Z", "2021-04-21T08:25:05,5Z", "2021-04-21 08:25:05Z", "2021-04-21T08:25:05+24:00"],
  ...["2021-04-21T08:25:05−08:00", "+002021-04-21T08:25:05Z", "2021-04-21T08:60:05Z", "2021-02-30T08:25:05Z"],
  ...["urn:uuid:f9c17928-5587-4da9-babb-941796efd8f5", "{f9c17928-5587-4da9-babb-941796efd8f5}"],
  ...["f9c1792855874da9babb941796efd8f5", "G9c17928-5587-4da9-babb-941796efd8f5"],
  ...["/callback", "https://exa mple.com", "https://example.com/%zz", "https://[::1", "HTTPS://X", "http:", "://x"],
];

const NUMBERS = [
  ...[0, -0, 0.1, -1, 1e308, 5e-324, 2 ** 53, -(2 ** 53), 2 ** 53 + 2, 2 ** 63, -(2 ** 63), 1e21],
  ...[1.0000000000000002, 150.5, 151, 4294967296, -1e308],
];

/** Makes an own attribute even of `__proto__`, as `JSON.parse` does. */
const own = (name: string, value: unknown): object => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);

export const ATTRIBUTES: readonly string[] = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "length", "0", "-0", "", "~1", "/", "#"],
  ...["a\ud800", "then", "toJSON", "$ref", "is", "value"],
];

const VALUES: readonly unknown[] = [
  ...[null, true, false, [], {}, [[]], [null], [{}], ...NUMBERS, ...TEXTS],
  nested(DEEP, (inner) => [inner]),
  nested(DEEP, (inner) => ({ value: inner })),
  ...ATTRIBUTES.map((name) => own(name, null)),
  own("__proto__", { id: "x", type: "x" }),
  own("__proto__", []),
  Array(200).fill("x"),
  Array(151).fill({}),
  Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`a${index}`, index])),
];

/** A whole value, which may be changed. */
export function hostileValue(random: Random): unknown {
  const value = random.pick(VALUES);
  return typeof value === "object" ? structuredClone(value) : value;
}

/** Sets an own attribute, whatever its name. */
export function setOwn(object: object, name: string, value: unknown): void {
  if (name !== "__proto__") (object as Record<string, unknown>)[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
