import type { Issue } from "../../validation/issue.js";
import type { Operation } from "../../validation/operation.js";
import { carryOutBuilt } from "../call.js";
import type { CallOptions, Prefer } from "../options.js";
import type { Failed, Ok, Rejected } from "../result.js";
import { READ } from "../retry-policy.js";
import type { Settings } from "../settings.js";
import { parseExactly } from "./exact-json.js";
import type { NumberFields } from "./number-places.js";
import { readOwnDocument } from "./own-document.js";
import { build, QUERY_OPTIONS } from "./query.js";

/**
 * Holds a document against a schema. Takes its text, the variables and, where it has several queries, the name of one.
 * Returns what is wrong; nothing where it fits.
 */
export type DocumentCheck = (
  document: string,
  variables?: Readonly<Record<string, unknown>> | null,
  operationName?: string | null,
) => readonly Issue[];

/**
 * A document that knows the types of its variables and of its answer: what gql.tada makes, and what code generators
 * make as text or as syntax trees.
 */
export type QueryDocument<Data, Variables> = { readonly __apiType?: (variables: Variables) => Data } & (
  | { readonly kind: "Document"; readonly definitions: readonly unknown[] }
  | (object & { toString(): string; charAt(position: number): string })
);

/** What a query of one's own takes beside its variables. */
interface OwnQueryOptions<Document> extends CallOptions {
  /** The document: queries only, at most 256,000 bytes and 5,000 fields. */
  readonly document: Document;
  /** Which query of the document to carry out. Needed where it has several. */
  readonly operationName?: string | undefined;
  /** Which answer the mock shall give. Refused where the client talks to the service itself. */
  readonly prefer?: Prefer | undefined;
}

/** What `query` takes: a document and its variables, which may be left out where none is required. */
export type OwnQueryRequest<Variables, Document> = OwnQueryOptions<Document> &
  (Record<never, never> extends Variables
    ? { readonly variables?: Variables | null | undefined }
    : { readonly variables: Variables });

/** The answer to a query of one's own that had no errors. */
export interface OwnQueryOk<Data> extends Ok {
  readonly status: 200;
  readonly data: Data;
}

/** The answer to a query of one's own that had errors. */
export interface OwnQueryRejected<Data> extends Rejected {
  readonly status: 200;
  /** What could be read all the same; null where nothing could. What failed in it is null. Not enumerable. */
  readonly data: Data | null;
  /** The place in `data` that each error is about, as a JSON Pointer; the empty one where it names none. */
  readonly paths: readonly string[];
}

/** Every outcome of a query of one's own. Switch over `kind`. */
export type OwnQueryResult<Data> = OwnQueryOk<Data> | OwnQueryRejected<Data> | Failed;

/** Carries out a query of one's own. The document says what the answer is; of text nothing is known. */
export interface OwnQuery {
  <Data, Variables>(request: OwnQueryRequest<Variables, QueryDocument<Data, Variables>>): Promise<OwnQueryResult<Data>>;
  (request: OwnQueryRequest<Readonly<Record<string, unknown>>, string>): Promise<OwnQueryResult<unknown>>;
}

const OWN_QUERY_OPTIONS = ["document", "operationName", ...QUERY_OPTIONS];

/** The client's method for other queries than the ready-made ones, which `carrier` carries. */
export function bindOwnQuery(
  settings: Settings,
  carrier: Operation,
  fields: NumberFields,
  check: DocumentCheck | undefined,
): OwnQuery {
  const query = (argument?: unknown) => {
    let places = {};
    const parse = (text: string) => parseExactly(text, places);
    // The document is known to hold nothing but queries by then.
    const operation: Operation = { ...carrier, parse, retryPolicy: READ };
    return carryOutBuilt(settings, operation, () =>
      build(settings, operation, argument, OWN_QUERY_OPTIONS, ({ document, operationName, variables }) => {
        const read = readOwnDocument(document, operationName, fields);
        if (!read.valid) return read;
        ({ places } = read);
        const issues = check?.(read.text, variables as Record<string, unknown>, operationName as string) ?? [];
        return issues.length > 0 ? { valid: false, issues } : { query: read.text, operationName, variables };
      }),
    );
  };
  return query as unknown as OwnQuery;
}
