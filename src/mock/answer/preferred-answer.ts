import { parsePrefer } from "../request/prefer-header.js";
import type { DocumentedAnswer } from "./documented-answer.js";
import type { Flaw } from "./flaw.js";
import type { Operation } from "./operation.js";

export type Preferred =
  | { readonly kind: "none" }
  /** `applied` is what the mock says that it honoured. */
  | { readonly kind: "answer"; readonly answer: DocumentedAnswer; readonly applied: string }
  | { readonly kind: "impossible"; readonly flaw: Flaw };

const PLACE = "/headers/prefer";
const DYNAMIC = "dynamic";
const HOW_TO_CHOOSE = "Write it as: code=404, example=unknown-resource.";

/**
 * Takes an operation and the Prefer header of a request for it, with Prism's words: `code` for a status, `example` for
 * a name. Returns the answer that it asks for, or why there is none. Other preferences are ignored, as RFC 7240
 * demands, but for one of Prism's that would change the answer.
 */
export function preferredAnswer({ answers }: Operation, header: string | undefined): Preferred {
  if (header === undefined || header === "") return { kind: "none" };
  const preferences = parsePrefer(header);
  if (!preferences) return impossible(`The Prefer header is malformed. ${HOW_TO_CHOOSE}`);
  const code = preferences.get("code");
  const name = preferences.get("example");
  if (preferences.get(DYNAMIC) === "true") {
    return impossible(
      'Prefer: the mock invents no answers, so "dynamic" cannot be had. ' +
        `Choose one of the examples: ${namesOf(answers)}.`,
    );
  }
  if (code === undefined && name === undefined) return { kind: "none" };

  const withCode = answers.filter(({ status }) => code === undefined || String(status) === code);
  if (withCode.length === 0)
    return impossible(`Prefer: this operation has no code "${code}". It has: ${codesOf(answers)}.`);
  const answer = withCode.find((candidate) => name === undefined || candidate.name === name);
  if (answer) return { kind: "answer", answer, applied: describe(code, name) };

  const elsewhere = answers.find((candidate) => candidate.name === name);
  if (elsewhere) return impossible(`Prefer: the example "${name}" belongs to code ${elsewhere.status}, not ${code}.`);
  return impossible(`Prefer: this operation has no example "${name}". It has: ${namesOf(withCode)}.`);
}

function impossible(words: string): Preferred {
  return { kind: "impossible", flaw: { place: PLACE, rule: "preference", words } };
}

function describe(code: string | undefined, name: string | undefined): string {
  const parts = [code === undefined ? [] : `code=${code}`, name === undefined ? [] : `example=${name}`];
  return parts.flat().join(", ");
}

function codesOf(answers: readonly DocumentedAnswer[]): string {
  return [...new Set(answers.map(({ status }) => status))].join(", ");
}

function namesOf(answers: readonly DocumentedAnswer[]): string {
  return answers.flatMap(({ name }) => name ?? []).join(", ") || "none, because the answer has no body";
}
