import { getNamedType, isObjectType } from "graphql";
import { BANNER, docComment } from "../../emit/text.js";
import type { GraphqlContract } from "../read-graphql.js";
import { scalarSchemas } from "../scalar-schemas.js";

/** For documents of a user's own: which fields hold numbers that need care, and which lead on to others. */
export function emitNumberFields({ schema }: GraphqlContract): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  const table = types.map((type) => {
    const fields = Object.values(isObjectType(type) ? type.getFields() : {}).flatMap((field) => {
      const named = getNamedType(field.type);
      const to = isObjectType(named) ? named.name : scalarSchemas(named.name).form;
      return to === undefined ? [] : [`${field.name}: ${JSON.stringify(to)}`];
    });
    return `  ${type.name}: { ${fields.join(", ")} },\n`;
  });
  return [
    BANNER,
    'import type { NumberFields } from "../../src/client/graphql/number-places.js";\n\n',
    docComment(["Of each type, the fields that hold numbers which JSON may not keep, and those that lead to a type."]),
    `export const NUMBER_FIELDS: NumberFields = {\n${table.join("")}};\n`,
  ].join("");
}
