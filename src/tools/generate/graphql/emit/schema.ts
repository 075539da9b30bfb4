import { minifyIntrospection, preprocessIntrospection } from "@gql.tada/internal";
import {
  buildSchema,
  getNamedType,
  type GraphQLSchema,
  introspectionFromSchema,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  stripIgnoredCharacters,
  visit,
  print,
} from "graphql";
import { BANNER, docComment } from "../../emit/text.js";
import type { GraphqlContract } from "../read-graphql.js";
import { scalarSchemas, scalarTypes } from "../scalar-schemas.js";

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

/** The schema without its descriptions: what is needed to check a document, and no more. */
export function emitBareSchema({ text }: GraphqlContract): string {
  const bare = visit(parse(text), {
    enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined),
  });
  const short = stripIgnoredCharacters(print(bare));
  buildSchema(short);
  return (
    `${BANNER}${docComment(["The GraphQL schema, without its descriptions."])}export const BARE_SCHEMA: ` +
    `string =\n  ${JSON.stringify(short)};\n`
  );
}

/** The schema as it is written, for what shows it to people. */
export function emitSchemaText({ text }: GraphqlContract): string {
  return `${BANNER}${docComment(["The GraphQL schema."])}export const SCHEMA: string = ${JSON.stringify(text)};\n`;
}

/** `smile-contracts/<api>/graphql/check`: the only module of the client side that needs graphql-js. */
export function emitCheck(): string {
  return [
    BANNER,
    'import { createDocumentCheck } from "../../src/client/graphql/document-check.js";\n',
    'import type { DocumentCheck } from "../../src/client/graphql/own-query.js";\n',
    'import { BARE_SCHEMA } from "./bare-schema.js";\n',
    'import { NUMBER_FIELDS } from "./number-fields.js";\n\n',
    'export type { DocumentCheck } from "../../src/client/graphql/own-query.js";\n',
    'export type { Issue, JsonType } from "../../src/validation/issue.js";\n\n',
    docComment([
      "Holds a document against the schema. Takes its text, the variables and, where it has several queries, the " +
        "name of " +
        "one. Returns what is wrong, at most 100 issues; none where the service can carry it out. Never throws. " +
        "Needs " +
        "`graphql` (16) to be installed.",
    ]),
    "export const documentCheck: DocumentCheck = /* @__PURE__ */ createDocumentCheck(BARE_SCHEMA, NUMBER_FIELDS);\n",
  ].join("");
}

/** `smile-contracts/mock/graphql`: what the mock answers GraphQL with, apart from any server. */
export function emitExecutor(api: string): string {
  return [
    BANNER,
    `import { SAMPLE } from "../../src/apis/${api}/graphql/sample.js";\n`,
    'import { createExecutor, type GraphqlExecutor } from "../../src/mock/graphql/create-executor.js";\n',
    'import { SCHEMA } from "./schema.js";\n\n',
    "export type { GraphqlAnswer, GraphqlExecutor, GraphqlRequest } from " +
      '"../../src/mock/graphql/create-executor.js";\n\n',
    docComment([
      "Makes what answers GraphQL requests from a small set of invented data, in any runtime and without a " +
        "server. Needs " +
        "`graphql` (16) to be installed.",
    ]),
    "export function createGraphqlExecutor(): GraphqlExecutor {\n",
    "  return createExecutor({ sdl: SCHEMA, sample: SAMPLE });\n}\n",
  ].join("");
}
