/** Stands at the top of every generated module. */
export const BANNER = "// Generated from openapi/ by `npm run generate`. Changes made here are lost.\n\n";

const LINE_LENGTH = 110;

/** A documentation comment, wrapped, with the given indentation. Paragraphs are parted by an empty line. */
export function docComment(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...paragraph.trim().split("\n").flatMap(wrap)])
    .map((line) => line.replaceAll("*/", "*\\/"));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= LINE_LENGTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
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
