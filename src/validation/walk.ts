import { type Issue, issueAt } from "./issue.js";
import { escapePointer } from "./pointer.js";

/** How many places are looked at in all: unions of unions would multiply them without end. */
export const MAX_STEPS = 100_000;
/** How deep a value is followed. */
export const MAX_DEPTH = 200;

/** What an explanation has found, and what is left for it. */
export interface Walk {
  readonly issues: Issue[];
  /** Common to a walk and all that come of it. */
  readonly budget: { steps: number };
  /** The number of issues after which it ends. */
  readonly enough: number;
  /** Tries out an alternative of a union. A compiled judge would walk through the same for each of them again. */
  readonly isTrial: boolean;
  /** What was assumed on the way, as the end of a message. */
  readonly assumed: string;
  /** Whether something was left unseen. */
  isCut: boolean;
}

/** A place of the value, by the way to it. Its path is written only where there is something to say of it. */
export interface Place {
  readonly above?: Place;
  readonly key: string | number;
  readonly depth: number;
}

export const ROOT: Place = { key: "", depth: 0 };

/** A place below another. */
export const below = (above: Place, key: string | number): Place => ({ above, key, depth: above.depth + 1 });

/** The JSON Pointer to a place. */
export function pathOf({ above, key }: Place): string {
  return above ? `${pathOf(above)}/${escapePointer(String(key))}` : "";
}

/** Whether there is nothing left to look for, or nothing to look with. */
export function isDone(walk: Walk): boolean {
  const isSpent = walk.budget.steps <= 0;
  walk.isCut ||= isSpent;
  return isSpent || walk.issues.length >= walk.enough;
}

/** Adds an issue at a place. */
export function add(walk: Walk, place: Place, keyword: string, expected: string, value: unknown): void {
  if (walk.issues.length >= walk.enough) return;
  const issue = issueAt(pathOf(place), keyword, expected, value);
  walk.issues.push({ ...issue, message: issue.message + walk.assumed });
}

/** A condition may ask again for what is asked anyway. */
export function dropRepeated(issues: Issue[], from: number): void {
  const byText = new Map(issues.splice(from).map((issue) => [`${issue.path} ${issue.message}`, issue]));
  issues.push(...byText.values());
}
