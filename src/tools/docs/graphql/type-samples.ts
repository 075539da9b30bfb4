import { getNamedType, type GraphQLObjectType, isLeafType } from "graphql";
import { type GraphqlContract, queryTypeOf, typesOf } from "./contracts.js";
import { dataPaths, type Executor, objectsAt } from "./data-path.js";
import type { GraphqlSample } from "./samples.js";

const FILTER = /Filter$/;

type Values = Readonly<Record<string, unknown>>;

/**
 * Takes the GraphQL part of an API, what answers for it, and the samples of its queries. Returns an object of each
 * type, as the data has it, with its values but not its relations; and of each input what would find such an object.
 */
export async function makeTypeSamples(
  { schema }: GraphqlContract,
  executor: Executor,
  samples: Readonly<Record<string, GraphqlSample>>,
): Promise<Readonly<Record<string, Values>>> {
  const paths = dataPaths(schema);
  const { objects, inputs } = typesOf(schema);
  const found: Record<string, Values> = {};
  for (const type of objects) {
    const names = leavesOf(type);
    const path = paths.get(type);
    const candidates = path ? await objectsAt(executor, path, names) : answersOf(type);
    const richest = candidates.reduce<Values | undefined>(
      (best, candidate) => (best && filled(best) >= filled(candidate) ? best : candidate),
      undefined,
    );
    if (richest) found[type.name] = Object.fromEntries(names.map((name) => [name, richest[name]]));
  }
  for (const type of objects) {
    const inner = type.getFields()["objects"];
    const entry = inner && found[getNamedType(inner.type).name];
    if (entry) found[type.name] = { ...found[type.name], objects: [entry] };
  }
  for (const input of inputs) {
    const values = Object.entries(found[input.name.replace(FILTER, "")] ?? {});
    // One is enough to find the object by, and all at once would be a filter that nobody sends.
    const first = values.find(([name, value]) => name in input.getFields() && value !== null);
    if (first) found[input.name] = Object.fromEntries([first]);
  }
  return found;

  /** Of a type that no list leads to: what the samples of its queries are answered with. */
  function answersOf(type: GraphQLObjectType): Values[] {
    return Object.values(queryTypeOf(schema).getFields())
      .filter((field) => getNamedType(field.type) === type)
      .flatMap(({ name }) => samples[name]?.answer.data[name] as Values | readonly Values[]);
  }
}

function leavesOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);
}

function filled(values: Values): number {
  return Object.values(values).filter((value) => value !== null && value !== undefined).length;
}
