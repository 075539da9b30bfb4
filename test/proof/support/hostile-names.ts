/** Names and texts that look like code, like pointers, or like what every object has. */
export const HOSTILE_NAMES: readonly string[] = [
  ...["evaluated", "rootData", "a = new RegExp(b", '"; process.exit(1); //', "*/", "/*", "//", "</script>", "<!--"],
  ...["`", "${x}", "\u2028", "\u2029", "'", '"', "\\", "\n", "\r\n", "\0", "\ud800", "😀", "é", "e\u0301"],
  ...["~1", "~0", "~", "/", "a/b", "#/components/schemas/X", "%2F", "", " ", "0", "-1", "01", "1e3"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf", "__defineGetter__"],
  ...["value", "at", "name", "count", "index", "isObject", "Hostile", "Hostile$is", "length", "prototype"],
  ...["return", "let", "class", "await", "undefined", "null", "true", "NaN", "this", "arguments", "eval", "new"],
  ...["$ref", "is", "schema", "type", "enum", "const", "properties", "required", "items", "x === y || z && w"],
];

/** Expressions whose texts would end or change the code around them. */
export const HOSTILE_PATTERNS: readonly (readonly [pattern: string, right: string, wrong: string])[] = [
  ["^[/]$", "/", "x"],
  ["^/$", "/", "//"],
  ["^\\/\\*$", "/*", "/"],
  ["^</script>$", "</script>", "<script>"],
  ["^`\\$\\{x\\}$", "`${x}", "x"],
  ['^"; process\\.exit\\(1\\); //$', '"; process.exit(1); //', '"'],
  ["^\u2028$", "\u2028", "\u2029"],
  ["^\n$", "\n", "n"],
  ["^(a|b)&&(c||d) === 1$", "a&&c === 1", "b"],
  ["^[\\]\\\\]$", "\\", "/"],
  ["^\\p{Lu}.$", "É😀", "é😀"],
];

/** An own attribute whatever its name, as `JSON.parse` gives it. */
export function objectOf(names: readonly string[], valueOf: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}
