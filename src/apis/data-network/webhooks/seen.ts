/** How many events are remembered unless told otherwise. */
export const DEFAULT_MAX_EVENTS = 10_000;

/**
 * Remembers which events came before. It takes an id, and returns whether it has had it: asking and remembering must be
 * one step, since two deliveries of one event can come at once.
 */
export interface SeenEvents {
  (id: string): boolean | Promise<boolean>;
  /** Forgets an id, so that the next delivery of the event is taken. `release()` of an outcome needs it. */
  release?(id: string): unknown;
}

/**
 * Makes a memory of the ids of events, for one process: what another process received it does not know. Takes how many
 * ids it holds; the oldest go first. Throws a `TypeError` where that is no whole number above 0.
 */
export function rememberEvents({ maxEvents = DEFAULT_MAX_EVENTS }: { readonly maxEvents?: number } = {}): SeenEvents {
  if (!Number.isSafeInteger(maxEvents) || maxEvents < 1)
    throw new TypeError("maxEvents must be a whole number of at least 1.");
  const ids = new Set<string>();
  const seen = (id: string): boolean => {
    if (ids.has(id)) return true;
    ids.add(id);
    if (ids.size > maxEvents) ids.delete(ids.values().next().value as string);
    return false;
  };
  return Object.assign(seen, { release: (id: string) => ids.delete(id) });
}

let shared: SeenEvents | undefined;

/** The memory of those who bring none: one for the whole process. */
export function sharedMemory(): SeenEvents {
  shared ??= rememberEvents();
  return shared;
}
