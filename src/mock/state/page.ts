import type { ParameterValues } from "../answer/own-answer.js";
import { readCursor, writeCursor } from "../answer/page-cursor.js";
import type { Numbered } from "./collection.js";

/** The filters of a list by name, as the request has them or else its cursor. */
export type Filters = Readonly<Record<string, string>>;

export interface Page<Resource> {
  readonly items: readonly Resource[];
  readonly nextCursor: string | null;
}

/** How a list is asked for. */
export interface ListRequest {
  readonly parameters: ParameterValues;
  /** Where the request has no `size`. */
  readonly defaultSize: number;
}

/**
 * Takes resources in their order, how a page of them is asked for with `size`, `cursor` and filters, and what says
 * whether a resource passes the filters. Returns the page. A cursor stands for the last resource of a page, so that
 * what is deleted or added meanwhile makes no other one come twice or never. A cursor that the mock has not given leads
 * to the last page, so that whoever sends the same one for ever comes to an end.
 */
export function pageOf<Resource>(
  resources: Iterable<Numbered<Resource>>,
  { parameters: { size, cursor, ...asked }, defaultSize }: ListRequest,
  passes: (resource: Resource, filters: Filters) => boolean = () => true,
): Page<Resource> {
  const begin = cursor === undefined ? { after: 0, filters: {} } : readCursor(cursor);
  const filters: Filters = { ...begin?.filters, ...(asked as Filters) };
  const matching = [...resources].filter(({ resource }) => passes(resource, filters));
  const length = typeof size === "number" ? size : defaultSize;
  const rest = begin ? matching.filter(({ number }) => number > begin.after) : matching.slice(-length);
  const page = rest.slice(0, length);
  const last = page.at(-1);
  return {
    items: page.map(({ resource }) => resource),
    nextCursor: last && page.length < rest.length ? writeCursor(last.number, filters) : null,
  };
}
