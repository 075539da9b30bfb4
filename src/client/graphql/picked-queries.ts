import type { Settings } from "../settings.js";
import { bindQuery, type Query } from "./query.js";

/** A query that a client can be made with. */
interface PickableQuery extends Query {
  /** The type of the client's method. There is nothing of it at run time. */
  readonly "~method"?: unknown;
}

/** Queries by the names that the client's methods get. */
export type PickableQueries = Readonly<Record<string, PickableQuery>>;

/** A client with the picked queries only. */
export type PickedQueries<Picked> = {
  readonly [Name in keyof Picked]: Picked[Name] extends { readonly "~method"?: infer Method }
    ? NonNullable<Method>
    : never;
};

/** One function for each query, all with the same settings. They need no `this`. */
export function bindQueries(settings: Settings, queries: PickableQueries): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [
      name,
      // Not enumerable: a client that is printed shows the names of its queries, and not all that is known about them.
      Object.defineProperties(bindQuery(settings, query), { name: { value: name }, operation: { value: query } }),
    ]),
  );
}
