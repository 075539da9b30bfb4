// What keeps a request from costing more than an answer is worth. Each is far above what a person or a client writes.

/** Of the text of the document, as UTF-8. */
export const MAX_DOCUMENT_BYTES = 256 * 1024;
export const MAX_TOKENS = 20_000;
/** Of braces, brackets and parentheses within one another: parsers recurse, and so would run out of stack. */
export const MAX_NESTED_BRACKETS = 64;
/** Of fields within one another, through fragments. */
export const MAX_DEPTH = 15;
/** Within `__schema` and `__type`: the introspection query of graphql-js goes deeper than a query of data needs to. */
export const MAX_INTROSPECTION_DEPTH = 25;
/** Fields of a fragment count wherever it is spread. */
export const MAX_FIELDS = 5_000;
/** Within `__schema` and `__type`, where each may be answered for every field that the schema has. */
export const MAX_INTROSPECTION_FIELDS = 500;
export const MAX_ALIASES = 1_000;
export const MAX_FRAGMENTS = 250;
/** Of selections within one another, through fragments with fields or without: validation recurses through them. */
export const MAX_NESTED_SELECTIONS = 200;
/** Of one name in one place: validation compares each with each. */
export const MAX_REPETITIONS = 100;
/** Of objects, lists and values in the variables. */
export const MAX_VARIABLE_VALUES = 20_000;
/** Of entries in a filter. */
export const MAX_FILTER_ENTRIES = 1_000;
/** Of fields and entries of filters in an answer: relations lead in circles, so that a short query can ask for much. */
export const MAX_ANSWERED = 50_000;
/** Of an answer. A further one says how many are left out. */
export const MAX_ERRORS = 100;
/** Of an error, which may quote what it is about. */
export const MAX_MESSAGE_LENGTH = 1_000;

/** Takes what is limited, with the limit and the number found. Returns the message that says so. */
export function exceeds(what: string, found: number, limit: number): string {
  const number = Number.isFinite(found) ? found.toLocaleString("en") : "too many to count";
  return `${what}: ${number}, and the mock takes at most ${limit.toLocaleString("en")}.`;
}
