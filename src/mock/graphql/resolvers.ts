import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";
import { cursorOn } from "./cursor.js";
import { type DataSet, type Row, rowsOf } from "./data-set.js";
import { type Filter, filterRows } from "./filter.js";
import type { GraphqlSample } from "./graphql-sample.js";
import { exceeds, MAX_ANSWERED } from "./limits.js";
import { rowsWith } from "./row-index.js";

/** What the resolvers of one execution share. */
export interface ExecutionContext {
  /** Fields, and entries of filters, each as often as it was answered. */
  answered: number;
  readonly data: DataSet;
}

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = (source: unknown, args: Arguments, data: DataSet) => unknown;

const ISO = "_iso";

/** Takes a schema and a sample. Gives each field of each type what it is answered with, from an execution's data. */
export function defineResolvers(schema: GraphQLSchema, sample: GraphqlSample): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = type === schema.getQueryType() ? queryField(field, sample) : objectField(type, field, sample);
      field.resolve = (source: unknown, args: Arguments, context: ExecutionContext) => {
        context.answered += 1 + (Array.isArray(args["filter"]) ? args["filter"].length : 0);
        // The whole answer is given up in the end, so this only has to come there soon.
        return isTooLarge(context) ? null : resolve(source, args, context.data);
      };
    }
  }
}

/** Takes an execution's context. Returns whether its answer holds more than the mock gives. */
export function isTooLarge({ answered }: ExecutionContext): boolean {
  return answered > MAX_ANSWERED;
}

/** Takes the context of an answer that is too large. Returns the message that says so. */
export function tooLarge({ answered }: ExecutionContext): string {
  return exceeds("The answer would be too large; fields with entries of filters, at least", answered, MAX_ANSWERED);
}

function queryField(field: GraphQLField<unknown, unknown>, sample: GraphqlSample): Resolve {
  const lookup = sample.lookups[field.name];
  const finder = sample.finders[field.name];
  if (lookup) return (_source, args, data) => findRow(rowsOf(data, targetOf(field).name), lookup, args);
  if (finder) return (_source, args, data) => finder(data, args);
  return related(field, sample, (rows) => rows);
}

// Several arguments must all fit: whoever names an object twice would not want another one.
function findRow(rows: readonly Row[], lookup: Readonly<Record<string, string>>, args: Arguments): Row | null {
  const given = Object.entries(args).filter(([, value]) => value !== null);
  if (given.length === 0) return null;
  const found = given.map(([name, value]) => rowsWith(rows, lookup[name] ?? "", String(value)));
  return found[0]?.find((row) => found.every((some) => some.includes(row))) ?? null;
}

function objectField(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, sample: GraphqlSample): Resolve {
  const { name } = field;
  const join = sample.relations[type.name]?.[name];
  if (join) {
    const [target, source] = join;
    return related(field, sample, (rows, origin) => rowsWith(rows, target, (origin as Row)[source]));
  }
  if (name.endsWith(ISO)) return (source) => isoTime((source as Row)[name.slice(0, -ISO.length)]);
  return (source, args) => {
    const value = (source as Readonly<Record<string, unknown>>)[name];
    return typeof value === "function" ? (value as (page: Arguments) => unknown)(args) : value;
  };
}

function related(
  field: GraphQLField<unknown, unknown>,
  sample: GraphqlSample,
  select: (rows: readonly Row[], origin: unknown) => readonly Row[],
): Resolve {
  const type = targetOf(field);
  const objects = type.getFields()["objects"];
  const target = objects ? targetOf(objects) : type;
  // What the sample has no objects for is a mistake in it, to be found before somebody asks.
  rowsOf(sample.data, target.name);
  return (source, { filter }, data) => {
    const found = filterRows(select(rowsOf(data, target.name), source), target, filter as Filter);
    if (objects) return cursorOn(found);
    return isListType(getNullableType(field.type)) ? found : (found[0] ?? null);
  };
}

function targetOf({ name, type }: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const target = getNamedType(type);
  if (!isObjectType(target)) throw new Error(`The field ${name} of the schema leads to no object`);
  return target;
}

function isoTime(milliseconds: unknown): string | null {
  return typeof milliseconds === "number" ? new Date(milliseconds).toISOString() : null;
}
