import { keep, readKept } from "./tab-storage.js";

/** A call as it was made: its path with its query, its method, headers and body. */
export interface RecordedCall {
  target: string;
  init: RequestInit;
}

/** The calls that this tab has made of an API, oldest first. */
export class RecordedCalls {
  readonly #name: string;

  constructor(api: string) {
    this.#name = `smile-contracts try calls ${api}`;
  }

  list(): RecordedCall[] {
    return JSON.parse(readKept(this.#name) ?? "[]") as RecordedCall[];
  }

  add(call: RecordedCall): void {
    keep(this.#name, JSON.stringify([...this.list(), call]));
  }

  forget(): void {
    keep(this.#name, undefined);
  }
}
