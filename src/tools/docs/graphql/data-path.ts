import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { queryTypeOf } from "./contracts.js";

/** How many entries of a list are looked at: the first may lack what the second has. */
const ENTRIES = 20;

/** What answers GraphQL requests. The mock's executor does. */
export interface Executor {
  execute(request: {
    query: string;
    variables?: Readonly<Record<string, unknown>>;
  }): Promise<{ data?: unknown; errors?: readonly { message: string }[] }>;
}

/** The fields that lead from the root to a type without an id to know, each with the type that has it. */
export type DataPath = readonly GraphQLField<unknown, unknown>[];

/** Returns the shortest path to each object type that can be reached, the first of the schema where two are as short. */
export function dataPaths(schema: GraphQLSchema): ReadonlyMap<GraphQLObjectType, DataPath> {
  const root = queryTypeOf(schema);
  const paths = new Map<GraphQLObjectType, DataPath>([[root, []]]);
  // A map that grows while it is walked is a queue: what is nearer comes first.
  for (const [type, path] of paths) {
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      const needsId = type === root ? field.args.some(({ name }) => name !== "filter") : false;
      if (!isObjectType(target) || paths.has(target) || needsId || field.args.some(isRequiredArgument)) continue;
      paths.set(target, [...path, field]);
    }
  }
  paths.delete(root);
  return paths;
}

/** Asks for fields of the objects at the end of a path. Returns the objects, without those that are null. */
export async function objectsAt(
  executor: Executor,
  path: DataPath,
  fields: readonly string[],
): Promise<Record<string, unknown>[]> {
  const steps = path.map(({ name, args }) =>
    args.some((arg) => arg.name === "limit") ? `${name}(limit: ${ENTRIES})` : name,
  );
  const query = [...steps, fields.join(" ")].reduceRight((inner, step) => `${step} { ${inner} }`);
  const data = await answerTo(executor, `{ ${query} }`);
  return path
    .reduce<unknown[]>(
      (values, { name }) => values.flatMap((value) => present((value as Record<string, unknown>)[name])),
      [data],
    )
    .map((value) => value as Record<string, unknown>);
}

function present(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((entry) => entry !== null && entry !== undefined);
}

/** Returns the data of an answer, as a client would read it. Throws an Error where the answer has errors. */
export async function answerTo(
  executor: Executor,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const { data, errors = [] } = await executor.execute({ query, variables });
  if (errors.length > 0) {
    throw new Error(`A query of the reference is refused: ${errors.map(({ message }) => message).join(" ")}\n${query}`);
  }
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}
