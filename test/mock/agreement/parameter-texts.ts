import type { JsonSchema } from "../../../src/openapi/document.js";

/** Other spellings of numbers, and what is near one. */
const NUMBERS = [
  ...["0x10", "1e1", "1E1", "01", "+1", "1.0", "1.", ".5", "1.5", " 1", "1 ", "\t1", "1\n", "١", "１", "1_0", "1,0"],
  ...["0b1", "0o7", "-0", "-1", "0", "10", "NaN", "Infinity", "-Infinity", "1e400", "1e-1", "9007199254740993"],
  ...["9223372036854775808", "-9007199254740992", "true", "null", "", "[1]", "{}", "1;2", "--1", "1e", "0x", "10n"],
];
const BOOLEANS = ["true", "false", "TRUE", "True", "1", "0", "yes", "on", "", "null", "t", " true", "true ", "[true]"];
const DATES = [
  ...["2024-02-29", "2023-02-29", "2024-02-30", "2024-04-31", "2024-00-10", "2024-13-01", "2024-01-00", "2024-01-32"],
  ...[
    "2024-1-1",
    "24-01-01",
    "20240101",
    "2024/01/01",
    "01-01-2024",
    "2024-01-01T00:00:00Z",
    "2024-01-01 ",
    "2024-W01",
  ],
  ...["0000-01-01", "9999-12-31", "10000-01-01", "-2024-01-01", "+002024-01-01", "٢٠٢٤-٠١-٠١", "2024-01-01\n", ""],
  ...["1900-02-29", "2000-02-29", "today", "null", "1704067200"],
];
const MONTHS = [
  "2024-02",
  "2024-12",
  "2024-00",
  "2024-13",
  "2024-2",
  "24-02",
  "2024-02-01",
  "2024-02\n",
  "٢٠٢٤-٠٢",
  "",
];
const UUIDS = [
  ...["F9C17928-5587-4DA9-BABB-941796EFD8F5", "urn:uuid:f9c17928-5587-4da9-babb-941796efd8f5", "not-a-uuid", ""],
  ...[
    "{f9c17928-5587-4da9-babb-941796efd8f5}",
    "f9c1792855874da9babb941796efd8f5",
    "URN:UUID:F9C17928-5587-4DA9-BABB-941796EFD8F5",
    "g9c17928-5587-4da9",
  ],
];
const URIS = [
  ...["https://example.com", "com.example.app:/back", "//example.com", "/back", "https://exa mple.com", "http:", ""],
  ...[
    "https://example.com/%zz",
    "https://[::1]:80/",
    "https://[::1",
    "javascript:1",
    "example.com",
    "https://é.example",
  ],
];
const LISTS = [
  ...["", ",", "a", "a,", ",a", "a,,b", "a, b", " ", "a,a", "a b", "a|b", "[a]", '["a","b"]', "a;b", "null", "true"],
  ...["1,2,3", "a,b,c,d,e,f,g,h,i,j", "a,b,c,d,e,f,g,h,i,j,k", "x".repeat(500), "é,ü", "😀"],
];
const TEXTS = [
  ...["", " ", "  x ", "a,b", "a;b", "a/b", "a\\b", "a:b", "a b", "a+b", "a&b", "a=b", "a#b", "a?b", "a%b", "\0", "\n"],
  ...["é", "😀", "null", "undefined", "true", "1", "1e3", "-1", "{}", "[]", "{x}", "__proto__", "constructor", "~"],
  ...["..", ".", "...", "*", "'", '"', "<x>", "İ", "x".repeat(2000), "a@b.example", "2024-02-30"],
];
/** What a URL may hold that is none of the texts above, encoded; some of it is not even UTF-8. */
export const ENCODED = [
  ...["%zz", "%", "%4", "a%", "%C0%80", "%E0%80%AF", "%ff", "%ED%A0%80", "%F4%90%80%80", "%C3%A9", "%c3%a9", "%2561"],
  ...[
    "a+b",
    "a%2Bb",
    "a%20b",
    "%00",
    "%2C",
    "a%2Cb",
    "%252C",
    "%26",
    "%3D",
    "a=b",
    "a%3db",
    "%31",
    "%E2%80%AE",
    "%0D%0A",
  ],
];

/** Texts that stand for a parameter: good, nearly good and bad ones, on and beyond each limit. */
export function textsOf(schema: JsonSchema): readonly string[] {
  const { type, format, pattern, minimum, maximum, minLength, maxLength } = schema as Record<string, unknown>;
  if (type === "integer") {
    const limits = [minimum, maximum].filter((limit) => typeof limit === "number");
    return [...NUMBERS, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1]).map(String)];
  }
  if (type === "boolean") return BOOLEANS;
  if (type === "array") return LISTS;
  if (format === "date") return DATES;
  if (format === "uuid") return UUIDS;
  if (format === "uri") return URIS;
  if (pattern !== undefined) return MONTHS;
  const lengths = [minLength, maxLength].filter((length) => typeof length === "number");
  const exact = lengths.flatMap((length) => [length - 1, length, length + 1]).filter((length) => length > 0);
  return [...TEXTS, ...exact.flatMap((length) => ["x".repeat(length), "😀".repeat(length)])];
}
