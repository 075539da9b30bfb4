import { type MakeState, Session } from "./session.js";

/** With more, the one that was idle for longest ends. */
export const MAX_SESSIONS = 10_000;
/** Of all journals together, in bytes, roughly. */
const MAX_JOURNALS_WEIGHT = 134_217_728;
/** How many requests pass before the journals are weighed again. */
const WEIGHED_EVERY = 1000;

/** The sessions of a mock: each is there as soon as it is named. */
export class Sessions {
  /** That of requests which name none. */
  readonly main: Session;
  readonly #makeState: MakeState | undefined;
  readonly #onFirstEnd: (name: string) => void;
  #hasEnded = false;
  /** The one that was idle for longest is the first. */
  readonly #named = new Map<string, Session>();
  #untilWeighed = WEIGHED_EVERY;

  /**
   * Takes what makes states, and who is told the name of the first session that ends because there are too many: told
   * of each, nobody would see anything else.
   */
  constructor(makeState: MakeState | undefined, onFirstEnd: (name: string) => void) {
    this.main = new Session(undefined, makeState);
    this.#makeState = makeState;
    this.#onFirstEnd = onFirstEnd;
  }

  /** Takes a name; none is the session of requests that name none. */
  get(name: string | undefined): Session {
    if (--this.#untilWeighed <= 0) this.#weigh();
    if (name === undefined) return this.main;
    const known = this.#named.get(name);
    if (known) this.#named.delete(name);
    const session = known ?? new Session(name, this.#makeState);
    this.#named.set(name, session);
    if (this.#named.size > MAX_SESSIONS) this.#endOldest();
    return session;
  }

  /** Ends whatever is under way in any of them. */
  reset(): void {
    for (const session of [this.main, ...this.#named.values()]) session.reset();
    this.#named.clear();
  }

  #endOldest(): void {
    const [name, session] = this.#named.entries().next().value as [string, Session];
    session.reset();
    this.#named.delete(name);
    if (!this.#hasEnded) this.#onFirstEnd(name);
    this.#hasEnded = true;
  }

  /** Many sessions may hold little each, and too much together: those that were idle for longest give theirs up. */
  #weigh(): void {
    this.#untilWeighed = WEIGHED_EVERY;
    const journals = [...this.#named.values(), this.main].map(({ journal }) => journal);
    let weight = journals.reduce((sum, journal) => sum + journal.weight, 0);
    for (const journal of journals) {
      if (weight <= MAX_JOURNALS_WEIGHT) return;
      weight -= journal.weight;
      journal.empty();
    }
  }
}
