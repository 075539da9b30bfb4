import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { isMap, isSeq, type Node } from "yaml";
import { pointerSegments } from "../../validation/pointer.js";

const NO_FILE = "there is no such file";

/**
 * Takes the root of the repository. Returns what tells of a file that a reference names why it cannot be read, in words
 * that follow a colon, and `undefined` where it can.
 */
export function fileFinder(root: string): (file: string) => string | undefined {
  const listed = new Map<string, readonly string[]>();
  const namesIn = (folder: string) => {
    const names = listed.get(folder) ?? readdirSync(folder);
    listed.set(folder, names);
    return names;
  };
  return (file) => {
    let folder = root;
    for (const segment of relative(root, file).split(sep)) {
      if (segment !== ".." && !namesIn(folder).includes(segment)) {
        // A file system that does not tell upper from lower case finds the file, the next one does not.
        const other = namesIn(folder).find((name) => name.toLowerCase() === segment.toLowerCase());
        return other === undefined ? NO_FILE : `it is called "${other}", and upper and lower case differ`;
      }
      folder = join(folder, segment);
      if (folder !== file && !statSync(folder).isDirectory()) return NO_FILE;
    }
    return statSync(file).isDirectory() ? "it is a folder, not a file" : undefined;
  };
}

/** Takes a file and its content. Returns why a JSON Pointer leads to nothing in it; `undefined` where it does not. */
export function whyNoNode(file: string, content: Node | null, pointer: string): string | undefined {
  let node: unknown = content;
  for (const segment of pointerSegments(decode(pointer))) {
    // What a reference on the way leads to is for the bundler to find.
    if (isMap(node) && node.has("$ref")) return undefined;
    node = isMap(node) ? node.get(segment, true) : isSeq(node) ? node.get(Number(segment), true) : undefined;
    if (node === undefined) return `${basename(file)} has no "${segment}" there`;
  }
  return undefined;
}

/** The pointer behind a URI's fragment. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
