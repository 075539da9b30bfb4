import { getNamedType, type GraphQLField, type GraphQLObjectType, GraphQLString, isObjectType } from "graphql";
import type { GraphqlContract } from "./contracts.js";
import { type DataPath, dataPaths, type Executor, objectsAt } from "./data-path.js";
import { limitOfPage } from "./sample-document.js";

/** Of a page: enough to show that it is a list. */
const PAGE_SIZE = 2;
/** Arguments that narrow what would be given without them too. A sample is shorter without. */
const OPTIONAL = ["filter"];

type Field = GraphQLField<unknown, unknown>;

export interface SampleVariables {
  /** Values of arguments of the field. */
  ownArguments: Readonly<Record<string, unknown>>;
  /** All values that the document has variables for. */
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Takes a field of the query type. Finds values for its arguments: an id is one that the data has, so that there is
 * something to answer; what the data cannot tell comes from the example of a ready-made query with the same argument.
 */
export async function sampleVariables(
  contract: GraphqlContract,
  executor: Executor,
  field: Field,
): Promise<SampleVariables> {
  const ownArguments = await argumentsOf(contract, executor, field);
  return { ownArguments, variables: { ...ownArguments, ...(limitOfPage(field) && { limit: PAGE_SIZE }) } };
}

async function argumentsOf(
  { schema, queries }: GraphqlContract,
  executor: Executor,
  field: Field,
): Promise<Record<string, unknown>> {
  const needed = field.args.filter(({ name }) => !OPTIONAL.includes(name));
  if (needed.length === 0) return {};
  const id = idOf(field);
  if (id) {
    const value = await valueOf(dataPaths(schema), executor, id);
    return { [id.argument.name]: id.argument.type === GraphQLString ? String(value) : value };
  }
  const names = needed.map(({ name }) => name);
  const query = queries.find(
    ({ startsAt, example }) => startsAt.includes(field.name) && names.some((name) => name in example),
  );
  if (!query)
    throw new Error(`No value for the arguments of the query ${field.name}: a ready-made query may give one.`);
  return Object.fromEntries(names.filter((name) => name in query.example).map((name) => [name, query.example[name]]));
}

interface Id {
  argument: Field["args"][number];
  /** The type that is asked for, and its field that holds the id. */
  type: GraphQLObjectType;
  attribute: string;
}

/** The argument that names a field of the result; else the one whose type only an id has, as that of the result. */
function idOf(field: Field): Id | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return undefined;
  const attributes = type.getFields();
  const named = field.args.find(({ name }) => name in attributes);
  if (named) return { argument: named, type, attribute: named.name };
  for (const argument of field.args) {
    if (argument.type === GraphQLString || !isIdType(String(argument.type))) continue;
    const attribute = Object.values(attributes).find((candidate) => candidate.type === argument.type);
    if (attribute) return { argument, type, attribute: attribute.name };
  }
  return undefined;
}

function isIdType(name: string): boolean {
  return name === "UUID" || name === "ID";
}

/** From an object of the type itself; where no list leads to one, from an object that refers to it by the same name. */
async function valueOf(
  paths: ReadonlyMap<GraphQLObjectType, DataPath>,
  executor: Executor,
  { type, attribute }: Id,
): Promise<unknown> {
  const wanted = type.getFields()[attribute]?.type;
  const holders = [type, ...paths.keys()].filter((holder) => holder.getFields()[attribute]?.type === wanted);
  for (const holder of holders) {
    const path = paths.get(holder);
    if (path === undefined) continue;
    const objects = await objectsAt(executor, path, [attribute]);
    const value = objects.map((object) => object[attribute]).find((found) => found !== null && found !== undefined);
    if (value !== undefined) return value;
  }
  throw new Error(`The data has no ${type.name}.${attribute}, so there is no sample of how to ask for a ${type.name}.`);
}
