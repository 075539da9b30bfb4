import { createIdDeriver, type IdDeriver } from "../../../mock/answer/derived-id.js";
import { SLOW_FIBRE_BOUND } from "../graphql/data/ids.js";

/** Above all UIDs of the sample. */
const FIRST_UID = 10_001;
/** Every USN that is public has ten digits. None of the sample's is so high. */
const FIRST_USN = 2_150_000_000;

/** Gives ids to what a session creates: the same ones in every run. None is given twice. */
export class CustomerIds {
  #given = 0;
  /** Of the UUIDs that were wanted. */
  readonly #givenAsWanted = new Set<string>();
  readonly #derive: Readonly<Record<"account" | "subscription" | "binding", IdDeriver>>;

  /** Takes the UUIDs of the examples that the others are derived from. */
  constructor(account: string, subscription: string) {
    this.#derive = {
      account: createIdDeriver(account),
      subscription: createIdDeriver(subscription),
      binding: createIdDeriver(SLOW_FIBRE_BOUND),
    };
  }

  uid(): number {
    return FIRST_UID + this.#given++;
  }

  /** Takes whether something has a UUID, and the one to be given if nothing has. */
  uuid(kind: "account" | "subscription" | "binding", isTaken: (uuid: string) => boolean, wanted?: string): string {
    if (wanted !== undefined && !this.#givenAsWanted.has(wanted) && !isTaken(wanted)) {
      this.#givenAsWanted.add(wanted);
      return wanted;
    }
    let uuid: string;
    do uuid = String(this.#derive[kind](++this.#given));
    while (isTaken(uuid));
    return uuid;
  }

  /** Takes whether something has a USN: the client may have given any to an account. */
  usn(isTaken: (usn: string) => boolean): string {
    let usn: string;
    do usn = String(FIRST_USN + this.#given++);
    while (isTaken(usn));
    return usn;
  }
}
