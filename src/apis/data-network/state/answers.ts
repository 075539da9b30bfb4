import type { StateAnswer, StateCall, StateContext } from "../../../mock/state/api-state.js";
import type { Numbered } from "../../../mock/state/collection.js";
import { type Filters, pageOf } from "../../../mock/state/page.js";

/** Answers a valid request to one operation; undefined where it is answered as without a state. */
export type Handler = (call: StateCall) => StateAnswer | undefined;

/** By operation id. */
export type Handlers = Readonly<Record<string, Handler>>;

/** `size` is 10 where it is left out. */
const DEFAULT_PAGE_SIZE = 10;

/** The contract documents 404 for each operation: not found, or no longer available. */
export const MISSING: StateAnswer = { kind: "status", status: 404 };
/** Without data. */
export const ACKNOWLEDGED: StateAnswer = { kind: "status", status: 200 };

/** Takes an operation, the status of its success and its data. Returns the answer, in the envelope of the example. */
export function answerWith(context: StateContext, operationId: string, status: number, data: unknown): StateAnswer {
  return { kind: "body", status, body: { ...(context.example(operationId) as object), data } };
}

interface PageOptions<Resource> {
  /** Whether a resource passes the filters. All do unless given. */
  readonly passes?: (resource: Resource, filters: Filters) => boolean;
  /** Takes a resource of the page. Returns the item that it is in the answer; itself unless given. */
  readonly show?: (resource: Resource) => unknown;
}

/** Takes a call for a list, and the resources in their order. Returns the page that is asked for. */
export function answerWithPage<Resource>(
  context: StateContext,
  { operationId, parameters }: Pick<StateCall, "operationId" | "parameters">,
  resources: Iterable<Numbered<Resource>>,
  { passes, show = (resource) => resource }: PageOptions<Resource> = {},
): StateAnswer {
  const { items, nextCursor } = pageOf(resources, { parameters, defaultSize: DEFAULT_PAGE_SIZE }, passes);
  return answerWith(context, operationId, 200, { nextCursor, items: items.map(show) });
}

/** Takes a call. Returns a parameter of it that the operation requires and that is text. */
export function requiredParameter({ parameters }: StateCall, name: string): string {
  return String(parameters[name]);
}

/** The data of an example. */
export function exampleData(context: StateContext, operationId: string, name?: string): unknown {
  return (context.example(operationId, name) as { readonly data: unknown }).data;
}
