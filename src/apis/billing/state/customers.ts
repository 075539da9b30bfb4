import type { DataSet, Row } from "../../../mock/graphql/data-set.js";
import { rowsWith } from "../../../mock/graphql/row-index.js";
import { DATA_SET } from "../graphql/data/index.js";
import { rowsOfCustomer } from "./customer-rows.js";
import { type Rows, Tables } from "./tables.js";

/** Of accounts and of subscriptions, those of the sample included; what exceeds it goes with its customer. */
const MAX_KEPT = 10_000;
/** Of all that the session has said, as JSON: a single value may be as large as a body. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** How full it is after some have gone. They go together, since each time all lists are gone through. */
const SHARE_KEPT = 0.9;

interface Kept {
  accounts: number;
  subscriptions: number;
  characters: number;
}

/** The sample's customers, with what a session has made and changed. */
export class Customers {
  readonly #tables = new Tables(DATA_SET);
  /** The UUIDs of the accounts that the session has made or changed, the one whose last change is oldest first. */
  readonly #changed = new Set<string>();

  get data(): DataSet {
    return this.#tables.data;
  }

  /** Takes a UUID in any case of letters, or a USN. */
  account(id: string): Row | undefined {
    return this.find("Account", "accountUuid", id.toLowerCase()) ?? this.find("Account", "usn", id);
  }

  /** Takes a UUID in any case of letters, or a USN. */
  subscription(id: string): Row | undefined {
    return this.find("Subscription", "subscriptionUuid", id.toLowerCase()) ?? this.find("Subscription", "usn", id);
  }

  accountOf(subscription: Row): Row | undefined {
    return this.find("Account", "account", String(subscription["account"]));
  }

  find(type: string, field: string, value: string): Row | undefined {
    return this.all(type, field, value)[0];
  }

  all(type: string, field: string, value: string): readonly Row[] {
    return rowsWith(this.#tables.rows(type), field, value);
  }

  /** Whether the account is one of the sample that the session has not touched. */
  isUntouched(account: Row): boolean {
    return !this.#changed.has(uuidOf(account));
  }

  /** Takes an account, and objects that become a part of its customer. */
  add(account: Row, rows: Rows): void {
    this.#tables.add(rows);
    this.#touch(account);
  }

  /** Takes an account, an object of its customer and what takes its place. */
  replace(account: Row, type: string, former: Row, row: Row): void {
    this.#tables.replace(type, former, row);
    this.#touch(account);
  }

  /** Takes an account. Forgets it and all that belongs to it. */
  remove(account: Row): void {
    this.#remove(rowsOfCustomer(this.data, account));
    this.#changed.delete(uuidOf(account));
  }

  /** Forgets the customers whose last change is oldest where there is more than is kept. */
  forgetOldest(): void {
    const left: Kept = {
      accounts: this.#tables.rows("Account").length,
      subscriptions: this.#tables.rows("Subscription").length,
      characters: this.#tables.characters,
    };
    if (isWithin(left, 1)) return;
    const leaving: Record<string, Row[]> = {};
    for (const uuid of this.#changed) {
      if (isWithin(left, SHARE_KEPT)) break;
      this.#changed.delete(uuid);
      const account = this.find("Account", "accountUuid", uuid);
      for (const [type, rows] of Object.entries(account ? rowsOfCustomer(this.data, account) : {})) {
        (leaving[type] ??= []).push(...rows);
        if (type === "Account") left.accounts -= rows.length;
        if (type === "Subscription") left.subscriptions -= rows.length;
        left.characters -= this.#tables.charactersOf(rows);
      }
    }
    this.#remove(leaving);
  }

  #remove(rows: Rows): void {
    this.#tables.remove(rows);
    // They sum up usage that is not there any more.
    if (this.#tables.rows("Cdr").length === 0) {
      this.#tables.remove({ UnbilledChargeSummary: this.#tables.rows("UnbilledChargeSummary") });
    }
  }

  #touch(account: Row): void {
    const uuid = uuidOf(account);
    this.#changed.delete(uuid);
    this.#changed.add(uuid);
  }
}

function uuidOf(account: Row): string {
  return String(account["accountUuid"]);
}

function isWithin({ accounts, subscriptions, characters }: Kept, share: number): boolean {
  return Math.max(accounts, subscriptions) <= MAX_KEPT * share && characters <= MAX_CHARACTERS * share;
}
