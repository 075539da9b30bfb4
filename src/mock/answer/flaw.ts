import type { Issue } from "../../validation/issue.js";

/**
 * What is wrong with a request, for people: never a value, since values may be secrets or personal data. Only what was
 * preferred is named, which is a wish to the mock.
 */
export interface Flaw {
  /** JSON Pointer into the request, as `{ path, query, headers, body }`. */
  readonly place: string;
  /** The keyword of JSON Schema that is broken, or one of the mock's own. */
  readonly rule: string;
  /** What must be otherwise. */
  readonly words: string;
}

/** The header of each refusal that says why. */
export const REASON_HEADER = "X-Smile-Contracts-Reason";

const MAX_FLAWS_TOLD = 3;
/** A name may be as long as the client likes. */
const MAX_FLAW_LENGTH = 300;
/** What a header can hold everywhere. */
const NOT_PRINTABLE = /[^ -~]/g;

export function flawOf({ path, keyword, expected }: Issue): Flaw {
  return { place: path, rule: keyword, words: `must be ${expected}` };
}

/** Takes what is wrong with a request. Returns the first of it on one line, which a header can hold. */
export function describeFlaws(flaws: readonly Flaw[]): string {
  const told = flaws.slice(0, MAX_FLAWS_TOLD).map(({ place, rule, words }) => {
    const text = `${place === "" ? "/" : place} ${rule}: ${words}`.replace(NOT_PRINTABLE, escapeCharacter);
    return text.length > MAX_FLAW_LENGTH ? `${text.slice(0, MAX_FLAW_LENGTH)}...` : text;
  });
  const more = flaws.length - told.length;
  return more === 0 ? told.join("; ") : `${told.join("; ")}; and ${more} more`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
