import { type Document, isMap, isScalar, type Pair } from "yaml";
import type { Json, Path } from "./json.js";

/** One step of a mutation. Paths begin where the edited thing does. */
export type Edit =
  | { readonly path: Path; readonly set: Json }
  | { readonly path: Path; readonly remove: true }
  | { readonly path: Path; readonly rename: string };

export const set = (path: Path, value: Json): Edit => ({ path, set: value });
export const remove = (path: Path): Edit => ({ path, remove: true });
export const rename = (path: Path, name: string): Edit => ({ path, rename: name });

/** Edits a document in place. What is not edited stays as it is written, comments included. */
export function applyEdit(document: Document, edit: Edit): void {
  if ("set" in edit) document.setIn(edit.path, document.createNode(edit.set));
  else if ("remove" in edit) document.deleteIn(edit.path);
  else pairAt(document, edit.path).key = document.createNode(edit.rename);
}

/** The entry of a map, with its key. */
function pairAt(document: Document, path: Path): Pair {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const found = isMap(parent)
    ? parent.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(path.at(-1)))
    : undefined;
  if (found === undefined) throw new Error(`There is nothing at ${path.join("/")}`);
  return found;
}
