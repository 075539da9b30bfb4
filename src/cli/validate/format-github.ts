import { describeBroken, describeSubject, TEXT_FORMAT } from "./format-text.js";
import type { Format } from "./formats.js";

/** For a workflow of GitHub: an annotation for each place, at the line of the entry or document. */
export const GITHUB_FORMAT: Format = {
  head: "",
  finding: (finding) =>
    finding.issues
      .map(({ message, received }) =>
        annotation(
          { file: finding.file, line: finding.line, title: describeSubject(finding) },
          `${message}; received: ${received}`,
        ),
      )
      .join(""),
  broken: ({ position, ...broken }) =>
    annotation(
      { file: broken.file, ...(position && { line: position.line, col: position.column }) },
      describeBroken({ position, ...broken }),
    ),
  summary: TEXT_FORMAT.summary,
};

function annotation(properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::error ${written.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
