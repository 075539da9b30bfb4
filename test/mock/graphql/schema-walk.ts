// Finds its way through the schema on its own, without the mock's tables of relations.
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isScalarType,
} from "graphql";
import { schema } from "./executor.js";

export type Kind = "one" | "list" | "cursor" | "scalar";

export interface Place {
  /** Field by field from Query, with the arguments of those that need any. */
  path: string[];
  type: GraphQLObjectType;
}

/** What Query's fields need to answer with anything. The other ones that look up one object lead to no further type. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  search: '(q: "wattlebird")',
  ucdr: '(uuid: "6a1f9c35-e7d2-4b80-93f4-0e5c7b8d2a49")',
};

export type Field = GraphQLField<unknown, unknown>;

export const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());
export const scalarsOf = (type: GraphQLObjectType) => fieldsOf(type).filter((field) => kindOf(field) === "scalar");

export function kindOf({ type }: Field): Kind {
  const named = getNamedType(type);
  if (isScalarType(named)) return "scalar";
  if (isCursor(named as GraphQLObjectType)) return "cursor";
  return isListType(getNullableType(type)) ? "list" : "one";
}

export function isCursor(type: GraphQLObjectType): boolean {
  return "objects" in type.getFields();
}

/** The type of the objects that a field leads to, behind a cursor too. */
export function targetOf({ type }: Field): GraphQLObjectType {
  const named = getNamedType(type) as GraphQLObjectType;
  const objects = named.getFields()["objects"];
  return objects ? targetOf(objects) : named;
}

/** The shortest way to each type that has objects. */
export function placesOfTypes(): Map<string, Place> {
  const query = schema.getQueryType() as GraphQLObjectType;
  const places = new Map<string, Place>();
  const waiting: Place[] = [{ path: [], type: query }];
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    const { path, type } = place;
    if (places.has(type.name)) continue;
    places.set(type.name, place);
    for (const field of fieldsOf(type).filter((candidate) => kindOf(candidate) !== "scalar")) {
      const given = type === query ? ARGUMENTS[field.name] : undefined;
      const looksUp = given === undefined && field.args.some(({ name }) => name !== "filter");
      if (looksUp) continue;
      const step = field.name + (given ?? "");
      const next = kindOf(field) === "cursor" ? [step, "objects"] : [step];
      waiting.push({ path: [...path, ...next], type: targetOf(field) });
    }
  }
  return places;
}

/** Takes a place and a selection. Returns the query for it. */
export function queryAt({ path }: Place, selection: string, head = ""): string {
  return `${head} ${["", ...path].join("{")} { ${selection} }${"}".repeat(path.length)}`;
}

/** Takes a place and an answer to a query for it. Returns the objects there. */
export function objectsAt({ path }: Place, data: any): any[] {
  return path.reduce((found: any[], step) => found.flatMap((value) => value?.[step.split("(")[0] ?? ""] ?? []), [data]);
}

export const objectTypes: GraphQLObjectType[] = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
);
