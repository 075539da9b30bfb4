import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "../support/root.js";
import { codeBlocks } from "./guide.js";

/** A whole program of a guide: a block in `ts` that is named as Node runs it, and what it prints. */
export interface Program {
  /** The guide's name and its own, as in `pagination/transactions`. */
  readonly name: string;
  readonly code: string;
  /** The block in `text` that comes next; `undefined` where another block comes before it. */
  readonly printed: string | undefined;
}

const GUIDES = join(ROOT, "docs", "guides");
/** Without a compiler, Node runs what needs none: TypeScript that has no syntax of its own. */
const RUN_BY_NODE = ".mjs";

/** The programs of all guides, in order. */
export function readPrograms(): readonly Program[] {
  return readdirSync(GUIDES).flatMap((file) => {
    const blocks = codeBlocks(readFileSync(join(GUIDES, file), "utf8"));
    return blocks.flatMap(({ language, title = "", code, printed }) => {
      if (language !== "ts" || !title.endsWith(RUN_BY_NODE)) return [];
      return { name: `${basename(file, ".md")}/${basename(title, RUN_BY_NODE)}`, code, printed };
    });
  });
}
