import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.js";

/** The document that says what carries each line of the source pages, and how each contradiction is resolved. */
export const document = readFileSync(join(ROOT, "docs", "sources.md"), "utf8");

export const LEFT_OUT = "left out, because ";
const FIRST_PART = "a";

/** A line of a page, or the named part of a line that says several things. */
export interface Place {
  readonly line: number;
  readonly part: string | undefined;
}

/** What the last column of a table of lines names. */
export interface Named {
  readonly kind: string;
  readonly name: string;
  readonly lines: string;
}

/** The rows of the one table under a heading, without its two heading rows; none where there is no such heading. */
export function rowsUnder(heading: string): string[][] {
  const [, section = ""] = document.split(new RegExp(`^#{2,3} ${heading}$`, "m"));
  const [body = ""] = section.split(/^#/m);
  const lines = body.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The ids in the first column of a table. */
export const idsUnder = (heading: string) => rowsUnder(heading).flatMap(([ids = ""]) => ids.split(", "));

/** The first and last line of a range such as `7`, `2a`, `5-8` or `16c-17`. */
export function rangeOf(text: string): readonly [Place, Place] {
  const match = /^(\d+)([a-z])?(?:-(\d+)([a-z])?)?$/.exec(text);
  if (match === null) throw new Error(`${text} is no range of lines`);
  const first: Place = { line: Number(match[1]), part: match[2] };
  const last: Place = match[3] === undefined ? first : { line: Number(match[3]), part: match[4] };
  return [first, last];
}

const after = (part: string) => String.fromCharCode(part.charCodeAt(0) + 1);

/** Whether the place comes directly after the other one: the next part of its line, or the start of the next line. */
export function follows({ line, part }: Place, before: Place): boolean {
  if (line === before.line) return part !== undefined && before.part !== undefined && part === after(before.part);
  return line === before.line + 1 && (part === undefined || part === FIRST_PART);
}

/** The items of a last column: a kind with names in backticks, or a reason for leaving out. */
export const itemsOf = (cell: string) => cell.split(/; (?=[a-z ]+ `|left out)/);

/** What a last column names: each kind with its names. */
export function namedBy(lines: string, cell: string): Named[] {
  return itemsOf(cell)
    .filter((item) => !item.startsWith(LEFT_OUT))
    .flatMap((item) => {
      const [, kind = "", names = ""] = /^([a-z ]+) (`[^`]+`(?:, `[^`]+`)*)$/.exec(item) ?? [];
      return names.split(", ").map((name) => ({ kind, name: name.slice(1, -1), lines }));
    });
}
