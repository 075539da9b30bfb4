import type { Finding } from "./finding.js";
import type { Format } from "./formats.js";
import type { BrokenFile, Summary } from "./summary.js";
import { UNCHECKED } from "./unchecked.js";

/** For people: what, where, expected and received. */
export const TEXT_FORMAT: Format = {
  head: "",
  finding: (finding) => `${placeOf(finding)}: ${describeSubject(finding)}\n${issuesOf(finding)}`,
  broken: () => "",
  summary: (summary) => `${describeChecked(summary)}\n${describeUnchecked(summary)}`,
};

/** What a finding is about, such as `POST /api/orders (createOrder), request`. */
export function describeSubject({ api, name, route, part, status }: Finding): string {
  const what = route === undefined ? name : `${route}${name === undefined ? "" : ` (${name})`}`;
  const subject = what === undefined ? api : `${api}: ${what}`;
  return `${subject}, ${part}${status === undefined ? "" : ` with status ${status}`}`;
}

/** What is wrong with a file, and where. */
export function describeBroken({ file, reason, position, entries }: BrokenFile): string {
  const where = position ? ` at line ${position.line}, column ${position.column}` : "";
  const checked = entries === 0 ? "nothing was" : entries === 1 ? "1 entry was" : `${entries} entries were`;
  return `${file} ${reason}${where}; ${checked} checked before`;
}

function placeOf({ file, line, entry }: Finding): string {
  return `${file}:${line}${entry === undefined ? "" : `: entry ${entry}`}`;
}

function issuesOf({ issues, more }: Finding): string {
  const lines = issues.map(
    ({ path, expected, received, keyword }) =>
      `  ${path || "(as a whole)"}: expected ${expected}, received ${received} (${keyword})\n`,
  );
  return `${lines.join("")}${more ? "  and more\n" : ""}`;
}

function describeChecked({ entries, requests, responses, documents, violations, hasCheckedNothing }: Summary): string {
  if (hasCheckedNothing) return "Checked nothing.";
  const checked =
    documents > 0
      ? count(documents, "document")
      : `${count(requests, "request")} and ${count(responses, "answer")} in ${count(entries, "entry", "entries")}`;
  return `Checked ${checked}: ${violations === 0 ? "nothing breaks the contract" : count(violations, "violation")}.`;
}

function describeUnchecked({ unchecked }: Summary): string {
  if (unchecked.size === 0) return "";
  const lines = [...unchecked].map(
    ([reason, number]) => `  ${count(number, UNCHECKED[reason].one, UNCHECKED[reason].many)}\n`,
  );
  return `Not checked:\n${lines.join("")}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
