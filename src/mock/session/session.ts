import type { ApiName } from "../../../generated/apis.js";
import { Journal } from "../journal/journal.js";
import type { ApiState } from "../state/api-state.js";
import { Story } from "../story/story.js";

/** Makes the state of an API in a session, whose signal ends what it begins; undefined where the API has none. */
export type MakeState = (api: ApiName, session: Session) => Promise<ApiState | undefined>;

/** Why what was under way in a session has ended. */
export class SessionReset extends Error {
  constructor() {
    super("The session was reset, which ends what was under way in it.");
  }
}

/** What belongs to one test, and to no other: what is to be answered, what came, and what was made. */
export class Session {
  /** Absent where a request names none. */
  readonly name: string | undefined;
  readonly story = new Story();
  readonly journal = new Journal();
  readonly #makeState: MakeState | undefined;
  #states = new Map<ApiName, Promise<ApiState | undefined>>();
  #underWay = new AbortController();

  /** Takes its name, and what makes states; without it the session remembers nothing. */
  constructor(name: string | undefined, makeState: MakeState | undefined) {
    this.name = name;
    this.#makeState = makeState;
  }

  /** Aborted when the session forgets: what was begun in it ends then. */
  get signal(): AbortSignal {
    return this.#underWay.signal;
  }

  /** Whether it remembers anything at all. */
  get remembers(): boolean {
    return this.#makeState !== undefined;
  }

  /** What an API remembers in this session. Resolves with undefined where it remembers nothing. */
  stateOf(api: ApiName): Promise<ApiState | undefined> | undefined {
    if (!this.#makeState) return undefined;
    const known = this.#states.get(api) ?? this.#makeState(api, this);
    this.#states.set(api, known);
    return known;
  }

  /** Forgets everything, and ends what is under way. */
  reset(): void {
    this.story.reset();
    this.journal.empty();
    this.#states = new Map();
    this.#underWay.abort(new SessionReset());
    this.#underWay = new AbortController();
  }
}
