import { LineCounter, type Node, parseDocument } from "yaml";
import { applyEdit, type Edit } from "./edit.js";
import { at, type Json, type Path } from "./json.js";
import type { Mutant } from "./mutants.js";

/** A mutated file, and what an author would see of the change. */
export interface Written {
  readonly text: string;
  readonly line: number;
  /** What was there and what is there now, for each edit. */
  readonly changes: readonly string[];
}

const SHOWN_CHARACTERS = 90;
const INDENTATION = 2;

/** Takes the text of the file that a mutant changes. */
export function writeMutant({ edits }: Pick<Mutant, "edits">, text: string): Written {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const before = document.toJS() as Json;
  const line = lineOf(edits[0]?.path ?? []);
  for (const edit of edits) applyEdit(document, edit);
  const after = document.toJS() as Json;
  return {
    text: document.toString({ lineWidth: 0, indent: INDENTATION }),
    line,
    changes: edits.map((edit) => describe(edit, before, after)),
  };

  /** The line of what is edited, or of what it is put into. */
  function lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function describe(edit: Edit, before: Json, after: Json): string {
  const place = edit.path.join("/");
  if ("rename" in edit) return `${place} → ${edit.rename}`;
  return `${place}: ${show(at(before, edit.path))} → ${"remove" in edit ? "nothing" : show(at(after, edit.path))}`;
}

function show(value: Json | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
