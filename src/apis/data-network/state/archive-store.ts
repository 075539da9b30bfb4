import type { Archive } from "../../../../generated/data-network/types.js";
import type { StateContext } from "../../../mock/state/api-state.js";
import { Collection, type Numbered } from "../../../mock/state/collection.js";
import { analyse, ANALYZED } from "./analysis.js";
import type { Events } from "./events.js";
import { toTime } from "./times.js";

/** Where a webhook waits for it, an analysis ends by itself. */
const ANALYSIS_MS = 100;
/** The reading of an archive that finds its analysis ended. */
const READING_THAT_ENDS = 2;
const STARTED = "STARTED";

interface Remembered {
  readonly archive: Archive;
  /** How often it was read while the analysis was going on. */
  readonly readings: number;
}

/** The archives of a session, and how their analysis goes on. */
export interface ArchiveStore extends Iterable<Numbered<Archive>> {
  /** The number of the newest archive that there ever was. */
  readonly lastNumber: number;
  has(id: string): boolean;
  /** Remembers a new archive, whose analysis starts. */
  start(archive: Archive): void;
  /** Takes an id. Returns the archive as this reading finds it: the second one makes the analysis end. */
  read(id: string): Archive | undefined;
  /** Returns whether there was such an archive. */
  delete(id: string): boolean;
}

export function createArchiveStore(context: StateContext, events: Events): ArchiveStore {
  const archives = new Collection<Remembered>();

  function end(id: string): void {
    const remembered = archives.get(id);
    if (!remembered || hasEnded(remembered.archive)) return;
    const archive = analyse(context, remembered.archive, toTime(context.now()));
    archives.set(id, { ...remembered, archive });
    const { userId, state } = archive;
    // It tells that something was read. For kinds of which nothing is read no event is documented.
    if (state?.status === ANALYZED) events.fire("ARCHIVE_ANALYZED", { userId, archiveId: id });
  }

  return {
    get lastNumber() {
      return archives.lastNumber;
    },
    has: (id) => archives.has(id),
    start(archive) {
      const { id, userId } = archive;
      archives.set(id, { archive, readings: 0 });
      events.fire("ARCHIVE_STARTED", { userId, archiveId: id });
      if (events.isAwaited("ARCHIVE_ANALYZED")) context.later(ANALYSIS_MS, () => end(id));
    },
    read(id) {
      const remembered = archives.get(id);
      if (!remembered || hasEnded(remembered.archive)) return remembered?.archive;
      const readings = remembered.readings + 1;
      archives.set(id, { ...remembered, readings });
      if (readings >= READING_THAT_ENDS) end(id);
      return archives.get(id)?.archive;
    },
    delete: (id) => archives.delete(id),
    *[Symbol.iterator]() {
      for (const { number, resource } of archives) yield { number, resource: resource.archive };
    },
  };
}

function hasEnded({ state }: Archive): boolean {
  return state?.status !== STARTED;
}
