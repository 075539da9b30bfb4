import { getNamedType, type GraphQLSchema, isObjectType } from "graphql";
import { queryTypeOf } from "./contracts.js";

/** What leads to a type: the queries that give it, and the arguments that take it. Redoc lists its fields itself. */
export interface Uses {
  queries: readonly string[];
  arguments: readonly { type: string; field: string; argument: string }[];
}

/** Returns for each type of the schema what leads to it. */
export function usesOf(schema: GraphQLSchema, typeName: string): Uses {
  const root = queryTypeOf(schema);
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  return {
    queries: fields
      .filter(({ type, field }) => type === root && getNamedType(field.type).name === typeName)
      .map(({ field }) => field.name),
    arguments: fields.flatMap(({ type, field }) =>
      field.args
        .filter((argument) => getNamedType(argument.type).name === typeName)
        .map((argument) => ({ type: type.name, field: field.name, argument: argument.name })),
    ),
  };
}
