import { attributeOf } from "../validation/plain-object.js";
import { type Ahead, askAhead } from "./ask-ahead.js";
import type { BoundOperation } from "./bind.js";
import { OperationError } from "./or-throw.js";
import { type PagingOptions, readPagingOptions } from "./paging-options.js";
import { type ContractViolation, type Failure, type Ok, withHidden } from "./result.js";

/** A successful result that holds one page of a list. */
export interface PageOf<Item> {
  /** A failure has `false` here. */
  readonly ok: true;
  /**
   * The items of the page, and where the next one starts, as a cursor or as an offset: null, empty or absent where this
   * was the last.
   */
  readonly data: {
    readonly items: readonly Item[];
    readonly nextCursor?: string | null | undefined;
    readonly nextOffset?: number | null | undefined;
  };
}

/** What the argument of a paged operation has in common. */
export interface PagedArgument {
  /** What to list. With a `cursor`, such as a `resumeCursor`, the list goes on there. */
  readonly query?: { readonly cursor?: string | undefined } | undefined;
  /** The same for lists of GraphQL. With an `offset`, such as `Number(resumeCursor)`, the list goes on there. */
  readonly variables?: { readonly offset?: number | null | undefined } | undefined;
}

/** A client's method for a paged operation, a wrapper of one, or a list written by hand. */
type PagedOperation<Argument extends PagedArgument | undefined, Result> = (argument: Argument) => Promise<Result>;

/** The argument as the operation takes it: it may be left out where the operation's may. */
type ArgumentsOf<Argument> = undefined extends Argument
  ? [argument?: NoInfer<Argument>, options?: PagingOptions]
  : [argument: NoInfer<Argument>, options?: PagingOptions];

/**
 * Goes through a list page by page. Takes the method itself, as in `pages(smile.listAccounts, { query })`, or a list
 * written by hand, the argument of its first call, and how far to go. Yields the result of each page and ends after the
 * last page, after the page with which `maxItems` have come, or after the first failure, whose `resumeCursor` is the
 * cursor of the page that failed. A page is asked for only when it is wanted or, with `prefetch: 1`, while the one
 * before it is worked on; that request is aborted where the caller leaves. A cursor that comes twice is a failure.
 * Throws a `TypeError` where there is nothing to page, or an option is wrong.
 */
export async function* pages<Argument extends PagedArgument | undefined, Result extends PageOf<unknown> | Failure>(
  list: PagedOperation<Argument, Result>,
  ...[argument, options]: ArgumentsOf<Argument>
): AsyncGenerator<Result, void, undefined> {
  checkList(list);
  const { maxItems, prefetch } = readPagingOptions(options);
  let cursor = cursorOf(argument);
  const seen = new Set([cursor]);
  let count = 0;
  // The first page is asked for as it is: only the call itself knows what is wrong with an argument.
  let place: object | undefined = argument as Argument & object;
  let ahead: Ahead<Result> | undefined;
  try {
    for (;;) {
      const result: Result = await (ahead?.result ?? list(place as Argument));
      ahead = undefined;
      if (!result.ok) {
        // Configurable, because a list written by hand may give the same failure twice.
        yield cursor === undefined
          ? result
          : Object.defineProperty(result, "resumeCursor", { value: cursor, enumerable: true, configurable: true });
        return;
      }
      const { items, nextCursor, nextOffset }: PageOf<unknown>["data"] = result.data;
      count += items.length;
      const next = nextCursor || (nextOffset ? String(nextOffset) : undefined);
      const isLast = !next || count >= maxItems;
      place = nextCursor
        ? { ...argument, query: { ...argument?.query, cursor: nextCursor } }
        : { ...argument, variables: { ...argument?.variables, offset: nextOffset } };
      if (prefetch > 0 && !isLast && !seen.has(next)) ahead = askAhead(list, place as Argument);
      yield result;
      if (isLast) return;
      if (seen.has(next)) {
        yield repeatedCursor(list.name, result, next) as Failure as Result;
        return;
      }
      seen.add(next);
      cursor = next;
    }
  } finally {
    // The caller has left, or what it threw ended this.
    ahead?.abort();
  }
}

/**
 * The cursor that the caller begins with, or the offset as text. An argument that cannot be read is for the call to
 * refuse.
 */
function cursorOf(argument: unknown): string | undefined {
  try {
    const offset = attributeOf(attributeOf(argument, "variables"), "offset");
    return offset ? String(offset as number) : (attributeOf(attributeOf(argument, "query"), "cursor") as string);
  } catch {
    return undefined;
  }
}

function checkList(list: unknown): void {
  if (typeof list !== "function") {
    throw new TypeError(
      "pages and paginate take the method itself, as in paginate(smile.listAccounts). " +
        "To page what a call gives, await the call first.",
    );
  }
  const { operation } = list as Partial<BoundOperation>;
  if (operation !== undefined && operation.pagination === undefined) {
    throw new TypeError(`pages and paginate take an operation that is paged; ${operation.operationId} is not.`);
  }
}

/** A service that hands out the same cursor twice would otherwise keep the caller here for ever. */
function repeatedCursor(name: string, page: object, resumeCursor: string): ContractViolation {
  // The page of a list written by hand is less than a client's result.
  const { operationId = name || "list", status, headers, attempts = 1, body } = page as Ok;
  const message = "The service sent the same nextCursor twice, so the list would never end";
  const issues = [
    { path: "/data/nextCursor", keyword: "pagination", message, expected: "a new cursor", received: "string" },
  ] as const;
  const violation = {
    ok: false,
    kind: "contract-violation",
    operationId,
    status,
    attempts,
    issues,
    resumeCursor,
  } as const;
  return withHidden(violation, { headers, unverified: body });
}

/**
 * Goes through a list item by item. Takes what {@link pages} takes. Yields the items of all pages, at most `maxItems`.
 * Throws an {@link OperationError} at the first page that fails, whose `result.resumeCursor` says where to go on, and a
 * `TypeError` where there is nothing to page, or an option is wrong.
 */
export async function* paginate<Argument extends PagedArgument | undefined, Item>(
  list: PagedOperation<Argument, PageOf<Item> | Failure>,
  ...[argument, options]: ArgumentsOf<Argument>
): AsyncGenerator<Item, void, undefined> {
  let wanted = readPagingOptions(options).maxItems;
  for await (const page of pages(list, ...([argument, options] as ArgumentsOf<Argument>))) {
    if (!page.ok) throw new OperationError(page);
    const items = page.data.items.slice(0, wanted);
    yield* items;
    wanted -= items.length;
  }
}
