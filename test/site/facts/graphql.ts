import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  isScalarType,
} from "graphql";
import { contentsPlace, graphqlPlace } from "../../../src/tools/docs/places.js";
import { differs, type Expectation, missing, missingWords, wholeText, differInAnyOrder } from "./expectation.js";
import type { ShownPage } from "./shown-page.js";

type Field = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

/** What the pages of a GraphQL reference have to show. Takes the schema as its own language writes it. */
export function graphqlExpectations(reference: string, text: string): Expectation[] {
  const schema = buildSchema(text);
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  return [
    ...queries.map((query): Expectation => {
      const problemsOf = (page: ShownPage) => [
        ...differs("title", page.title, query.name),
        ...missingWords("type", wholeText(page), [`Gives ${String(query.type)}`]),
        ...missing("description", wholeText(page), query.description ?? ""),
        ...fieldProblems(query.args, page, ""),
      ];
      return { page: graphqlPlace(reference, "queries", query.name).page, problemsOf };
    }),
    ...typeExpectations(reference, schema),
    {
      page: contentsPlace(reference).page,
      problemsOf: (page) => [
        ...missing("description", wholeText(page), schema.description ?? ""),
        ...missing("description", wholeText(page), schema.getQueryType()?.description ?? ""),
        ...missingWords(
          "queries",
          wholeText(page),
          queries.map(({ name }) => name),
        ),
      ],
    },
  ];
}

function typeExpectations(reference: string, schema: GraphQLSchema): Expectation[] {
  const own = Object.values(schema.getTypeMap()).filter((type) => type.astNode && type !== schema.getQueryType());
  return own.map((type) => {
    const hasFields = isObjectType(type) || isInputObjectType(type);
    const group = isObjectType(type) ? "objects" : isInputObjectType(type) ? "inputs" : "scalars";
    if (!hasFields && !isScalarType(type)) throw new Error(`No rule says how the static edition tells ${type.name}.`);
    const problemsOf = (page: ShownPage) => [
      ...differs("title", page.title, type.name),
      ...missing("description", wholeText(page), type.description ?? ""),
      ...fieldProblems(hasFields ? Object.values(type.getFields()) : [], page, ""),
    ];
    return { page: graphqlPlace(reference, group, type.name).page, problemsOf };
  });
}

function fieldProblems(fields: readonly Field[], page: ShownPage, prefix: string): string[] {
  const shown = [...page.rows.keys()].filter((id) => id.startsWith(prefix) && !id.slice(prefix.length).includes("."));
  return [
    ...differInAnyOrder(
      `fields at "${prefix}"`,
      shown,
      fields.map(({ name }) => prefix + name),
    ),
    ...fields.flatMap((field) => {
      const { name, type, description, deprecationReason } = field;
      const id = prefix + name;
      const row = page.rows.get(id);
      if (row === undefined) return [];
      const value = "defaultValue" in field ? field.defaultValue : undefined;
      return [
        ...differs(`${id}: type`, row.type, String(type)),
        ...differs(`${id}: required`, row.isRequired, String(type).endsWith("!")),
        ...differs(
          `${id}: deprecated`,
          row.isDeprecated,
          deprecationReason !== undefined && deprecationReason !== null,
        ),
        ...missing(`${id}: description`, row.text, description ?? ""),
        ...missing(`${id}: deprecated`, row.text, deprecationReason ?? ""),
        ...differs(`${id}: limits`, row.limits, value === undefined ? [] : [`${JSON.stringify(value)}unlessgiven`]),
        ...fieldProblems("args" in field ? field.args : [], page, `${id}.`),
      ];
    }),
  ];
}
