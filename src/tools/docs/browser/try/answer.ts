import { REASON_HEADER } from "../../../../mock/answer/flaw.js";
import type { TryFile } from "../../try/try-file.js";
import { makeElement } from "../make-element.js";
import { codeFigure } from "./code-figure.js";
import { codesIn } from "./codes-in.js";
import { readJson, writeJson } from "./fields/text-fields.js";

/** The headers that say something of the answer. */
const TOLD = ["Content-Type", "Preference-Applied", "Retry-After", "WWW-Authenticate", "Allow", "X-Smile-Contracts"];

/** An answer as it is shown. */
export interface ShownAnswer {
  /** How it went, which whoever listens is told: the status, and why it is a refusal. */
  told: readonly HTMLElement[];
  /** The codes in it with their pages, its headers and its body. */
  rest: readonly HTMLElement[];
}

/** Shows what came back. */
export async function showAnswer(response: Response, { errorCodes }: TryFile): Promise<ShownAnswer> {
  const text = await response.text();
  const { value, problem } = readJson(text);
  const body = problem === undefined && value !== undefined ? writeJson(value) : text;
  const kind = response.ok ? "try-taken" : "try-refused";
  return {
    told: [
      makeElement("p", `try-status ${kind}`, {}, `Status ${response.status} ${response.statusText}`.trim()),
      ...reasonOf(response.headers.get(REASON_HEADER)),
      ...messagesOf(value),
    ],
    rest: [
      ...codesOf(codesIn(value, errorCodes), errorCodes),
      headersOf(response.headers),
      body === "" ? makeElement("p", "", {}, "The answer has no body.") : codeFigure("Answer", "json", body).element,
    ],
  };
}

function reasonOf(reason: string | null): HTMLElement[] {
  if (reason === null) return [];
  return [makeElement("p", "try-reason", {}, "Refused because of ", makeElement("code", "", {}, reason))];
}

/** GraphQL says in a 200 what failed. */
function messagesOf(value: unknown): HTMLElement[] {
  const { errors } = (value ?? {}) as { errors?: unknown };
  const messages = Array.isArray(errors)
    ? errors.flatMap((error: { message?: unknown } | null) => error?.message ?? []).map(String)
    : [];
  return messages.map((message) => makeElement("p", "try-refused", {}, message));
}

function codesOf(codes: readonly string[], pages: Readonly<Record<string, string>>): HTMLElement[] {
  if (codes.length === 0) return [];
  const links = codes.map((code) =>
    makeElement("li", "", {}, makeElement("a", "", { href: pages[code] ?? "" }, makeElement("code", "", {}, code))),
  );
  return [makeElement("p", "", {}, "What the codes in it mean:"), makeElement("ul", "try-codes", {}, ...links)];
}

function headersOf(headers: Headers): HTMLElement {
  const rows = TOLD.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [makeElement("dt", "", {}, name), makeElement("dd", "", {}, value)];
  });
  return makeElement("dl", "try-headers", {}, ...rows);
}
