import type { OpenApiDocument } from "../../../openapi/document.js";

/**
 * Takes `if`, `then` and `else` out of every schema. A renderer would show the whole object once for each case, under
 * names like "case 1", and the descriptions say in words what depends on what.
 */
export function leaveConditionsToWords({ components }: OpenApiDocument): void {
  for (const schema of Object.values(components.schemas)) {
    for (const keyword of ["if", "then", "else"]) delete schema[keyword];
  }
}
