import type { BoundOperation } from "./bind.js";
import { OperationError } from "./or-throw.js";
import { type ContractViolation, type Failure, type Ok, withHidden } from "./result.js";

/** A successful result that holds one page of a list. */
export interface PageOf<Item> {
  readonly ok: true;
  readonly data: { readonly items: readonly Item[]; readonly nextCursor?: string | null };
}

/** What the argument of a paged operation has in common. */
export interface PagedArgument {
  readonly query?: { readonly cursor?: string | undefined } | undefined;
}

type PagedOperation<Argument, Result> = (argument?: Argument) => Promise<Result>;

/**
 * Calls a paged operation again and again and yields the result of each page. Ends after the last page, or after the
 * first failure, whose `resumeCursor` is the cursor of the page that failed.
 */
export async function* pages<Argument extends PagedArgument, Result extends PageOf<unknown> | Failure>(
  list: PagedOperation<Argument, Result>,
  argument?: Argument,
): AsyncGenerator<Result, void, undefined> {
  if ((list as unknown as Partial<BoundOperation>).operation?.pagination !== "cursor") {
    throw new TypeError("pages and paginate take a client's method for an operation that is paged, e.g. smile.listAccounts.");
  }
  let cursor = argument?.query?.cursor;
  const seen = new Set([cursor]);
  for (;;) {
    const query = cursor === undefined ? argument?.query : { ...argument?.query, cursor };
    const result = await list({ ...argument, ...(query && { query }) } as Argument);
    if (!result.ok) {
      yield cursor === undefined ? result : Object.defineProperty(result, "resumeCursor", { value: cursor, enumerable: true });
      return;
    }
    yield result;
    const next = result.data.nextCursor;
    if (!next) return;
    if (seen.has(next)) {
      yield repeatedCursor(result, next) as Failure as Result;
      return;
    }
    seen.add(next);
    cursor = next;
  }
}

/** A service that hands out the same cursor twice would otherwise keep the caller here for ever. */
function repeatedCursor(page: object, resumeCursor: string): ContractViolation {
  const { operationId, status, headers, attempts, body } = page as Ok;
  const message = "The service sent the same nextCursor twice, so the list would never end";
  const issues = [{ path: "/data/nextCursor", keyword: "pagination", message, expected: "a new cursor", received: "string" }] as const;
  const violation = { ok: false, kind: "contract-violation", operationId, status, attempts, issues, totalIssues: 1, resumeCursor } as const;
  return withHidden(violation, { headers, unverified: body });
}

/**
 * Yields the items of all pages. Throws an {@link OperationError} at the first page that fails; `error.result.resumeCursor`
 * says where to go on.
 */
export async function* paginate<Argument extends PagedArgument, Item>(
  list: PagedOperation<Argument, PageOf<Item> | Failure>,
  argument?: Argument,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages(list, argument)) {
    if (!page.ok) throw new OperationError(page);
    yield* page.data.items;
  }
}
