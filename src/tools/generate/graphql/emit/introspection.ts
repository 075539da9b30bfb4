import { minifyIntrospection, preprocessIntrospection } from "@gql.tada/internal";
import { type GraphQLSchema, introspectionFromSchema, isScalarType, isSpecifiedScalarType } from "graphql";
import { BANNER, docComment } from "../../emit/text.js";
import type { GraphqlContract } from "../read-graphql.js";
import { scalarTypes } from "../scalar-schemas.js";

/** What repeats in an introspection. Spelt out each time, it would take five times as much room. */
const PARTS = {
  "Scalar<Name>": '{ kind: "SCALAR"; name: Name; ofType: null }',
  "Of<Name>": '{ kind: "OBJECT"; name: Name; ofType: null }',
  "List<Type>": '{ kind: "LIST"; name: never; ofType: Type }',
  "NonNull<Type>": '{ kind: "NON_NULL"; name: never; ofType: Type }',
  "Field<Name, Type>": "{ name: Name; type: Type }",
  "InputField<Name, Type>": "{ name: Name; type: Type; defaultValue: null }",
};
const PART = "\\w+<(?:[^<>]|<[^<>]*>)*>";
const SHORTER = [
  [/\{ kind: 'SCALAR'; name: ('\w+'); ofType: null;? \}/g, "Scalar<$1>"],
  [/\{ kind: 'OBJECT'; name: ('\w+'); ofType: null;? \}/g, "Of<$1>"],
  [/\{ kind: 'LIST'; name: never; ofType: (\w+<'\w+'>);? \}/g, "List<$1>"],
  [/\{ kind: 'NON_NULL'; name: never; ofType: (\w+<'\w+'>);? \}/g, "NonNull<$1>"],
  [new RegExp(`'(\\w+)': \\{ name: '\\1'; type: (${PART});? \\}`, "g"), "$1: Field<'$1', $2>"],
  [new RegExp(`\\{ name: ('\\w+'); type: (${PART}); defaultValue: null \\}`, "g"), "InputField<$1, $2>"],
] as const;

/** The types that gql.tada reads documents with. There is nothing of them at run time. */
export function emitIntrospection({ schema }: GraphqlContract): string {
  const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
  const text = SHORTER.reduce(
    (longer, [pattern, shorter]) => longer.replaceAll(pattern, shorter),
    preprocessIntrospection(introspection),
  ).replace("  types: {", `${docComment(["The types of the schema, by name."], "  ")}  types: {`);
  const scalars = scalarTypes(ownScalars(schema));
  return [
    BANNER,
    docComment([
      "The schema as gql.tada takes it, for documents of your own.",
      "@example initGraphQLTada<{ introspection: Introspection; scalars: Scalars }>()",
    ]),
    `export interface Introspection ${text}\n\n`,
    ...Object.entries(PARTS).map(([part, type]) => `type ${part} = ${type};\n`),
    "\n",
    docComment(["What the schema's own scalars are in answers, and in variables."]),
    "export interface Scalars {\n",
    ...Object.entries(scalars).map(
      ([name, type]) => `${docComment([schema.getType(name)?.description ?? ""], "  ")}  ${name}: ${type};\n`,
    ),
    "}\n",
  ].join("");
}

function ownScalars(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
    .map(({ name }) => name);
}
