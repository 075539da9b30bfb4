import { type DocumentNode, GraphQLError, Kind, NoFragmentCyclesRule, type GraphQLSchema, validate } from "graphql";
import { countRepetitions } from "./count-repetitions.js";
import * as limits from "./limits.js";
import { measureDocument } from "./measure-document.js";

/**
 * Takes a schema, and a parsed document whose own text is not nested so deeply that recursion would run out of stack.
 * Returns what is wrong with the document: nothing where it is valid. A limit is checked before what it protects, so
 * that the time stays bounded whatever comes. Throws a GraphQLError where fragments nest it more deeply.
 */
export function checkDocument(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  if (fragments > limits.MAX_FRAGMENTS) {
    const what = "The document has too many fragments";
    return [new GraphQLError(limits.exceeds(what, fragments, limits.MAX_FRAGMENTS))];
  }
  const measure = measureDocument(document);
  const exceeded = exceededLimits(measure);
  if (exceeded.length > 0) return exceeded.map((message) => new GraphQLError(message));
  if (measure.isCircular) return validate(schema, document, [NoFragmentCyclesRule]);
  const repetitions = countRepetitions(document);
  if (repetitions > limits.MAX_REPETITIONS) {
    const what = "The document repeats a field in one place; times";
    return [new GraphQLError(limits.exceeds(what, repetitions, limits.MAX_REPETITIONS))];
  }
  return validate(schema, document);
}

function exceededLimits(measure: ReturnType<typeof measureDocument>): string[] {
  const checks: [what: string, found: number, limit: number][] = [
    ["The document asks for too many fields, those of its fragments included", measure.fields, limits.MAX_FIELDS],
    ["The document has too many aliases, those of its fragments included", measure.aliases, limits.MAX_ALIASES],
    ["The introspection asks for too many fields", measure.introspectionFields, limits.MAX_INTROSPECTION_FIELDS],
    ["The document is nested too deeply; levels", measure.depth, limits.MAX_DEPTH],
    ["The introspection is nested too deeply; levels", measure.introspectionDepth, limits.MAX_INTROSPECTION_DEPTH],
  ];
  return checks
    .filter(([, found, limit]) => found > limit)
    .map(([what, found, limit]) => limits.exceeds(what, found, limit));
}
