import { jsonTypeOf, type Issue } from "../validation/issue.js";
import type { Outcome } from "../validation/operation.js";
import { escapePointer } from "../validation/validator.js";

type Entries = Readonly<Record<string, unknown>>;

/** Judges a success by the value of an attribute. `rejected` holds, for that attribute, the values that mean a refusal. */
export function byValue(decidedBy: readonly string[], rejected: Readonly<Record<string, readonly string[]>>): Outcome {
  const isRejected = (body: Entries) => Object.entries(rejected).some(([attribute, values]) => values.includes(body[attribute] as string));
  return { decidedBy, judge: (body) => ({ isRejected: isRejected(toObject(body)), issues: [], details: {} }) };
}

/**
 * Judges a success that answers each entry of the request's `lists` under its index. An entry holds a `uuid` where it was
 * created, or `errors`. The answer must have an entry for each entry of the request, and for nothing else.
 */
export function byIndex(lists: readonly string[]): Outcome {
  return {
    decidedBy: lists,
    judge(body, requestBody) {
      const created: Record<string, Entries> = {};
      const refused: Record<string, Entries> = {};
      const issues: Issue[] = [];
      for (const list of lists) {
        const answer = toObject(body)[list];
        const entries = toObject(answer);
        const asked = toObject(requestBody)[list];
        const indices = Array.isArray(asked) ? Object.keys(asked) : [];
        for (const index of indices) if (!Object.hasOwn(entries, index)) issues.push(toIssue(list, index, "present: the request has this entry", undefined));
        for (const index of Object.keys(entries)) if (!indices.includes(index)) issues.push(toIssue(list, index, "absent: the request has no such entry", entries[index]));
        if (answer === undefined) continue;
        created[list] = pick(entries, (entry) => typeof entry["uuid"] === "string");
        refused[list] = pick(entries, (entry) => Array.isArray(entry["errors"]));
      }
      const isRejected = Object.values(refused).some((entries) => Object.keys(entries).length > 0);
      return { isRejected, issues, details: { created, refused } };
    },
  };
}

function toIssue(list: string, index: string, expected: string, entry: unknown): Issue {
  const path = `/${list}/${escapePointer(index)}`;
  return { path, keyword: "index", message: `${path} must be ${expected}`, expected, received: jsonTypeOf(entry) };
}

function pick(entries: Entries, isWanted: (entry: Entries) => boolean): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => isWanted(toObject(entry))));
}

function toObject(value: unknown): Entries {
  return typeof value === "object" && value !== null ? (value as Entries) : {};
}
