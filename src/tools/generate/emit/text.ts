/** Stands at the top of every generated module. */
export const BANNER = "// Generated from openapi/ by `npm run generate`. Changes made here are lost.\n\n";

const MAX_COLUMNS = 120;
const LINE_START = " * ";

const LIST_ITEM = /^ *(?:[-*+]|\d+[.)]) +(?=\S)/;
const FENCE = /^ *```/;
const TABLE_OR_HEADING = /^ *(?:\||#+ )/;
/** A blank where a line may end: what follows must not look like the start of a list, a heading, a table or a tag. */
const BREAK = / +(?!(?:[-*+#|>]|\d+[.)])(?: |$)|@)/;

/**
 * A documentation comment with the given indentation. Takes Markdown, one or more paragraphs in each text; a text that
 * begins with `@` holds tags, whose lines are kept. Returns whole lines, at most 120 columns wide where words allow it,
 * and nothing where no text says anything.
 */
export function docComment(texts: readonly string[], indent = ""): string {
  const width = MAX_COLUMNS - indent.length - LINE_START.length;
  const lines = texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .flatMap((text, index) => [...(index > 0 ? [""] : []), ...reflow(text, width)])
    .map((line) => line.replaceAll("*/", "*\\/"));
  const [only = "", ...others] = lines;
  const single = `${indent}/** ${only} */`;
  if (only === "") return "";
  if (others.length === 0 && single.length <= MAX_COLUMNS) return `${single}\n`;
  return `${indent}/**\n${lines.map((line) => `${indent}${LINE_START}${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Markdown's paragraphs and list items anew in the given width; code, tables, headings and tags as they are. */
function reflow(text: string, width: number): string[] {
  if (text.startsWith("@")) return text.split("\n");
  const blocks: { text: string; readonly isKept: boolean }[] = [];
  let isCode = false;
  for (const line of text.split("\n")) {
    const before = blocks.at(-1);
    const isFence = FENCE.test(line);
    const isKept = isCode || isFence || line.trim() === "" || TABLE_OR_HEADING.test(line);
    if (isFence) isCode = !isCode;
    if (before === undefined || before.isKept || isKept || LIST_ITEM.test(line)) {
      blocks.push({ text: line.trimEnd(), isKept });
    } else {
      before.text += ` ${line.trim()}`;
    }
  }
  return blocks.flatMap((block) => (block.isKept ? [block.text] : wrap(block.text, width)));
}

/** A paragraph or an item of a list in lines; those of an item stand below its first word. */
function wrap(text: string, width: number): string[] {
  const [marker = ""] = LIST_ITEM.exec(text) ?? [];
  const hanging = " ".repeat(marker.length);
  const lines: string[] = [];
  let line = marker;
  for (const word of text.slice(marker.length).trim().split(BREAK)) {
    const isFirst = line.length === marker.length;
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging + word;
    } else {
      line += isFirst ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}

/** A link to an operation's method, for doc comments: editors show it as a place to go to. */
export function linkTo(prefix: string, operationId: string): string {
  return `{@link ${prefix}Operations.${operationId}}`;
}

/** A union of string or number literals. */
export function literalUnion(values: readonly (string | number)[]): string {
  return values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
}

/** The import of the named types, each once, in the order of the alphabet; nothing where there are none. */
export function importTypes(names: readonly string[], module: string): string {
  const sorted = [...new Set(names)].sort();
  return sorted.length === 0 ? "" : `import type { ${sorted.join(", ")} } from "${module}";\n`;
}
