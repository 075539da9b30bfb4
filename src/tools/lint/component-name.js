import { basename, extname } from "node:path";

const IN_ROOT_FILE = /^#\/components\/[^/]+\/([^/]+)$/;

/**
 * The name of the component at a location; `undefined` where it only stands inside another object. Sources are linted
 * before they are bundled, so a component that is a file of its own has the name of the file.
 *
 * @param {{ source: { absoluteRef: string }, pointer: string }} location
 * @returns {string | undefined}
 */
export function componentName({ source, pointer }) {
  if (pointer === "#/") return basename(source.absoluteRef, extname(source.absoluteRef));
  return IN_ROOT_FILE.exec(pointer)?.[1];
}
