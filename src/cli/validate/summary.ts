import type { Step } from "./step.js";
import type { TextPosition } from "./text-position.js";
import type { Unchecked } from "./unchecked.js";
import type { Unreadable } from "./unreadable.js";

/** A file that could not be checked to its end. */
export interface BrokenFile {
  readonly file: string;
  readonly reason: string;
  readonly position: TextPosition | undefined;
  /** How much of it was checked before. */
  readonly entries: number;
}

/** What was checked in all files together. */
export class Summary {
  entries = 0;
  requests = 0;
  responses = 0;
  documents = 0;
  /** Places that break a contract. */
  violations = 0;
  readonly unchecked = new Map<Unchecked, number>();
  readonly broken: BrokenFile[] = [];

  add({ found, unchecked, entry, requests = 0, responses = 0, documents = 0 }: Step): void {
    if (entry !== undefined) this.entries += 1;
    this.requests += requests;
    this.responses += responses;
    this.documents += documents;
    for (const { issues } of found) this.violations += issues.length;
    for (const reason of unchecked) this.unchecked.set(reason, (this.unchecked.get(reason) ?? 0) + 1);
  }

  addBroken(file: string, { message, position }: Unreadable, entries: number): BrokenFile {
    const broken = { file, reason: message, position, entries };
    this.broken.push(broken);
    return broken;
  }

  get hasCheckedNothing(): boolean {
    return this.requests + this.documents === 0;
  }
}
