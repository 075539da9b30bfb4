import { parse, print } from "@0no-co/graphql.web";
import { type InvalidVerdict, issueAt, refuse } from "../../validation/issue.js";
import { attributeOf } from "../../validation/plain-object.js";
import { byteLength } from "../read-body.js";
import type { NumberPlaces } from "./exact-json.js";
import { type Fragments, type NumberFields, placesOf, type Selection, type SelectionSet } from "./number-places.js";

/** The largest document that is sent, in bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 256_000;
/** More fields than anybody reads; a server takes minutes to compare many of the same name. */
export const MAX_FIELDS = 5_000;
/** What queries begin at. */
const QUERY_TYPE = "Query";

/** A document that may be sent. */
export interface OwnDocument {
  readonly valid: true;
  readonly text: string;
  /** Where numbers stand in the answer. */
  readonly places: NumberPlaces;
}

interface Definition extends Selection {
  readonly operation?: string | undefined;
}

/**
 * Reads a document that is not ready-made: text, or a syntax tree as graphql-js has it. It must hold queries only, and
 * `operationName` must name one where there are several. Returns it, or why it must not be sent. Never throws.
 */
export function readOwnDocument(
  document: unknown,
  operationName: unknown,
  fields: NumberFields,
): OwnDocument | InvalidVerdict {
  try {
    const text = isTree(document) ? print(document as never) : String(document as string);
    const isText = isTree(document) || typeof document === "string" || document instanceof String;
    if (!isText || text.trim() === "")
      return wrong("type", "a GraphQL document, as text or as a syntax tree", document);
    // Units come first: text that is many times too long need not be measured.
    if (text.length > MAX_DOCUMENT_BYTES || (byteLength(text) ?? 0) > MAX_DOCUMENT_BYTES)
      return wrong("maxLength", `at most ${MAX_DOCUMENT_BYTES} bytes long`, document);
    const { definitions } = parse(text, { noLocation: true }) as { readonly definitions: readonly Definition[] };
    const fragments = fragmentsOf(definitions);
    const found = findQuery(definitions, operationName, fragments);
    if (!found.valid) return found;
    return {
      valid: true,
      text,
      places: { data: placesOf({ type: QUERY_TYPE, sets: [found.query] }, fragments, fields) },
    };
  } catch (error) {
    const reason = error instanceof SyntaxError || hasPosition(error) ? `: ${(error as Error).message}` : "";
    return wrong("syntax", `a GraphQL document${reason}`, document);
  }
}

const isTree = (document: unknown) => attributeOf(document, "kind") === "Document";
/** What the parser throws names a place and what it expected, and nothing of the document. */
const hasPosition = (error: unknown) => error instanceof Error && error.message.startsWith("Syntax Error: ");

/** The selections of the query that is to be carried out, where the document may be sent. */
function findQuery(
  definitions: readonly Definition[],
  operationName: unknown,
  fragments: Fragments,
): { readonly valid: true; readonly query: SelectionSet } | InvalidVerdict {
  const operations = definitions.filter(({ kind }) => kind === "OperationDefinition");
  const writing = operations.find(({ operation }) => operation !== "query");
  if (writing) return wrong("read-only", `queries only: a ${writing.operation} is never sent`, "");
  if (operations.length === 0) return wrong("operation", "a document with a query", "");
  const isMeant = ({ name }: Definition) =>
    operationName === undefined ? operations.length === 1 : name?.value === operationName;
  const query = operations.find(isMeant);
  if (!query?.selectionSet)
    return refuse(issueAt("/operationName", "operation", "the name of one of the document's queries", operationName));
  if (countFields(definitions) > MAX_FIELDS) return wrong("maxItems", `a document of at most ${MAX_FIELDS} fields`, "");
  if (hasCycle(fragments)) return wrong("fragments", "without fragments that spread themselves", "");
  return { valid: true, query: query.selectionSet };
}

const wrong = (keyword: string, expected: string, value: unknown): InvalidVerdict =>
  refuse(issueAt("/document", keyword, expected, value));

function fragmentsOf(definitions: readonly Definition[]): Fragments {
  return new Map(
    definitions.flatMap(({ kind, name, selectionSet }) =>
      kind === "FragmentDefinition" && name && selectionSet ? [[name.value, selectionSet]] : [],
    ),
  );
}

function countFields(definitions: readonly Selection[]): number {
  let count = 0;
  const left = [...definitions];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.kind === "Field") count++;
    if (node.selectionSet) for (const selection of node.selectionSet.selections) left.push(selection);
  }
  return count;
}

/** Takes away the fragments that spread none that is left, until there are no more: what stays goes round in a circle. */
function hasCycle(fragments: Fragments): boolean {
  const spreads = new Map([...fragments].map(([name, set]) => [name, new Set(spreadsIn(set))]));
  const usedBy = new Map<string, string[]>();
  for (const [name, used] of spreads)
    for (const other of used) {
      if (!fragments.has(other)) used.delete(other);
      else if (!usedBy.get(other)?.push(name)) usedBy.set(other, [name]);
    }
  const free = [...spreads].flatMap(([name, used]) => (used.size === 0 ? [name] : []));
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    spreads.delete(name);
    for (const user of usedBy.get(name) ?? []) {
      const used = spreads.get(user);
      if (used?.delete(name) && used.size === 0) free.push(user);
    }
  }
  return spreads.size > 0;
}

function spreadsIn(set: SelectionSet | undefined): string[] {
  return (set?.selections ?? []).flatMap(({ kind, name, selectionSet }) =>
    kind === "FragmentSpread" ? [name?.value ?? ""] : spreadsIn(selectionSet),
  );
}
