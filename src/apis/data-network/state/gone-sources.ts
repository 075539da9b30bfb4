import type { ParameterValues } from "../../../mock/answer/own-answer.js";
import type { StateAnswer } from "../../../mock/state/api-state.js";
import { Collection } from "../../../mock/state/collection.js";
import { attributeOf } from "../../../validation/plain-object.js";
import { MISSING } from "./answers.js";

/** The parameters that limit a list to one source, today and formerly. */
const SOURCE_FILTERS = ["sourceId", "accountId"];
/** Metadata names a source with or without its prefix. */
const PREFIX = /^(?:a|u|archive)-/;
/** What takes the place of what is gone. */
const GONE = Symbol("gone");

/** The accounts and archives that the client has revoked: they and all that was read from them are gone. */
export interface GoneSources {
  add(id: string): void;
  has(id: unknown): boolean;
  /** Takes a body and the request's parameters. Returns it without what is gone; undefined where nothing of it is. */
  amend(body: unknown, parameters: ParameterValues): StateAnswer | undefined;
}

export function createGoneSources(): GoneSources {
  const gone = new Collection<true>();
  const goneBare = new Collection<true>();
  const has = (id: unknown) => typeof id === "string" && gone.has(id);
  const hasSource = (id: unknown) => has(id) || (typeof id === "string" && goneBare.has(id));

  function isGone(value: object): boolean {
    const metadata = attributeOf(value, "metadata");
    return (
      has(attributeOf(value, "id")) ||
      has(attributeOf(value, "accountId")) ||
      hasSource(attributeOf(metadata, "sourceId")) ||
      hasSource(attributeOf(metadata, "accountId"))
    );
  }

  /** Takes a value. Returns the same one where nothing of it is gone. */
  function without(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      const items = value.map(without);
      return items.every((item, index) => item === value[index]) ? value : items.filter((item) => item !== GONE);
    }
    if (isGone(value)) return GONE;
    const entries = Object.entries(value).map(([name, own]): [string, unknown] => [name, without(own)]);
    const isWhole = entries.every(([name, own]) => own === attributeOf(value, name));
    return isWhole ? value : Object.fromEntries(entries.map(([name, own]) => [name, own === GONE ? null : own]));
  }

  return {
    add(id) {
      gone.set(id, true);
      goneBare.set(id.replace(PREFIX, ""), true);
    },
    has,
    amend(body, parameters) {
      if (gone.size === 0) return undefined;
      const data = without(attributeOf(body, "data"));
      if (data === GONE) return MISSING;
      if (data === attributeOf(body, "data")) return undefined;
      // Of a source that is gone, no further page has anything.
      const isOver = SOURCE_FILTERS.some((name) => hasSource(parameters[name]));
      const rest = isOver ? { ...(data as object), nextCursor: null } : data;
      return { kind: "body", status: 200, body: { ...(body as object), data: rest } };
    },
  };
}
