import { FORMATS } from "./formats.js";

/** The keywords that types, validators, mock and reference all understand alike. */
const SUPPORTED = new Set([
  ...["$ref", "type", "description", "examples", "default", "deprecated", "enum", "const", "format"],
  ...[
    "properties",
    "required",
    "additionalProperties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
  ],
  ...[
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "maxProperties",
    "propertyNames",
  ],
]);
/** Why a keyword is left out, where a reader would expect it. */
const REASONS = {
  nullable: 'use a list of types with "null"',
  example: "use examples",
  prefixItems: "the mock refuses valid lists",
  unevaluatedProperties: "the mock does not check it",
  dependentRequired: "the mock does not check it",
  minContains: "the mock does not check it",
  readOnly: "write separate schemas for reading and writing",
  writeOnly: "write separate schemas for reading and writing",
};

/** Stops at a schema that generation could not carry into every layer. */
export function supportedKeywords() {
  return {
    Schema(schema, { report, location }) {
      if (typeof schema === "boolean") {
        report({ message: "A schema that is only true or false is not supported: use {} for anything.", location });
        return;
      }
      for (const keyword of Object.keys(schema)) {
        if (SUPPORTED.has(keyword) || keyword.startsWith("x-")) continue;
        const reason = REASONS[keyword] ?? "types, validators, mock and reference would not agree about it";
        report({
          message: `The keyword "${keyword}" is not supported: ${reason}.`,
          location: location.child(keyword).key(),
        });
      }
      for (const [keyword, values] of Object.entries({ enum: schema.enum ?? [], const: [schema.const] })) {
        // Validators compare values as JavaScript does, which finds no object and no list equal to another.
        if (!values.some((value) => typeof value === "object" && value !== null)) continue;
        report({
          message: `Objects and lists in "${keyword}" are not supported: describe their parts.`,
          location: location.child(keyword).key(),
        });
      }
      if (schema.format !== undefined && !Object.hasOwn(FORMATS, schema.format)) {
        const supported = Object.keys(FORMATS).join(", ");
        report({
          message: `The format "${schema.format}" is not supported: describe it in words. Supported: ${supported}.`,
          location: location.child("format"),
        });
      }
    },
  };
}
