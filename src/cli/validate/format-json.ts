import type { Format } from "./formats.js";

/** For programs: one document with the findings and the summary. */
export const JSON_FORMAT: Format = {
  head: '{"findings":[',
  finding: (finding, isFirst) => `${isFirst ? "" : ","}\n${JSON.stringify(finding)}`,
  // The summary has it.
  broken: () => "",
  summary: ({ unchecked, ...summary }) =>
    `\n],"summary":${JSON.stringify({ ...summary, unchecked: Object.fromEntries(unchecked) })}}\n`,
};
