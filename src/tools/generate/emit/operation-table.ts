import type { Contract } from "../contract.js";
import { BANNER, docComment } from "./text.js";

/** All descriptors as one object: the names of a module would have to be gathered when it is imported. */
export function emitOperationTable({ operations, document }: Contract): string {
  const names = operations.map(({ operationId }) => operationId);
  return [
    BANNER,
    `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "./operations.js";\n\n`,
    docComment([`The operations of the ${document.info.title}, by id.`]),
    `export const operations = {\n${names.map((name) => `  ${name},\n`).join("")}};\n`,
  ].join("");
}
