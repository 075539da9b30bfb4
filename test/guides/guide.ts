import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/root.js";

/** A guide of `docs/guides/`, taken apart so that tests can hold it to its word. */
export interface Guide {
  /** Without line breaks, so that a sentence is found wherever it is broken. */
  readonly prose: string;
  /** The code blocks that have a file's name behind their language, by that name. */
  readonly files: ReadonlyMap<string, string>;
  /** What is printed: the blocks in `text`, in order. */
  readonly printed: readonly string[];
  /** What the code block of this name prints: the block in `text` that comes next. */
  printedBy(file: string): string | undefined;
  /** The rows of the table with this header, each as its cells. */
  table(...header: readonly string[]): readonly (readonly string[])[];
}

const BLOCK = /^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm;

/** A block of code. */
export interface CodeBlock {
  readonly language: string;
  readonly title: string | undefined;
  readonly code: string;
  /** The block in `text` that comes next; `undefined` where another block comes before it. */
  readonly printed: string | undefined;
}

/** The blocks of code in Markdown, in order. */
export function codeBlocks(text: string): readonly CodeBlock[] {
  const found = [...text.matchAll(BLOCK)];
  return found.map(([, language = "", title, code = ""], index) => {
    const [, nextLanguage, , next] = found[index + 1] ?? [];
    return { language, title, code, printed: nextLanguage === "text" ? next : undefined };
  });
}

export function readGuide(name: string): Guide {
  const text = readFileSync(join(ROOT, "docs", "guides", `${name}.md`), "utf8");
  const blocks = codeBlocks(text);
  return {
    prose: text.replace(BLOCK, "").replace(/\s+/g, " "),
    files: new Map(blocks.flatMap(({ title, code }) => (title === undefined ? [] : [[title, code] as const]))),
    printed: blocks.filter(({ language }) => language === "text").map(({ code }) => code.trim()),
    printedBy: (file) => blocks.find(({ title }) => title === file)?.printed,
    table(...header) {
      const [, rows] = text.split(`| ${header.join(" | ")} |\n`);
      if (rows === undefined) throw new Error(`The guide ${name} has no table with the header ${header.join(", ")}.`);
      const lines = rows
        .slice(0, rows.search(/^(?!\|)/m))
        .trim()
        .split("\n")
        .slice(1);
      return lines.map((line) =>
        line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      );
    },
  };
}

/** What stands between backticks in a cell. */
export function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}
