const isNull = (schema) => schema?.type === "null";
const REFERENCE = 'anyOf: [$ref, { type: "null" }]';

/**
 * Null is written in two ways only, so that types, validators and reference know every nullable: as a type, and
 * beside a reference.
 */
export function nullable() {
  return {
    Schema(schema, { report, location }) {
      const refuse = (message, keyword) => report({ message, location: location.child(keyword).key() });
      if (
        Array.isArray(schema.type) &&
        schema.type.includes("null") &&
        (schema.type.at(-1) !== "null" || schema.type.length === 1)
      ) {
        refuse('A nullable type names the type first: write type: [string, "null"].', "type");
      }
      if (schema.enum?.includes(null))
        refuse(`Null is not a value of an enum: give the enum a file of its own and write ${REFERENCE}.`, "enum");
      if (schema.const === null) refuse('A constant null has no type: write type: "null".', "const");
      if (schema.oneOf?.some(isNull)) refuse(`A nullable reference is ${REFERENCE}.`, "oneOf");
      const [reference, last, ...others] = schema.anyOf ?? [];
      const isNullableReference = reference?.$ref !== undefined && isNull(last) && others.length === 0;
      if (schema.anyOf?.some(isNull) && !isNullableReference)
        refuse(`A nullable reference is ${REFERENCE}, a nullable type is type: [string, "null"].`, "anyOf");
    },
  };
}
