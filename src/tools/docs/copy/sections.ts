/** A part of an introduction with a title of its own. */
export interface Section {
  title: string;
  /** What stands below the title, as Markdown. */
  markdown: string;
}

/** Code in fences may hold lines that look like headings. */
const FENCED = /^(`{3,}|~{3,})[\s\S]*?^\1`*$/gm;
const HEADING = /^# (.+)$/gm;

/** Takes Markdown. Returns what stands before the first heading of the first level, and the part below each. */
export function splitSections(markdown: string): { lead: string; sections: Section[] } {
  const fenced = [...markdown.matchAll(FENCED)].map((match) => [match.index, match.index + match[0].length] as const);
  const headings = [...markdown.matchAll(HEADING)].filter(
    ({ index }) => !fenced.some(([start, end]) => start < index && index < end),
  );
  const sections = headings.map((heading, position) => ({
    title: (heading[1] ?? "").trim(),
    markdown: markdown.slice(heading.index + heading[0].length, headings[position + 1]?.index).trim(),
  }));
  return { lead: markdown.slice(0, headings[0]?.index).trim(), sections };
}
