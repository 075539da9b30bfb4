import { issueAt, type Issue, MAX_ISSUES } from "../validation/issue.js";
import type { Outcome } from "../validation/operation.js";
import { attributeOf } from "../validation/plain-object.js";
import { escapePointer } from "../validation/pointer.js";

type Entries = Record<string, object>;

/**
 * Judges a success by the value of an attribute. `rejected` holds, for that attribute, the values that mean a
 * rejection.
 */
export function byValue(decidedBy: readonly string[], rejected: Readonly<Record<string, readonly string[]>>): Outcome {
  const isRejected = (body: unknown) =>
    Object.entries(rejected).some(([name, values]) => values.includes(attributeOf(body, name) as string));
  return { decidedBy, judge: (body) => ({ isRejected: isRejected(body), issues: [], details: {} }) };
}

/**
 * Judges a success that answers each entry of the request's `lists` under its index. An entry holds a `uuid` where it
 * was created, or `errors`; null and an empty list are as good as absent. The answer must have an entry for each
 * entry of the request, and for nothing else.
 */
export function byIndex(lists: readonly string[]): Outcome {
  return {
    decidedBy: lists,
    judge(body, requestBody) {
      const created: Record<string, Entries> = {};
      const refused: Record<string, Entries> = {};
      const issues: Issue[] = [];
      for (const list of lists) {
        const answer = attributeOf(body, list) ?? undefined;
        const entries = typeof answer === "object" ? answer : {};
        const asked = attributeOf(requestBody, list);
        const indices = Array.isArray(asked) ? Object.keys(asked) : [];
        const report = (index: string, expected: string) => {
          // One more than are listed tells that there are more.
          if (issues.length <= MAX_ISSUES)
            issues.push(issueAt(`/${list}/${escapePointer(index)}`, "index", expected, attributeOf(entries, index)));
        };
        for (const index of indices)
          if (!Object.hasOwn(entries, index)) report(index, "present: the request has this entry");
        const hereCreated: [string, object][] = [];
        const hereRefused: [string, object][] = [];
        // Walked once: a wrong answer may have very many.
        for (const index of Object.keys(entries)) {
          if (!indices.includes(index)) report(index, "absent: the request has no such entry");
          const entry = attributeOf(entries, index);
          if (typeof attributeOf(entry, "uuid") === "string") hereCreated.push([index, showOnly(entry, "uuid")]);
          const errors = attributeOf(entry, "errors");
          if (Array.isArray(errors) && errors.length > 0) hereRefused.push([index, showOnly(entry, "errors")]);
        }
        if (answer === undefined) continue;
        created[list] = Object.fromEntries(hereCreated);
        refused[list] = Object.fromEntries(hereRefused);
      }
      const isRejected = Object.values(refused).some((entries) => Object.keys(entries).length > 0);
      return { isRejected, issues, details: { created, refused } };
    },
  };
}

/**
 * Judges a success of GraphQL: errors reject it, and `data` may hold what could be read all the same. No errors, and a
 * null in their place, are none; then there must be data.
 */
export function byErrors(): Outcome {
  return {
    decidedBy: ["errors"],
    judge(body) {
      const errors = attributeOf(body, "errors");
      const data = attributeOf(body, "data") ?? null;
      if (!Array.isArray(errors) || errors.length === 0) {
        const issues = typeof data === "object" && data ? [] : [issueAt("/data", "type", "an object", data)];
        return { isRejected: false, issues, details: {} };
      }
      const paths = errors.slice(0, MAX_ISSUES).map(placeOf);
      return { isRejected: true, issues: [], details: { paths }, hidden: { data } };
    },
  };
}

/** The place in the data that an error is about, as a JSON Pointer: the empty one where it names none. */
function placeOf(error: unknown): string {
  const path = attributeOf(error, "path");
  const isName = (name: unknown) => typeof name === "string" || typeof name === "number";
  return Array.isArray(path) && path.every(isName) ? path.map((name) => `/${escapePointer(`${name}`)}`).join("") : "";
}

/** An entry that shows one attribute. What else stands in it may be personal data: readable, but not enumerable. */
function showOnly(entry: unknown, name: string): object {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(entry as object));
  for (const other of Object.keys(copy)) if (other !== name) Object.defineProperty(copy, other, { enumerable: false });
  return copy;
}
