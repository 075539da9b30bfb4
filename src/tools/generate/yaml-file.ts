import { readFileSync } from "node:fs";
import { LineCounter, type Node, parseDocument } from "yaml";

/** A hand-written file, as its author sees it. */
export interface YamlFile {
  /** `null` where the file is empty. */
  readonly node: Node | null;
  /** What keeps the file from being YAML; none where it is. */
  readonly faults: readonly { readonly offset: number; readonly message: string }[];
  /** Takes the offset of a character. Returns where it stands, counted from 1. */
  placeOf(offset: number): { readonly line: number; readonly column: number };
}

/** Takes the path of a YAML file. Throws where it cannot be read. */
export function readYamlFile(file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines, prettyErrors: false });
  return {
    node: document.contents as Node | null,
    faults: document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    placeOf(offset) {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}
