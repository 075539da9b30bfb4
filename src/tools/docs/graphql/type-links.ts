import { getNamedType, type GraphQLSchema, isInputObjectType, isObjectType, isScalarType } from "graphql";
import { queryTypeOf } from "./contracts.js";

const CODE = /(?<!\[)`([A-Za-z]\w*)((?:\.\w+)?)`/g;
/** Tells the code of a description from what is said around it. */
const FENCED = /(^```[\s\S]*?^```)/m;

/** The address of a query of the schema within its reference. */
export function queryLink(name: string): string {
  return `#/queries/${name.toLowerCase()}`;
}

/** The address of a type within the reference. None where the reference has no place for it, as for `Int`. */
export function typeLink(schema: GraphQLSchema, name: string): string | undefined {
  const type = schema.getType(name);
  if (!type || type === schema.getQueryType() || type.astNode === undefined) return undefined;
  const group = isObjectType(type)
    ? "objects"
    : isInputObjectType(type)
      ? "inputs"
      : isScalarType(type)
        ? "scalars"
        : "";
  return group === "" ? undefined : `#/${group}/${name.toLowerCase()}`;
}

/** Makes a link of each type that a description names as code, alone or with one of its fields. */
export function linkTypes(schema: GraphQLSchema, description: string): string {
  const parts = description.split(FENCED);
  return parts.map((part, index) => (index % 2 === 1 ? part : linkIn(schema, part))).join("");
}

function linkIn(schema: GraphQLSchema, text: string): string {
  return text.replace(CODE, (code, name: string) => {
    const link = typeLink(schema, name);
    return link === undefined ? code : `[${code}](${link})`;
  });
}

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
