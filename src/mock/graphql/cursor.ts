import { GraphQLError } from "graphql";
import type { Row } from "./data-set.js";

/** What a cursor of any type answers: its fields are resolved by their names. */
export interface Cursor {
  readonly count: number;
  objects(page: Page): readonly Row[];
}

interface Page {
  readonly offset?: number | null;
  readonly limit?: number | null;
}

/** Takes objects. Returns a cursor on them, whose pages throw a GraphQLError where their bounds are negative. */
export function cursorOn(rows: readonly Row[]): Cursor {
  return {
    count: rows.length,
    objects({ offset, limit }) {
      const start = natural("offset", offset) ?? 0;
      const length = natural("limit", limit) ?? rows.length;
      return rows.slice(start, start + length);
    },
  };
}

function natural(name: string, value: number | null | undefined): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (value < 0) throw new GraphQLError(`"${name}" is ${value}, and must not be negative.`);
  return value;
}
