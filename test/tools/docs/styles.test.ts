import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../support/root.js";

/** What WCAG asks of text. */
const CONTRAST = 4.5;
/** What text may have, and what it may stand on. */
const TEXTS = /^(?:text|quiet|accent|warn|method-.*|code-.*)$/;
const GROUNDS = ["page", "surface", "raised"];
const TINTED: readonly [text: string, ground: string][] = [
  ["text", "code"],
  ["accent", "code"],
  ["quiet", "code"],
  ["text", "accent-soft"],
  ["quiet", "accent-soft"],
  ["accent", "accent-soft"],
  ["warn", "warn-soft"],
  ["text", "mark"],
  ["page", "accent"],
];

const colours = [
  ...(await readFile(join(ROOT, "docs", "site", "styles", "tokens.css"), "utf8")).matchAll(
    /--(?<name>[\w-]+): light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)/g,
  ),
].map(({ groups = {} }) => groups as { name: string; light: string; dark: string });

test.each(["light", "dark"] as const)("all text can be read on what it stands on, %s", (scheme) => {
  const hex = (name: string) => colours.find((colour) => colour.name === name)?.[scheme] ?? "";
  const texts = colours.map(({ name }) => name).filter((name) => TEXTS.test(name));
  expect(texts.length).toBeGreaterThan(10);
  const pairs = [...texts.flatMap((text) => GROUNDS.map((ground): [string, string] => [text, ground])), ...TINTED];
  const pale = pairs.map(([text, ground]) => [text, ground, contrast(hex(text), hex(ground))] as const);
  expect(pale.filter(([, , ratio]) => !(ratio >= CONTRAST))).toEqual([]);
});

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
