import { existsSync } from "node:fs";
import { inject } from "vitest";
import { tool } from "./project.js";

/**
 * Another version of Node from the lock file; none where there is none for this machine: they come for Linux on x64.
 */
const nodeNamed = (name: string): readonly string[] => [tool(`${name}/bin/node`)].filter(existsSync);

/** The last that cannot `require` ES modules. */
export const OLD_NODE = nodeNamed("node-20.18");
/** The first of its line that can. */
export const FIRST_NODE_22 = nodeNamed("node-22.12");
/** Recent enough for Jest to `require` them as well. */
export const NODE_24 = nodeNamed("node-24");

/** What a program printed, with `…` for the folders that the reader's machine has otherwise. */
export function withoutFolders(text: string, project: string): string {
  return text.replaceAll(project, "…").replaceAll(inject("installation"), "…");
}
