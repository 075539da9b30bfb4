import type { ShownPage, ShownSection } from "./shown-page.js";
import { squeezed, statements } from "./statements.js";

/** What a page has to show. */
export interface Expectation {
  /** From the root of the site. */
  page: string;
  /** Lists what the page does not show, or shows otherwise. */
  problemsOf(page: ShownPage): string[];
}

/** How a source is named to readers. */
const SOURCES: Readonly<Record<string, string>> = {
  seed: "Source: the service's own page",
  public: "Source: other public documentation",
  inferred: "Source: our own conclusion",
};

export function sourceMark(source: string): string {
  return SOURCES[source] ?? `no words for the source ${source}`;
}

/** A problem where two differ; none else. */
export function differs(what: string, shown: unknown, stated: unknown): string[] {
  const [one, other] = [JSON.stringify(shown), JSON.stringify(stated)];
  return one === other ? [] : [`${what}: shows ${one}, where the contract states ${other}`];
}

/** The same for lists whose order says nothing. */
export function differInAnyOrder(what: string, shown: Iterable<string>, stated: Iterable<string>): string[] {
  return differs(what, [...shown].sort(), [...stated].sort());
}

/** The pieces of a text of Markdown that another text, without white space, does not have. */
export function missing(what: string, text: string, markdown: string | undefined): string[] {
  return statements(markdown ?? "").flatMap((statement) => (text.includes(statement) ? [] : [`${what}: ${statement}`]));
}

/** The words that a text without white space does not have. */
export function missingWords(what: string, text: string, words: readonly (string | number)[]): string[] {
  return words.flatMap((word) => (text.includes(squeezed(String(word))) ? [] : [`${what}: ${word}`]));
}

/** The values that a section does not show as JSON. */
export function missingJson(what: string, { json }: ShownSection, values: readonly unknown[]): string[] {
  const shown = new Set(json.map((value) => JSON.stringify(value)));
  return values.flatMap((value) => (shown.has(JSON.stringify(value)) ? [] : [`${what}: ${JSON.stringify(value)}`]));
}

/** All that a page says. */
export function wholeText({ sections }: ShownPage): string {
  return [...sections.values()].map(({ text }) => text).join("\n");
}

const NOTHING: ShownSection = { text: "", json: [], rows: 0 };

export function section({ sections }: ShownPage, id: string): ShownSection {
  return sections.get(id) ?? NOTHING;
}
