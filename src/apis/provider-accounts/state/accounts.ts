import type { Flag, ProviderAccount, VerifyResult } from "../../../../generated/provider-accounts/types.js";
import { Collection } from "../../../mock/state/collection.js";
import { createNextId } from "../../../mock/state/next-id.js";

/** The wrong codes that an account takes: no page says how many, so the number is the mock's own. */
const MAX_FAILURES = 3;
const TO_BE_VERIFIED = "RequiresVerification";

interface OwnedAccount {
  readonly userId: string;
  readonly account: ProviderAccount;
  /** How often wrong codes came in a row. */
  readonly failures: number;
}

/** The answers of the contract that a session begins with. */
export interface AccountExamples {
  readonly waitingForVerification: ProviderAccount;
  /** What a user who sends the right codes sends. */
  readonly codes: readonly string[];
  readonly succeeded: VerifyResult;
  readonly failedRetryAllowed: VerifyResult;
  readonly failedForGood: VerifyResult;
}

/** The provider accounts of all users. */
export class Accounts {
  readonly #accounts = new Collection<OwnedAccount>();
  readonly #examples: AccountExamples;
  readonly #nextId: () => number;
  readonly #now: () => Date;

  constructor(examples: AccountExamples, now: () => Date) {
    this.#examples = examples;
    this.#nextId = createNextId(examples.waitingForVerification.Id);
    this.#now = now;
  }

  /** Makes an account of a user, which waits for its verification. Returns its `Id`. */
  create(userId: string, providerName: string): number {
    const { waitingForVerification } = this.#examples;
    const [id, time] = [this.#nextId(), withoutFraction(this.#now())];
    const account: ProviderAccount = {
      ...waitingForVerification,
      Id: id,
      ProviderName: providerName,
      Flags: waitingForVerification.Flags.map((flag): Flag => ({ ...flag, CreatedDate: time })),
      CreatedDate: time,
    };
    this.#accounts.set(String(id), { userId, account, failures: 0 });
    return id;
  }

  /** Returns the accounts of a user, the oldest first. */
  list(userId: string): readonly ProviderAccount[] {
    return [...this.#accounts].flatMap(({ resource }) => (resource.userId === userId ? [resource.account] : []));
  }

  /** Returns an account of a user; undefined where the user has no such one. */
  get(userId: string, id: number): ProviderAccount | undefined {
    return this.#owned(userId, id)?.account;
  }

  /** Takes an account of a user and codes in any order. Returns whether they are right. */
  verify(userId: string, id: number, codes: readonly string[]): VerifyResult | undefined {
    const owned = this.#owned(userId, id);
    if (!owned) return undefined;
    const { succeeded, failedRetryAllowed, failedForGood } = this.#examples;
    if (owned.failures >= MAX_FAILURES) return failedForGood;
    if (!isSameSet(codes, this.#examples.codes)) {
      const failures = owned.failures + 1;
      this.#accounts.set(String(id), { ...owned, failures });
      return failures < MAX_FAILURES ? failedRetryAllowed : failedForGood;
    }
    const flags = owned.account.Flags.filter(({ Reason }) => Reason !== TO_BE_VERIFIED);
    this.#accounts.set(String(id), { ...owned, account: { ...owned.account, Flags: flags }, failures: 0 });
    return succeeded;
  }

  /** Returns whether the user had such an account. */
  delete(userId: string, id: number): boolean {
    return this.#owned(userId, id) !== undefined && this.#accounts.delete(String(id));
  }

  #owned(userId: string, id: number): OwnedAccount | undefined {
    const owned = this.#accounts.get(String(id));
    return owned?.userId === userId ? owned : undefined;
  }
}

function isSameSet(codes: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify([...codes].sort()) === JSON.stringify([...others].sort());
}

/** As the pages write times. */
function withoutFraction(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}
