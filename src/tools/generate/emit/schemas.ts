import type { Contract } from "../contract.js";
import { describeSchema, withoutExamples } from "./schema-text.js";
import { BANNER, docComment } from "./text.js";

/** For each schema of the contract its type and, under the same name, its validator. */
export function emitSchemas({ schemas }: Contract): string {
  const exports = Object.entries(schemas).map(([name, schema]) => {
    const comment = docComment(describeSchema(withoutExamples(schema), schemas));
    return [
      `\n${comment}export type ${name} = Types.${name};\n`,
      // Both are one symbol to an editor, which shows the comment for either.
      `export const ${name}: Schema<Types.${name}> = /* @__PURE__ */ schema("${name}", validators.${name});\n`,
    ].join("");
  });
  return [
    BANNER,
    'import { type Schema, schema } from "../../src/validation/schema.js";\n',
    'import type * as Types from "./types.js";\n',
    'import * as validators from "./validators.js";\n\n',
    'export type { Schema, StandardIssue, StandardResult, StandardSchema } from "../../src/validation/schema.js";\n',
    'export { ValidationError } from "../../src/validation/validation-error.js";\n',
    'export type { Issue, JsonType } from "../../src/validation/issue.js";\n',
    ...exports,
  ].join("");
}
