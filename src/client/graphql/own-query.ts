import type { Issue } from "../../validation/issue.js";
import type { Operation } from "../../validation/operation.js";
import { attributeOf } from "../../validation/plain-object.js";
import { carryOutBuilt } from "../call.js";
import type { CallOptions, Prefer } from "../options.js";
import type { Failed, Ok, Rejected } from "../result.js";
import { READ } from "../retry-policy.js";
import type { Sendable } from "../transport.js";
import { parseExactly } from "./exact-json.js";
import type { NumberFields } from "./number-places.js";
import { type OwnDocument, readOwnDocument } from "./own-document.js";
import { build, type GraphqlArgument, QUERY_OPTIONS, variablesOf } from "./query.js";
import type { GraphqlSettings } from "./settings.js";

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
export function bindOwnQuery(settings: GraphqlSettings, carrier: Operation, fields: NumberFields): OwnQuery {
  const { check } = settings;
  const query = (given?: unknown) => {
    let own: OwnDocument | undefined;
    const parse = (text: string) => parseExactly(text, own?.places ?? {});
    // The document is known to hold nothing but queries by then.
    const operation: Operation = { ...carrier, parse, retryPolicy: READ };
    const toBody = ({ document, operationName, variables }: GraphqlArgument) => {
      const read = readOwnDocument(document, operationName, fields);
      if (!read.valid) return read;
      own = read;
      return { query: read.text, operationName, variables };
    };
    const judge = (built: Sendable) =>
      check?.(
        own?.text ?? "",
        variablesOf(built) as Record<string, unknown>,
        attributeOf(built.body, "operationName") as string,
      ) ?? [];
    return carryOutBuilt(settings, operation, () =>
      build(settings, operation, given, OWN_QUERY_OPTIONS, toBody, judge),
    );
  };
  return query as unknown as OwnQuery;
}
