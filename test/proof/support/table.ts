import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../support/root.js";

/** The rows of a table of `test/proof/tables/`, with cells between ` | `; comments and empty lines left out. */
export function readRows(table: string): string[][] {
  return readFileSync(join(ROOT, "test/proof/tables", table), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | "));
}
