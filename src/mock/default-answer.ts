import { successAnswer, type DocumentedAnswer, type Operation } from "./contract.js";
import type { QueryParameters } from "./request-target.js";

const CURSOR = "cursor";

/**
 * Takes an operation and the query of a request for it. Returns what it is answered unless it asks for something
 * else: the first success; where it asks for a further page, the first that is the last page, so that going through
 * all pages comes to an end.
 */
export function defaultAnswer(operation: Operation, query: QueryParameters): DocumentedAnswer {
  const first = successAnswer(operation);
  if (!query.has(CURSOR)) return first;
  return operation.answers.find(({ status, body }) => status === first.status && isLastPage(body)) ?? first;
}

function isLastPage(body: unknown): boolean {
  const { data } = body as {
    readonly data?: { readonly items?: readonly unknown[]; readonly nextCursor?: string | null };
  };
  return Array.isArray(data?.items) && data.items.length > 0 && !data.nextCursor;
}
