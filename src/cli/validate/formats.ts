import type { Finding } from "./finding.js";
import { GITHUB_FORMAT } from "./format-github.js";
import { JSON_FORMAT } from "./format-json.js";
import { TEXT_FORMAT } from "./format-text.js";
import type { BrokenFile, Summary } from "./summary.js";

/** How results are written. What is written is told piece by piece: there may be more than memory holds. */
export interface Format {
  readonly head: string;
  /** `isFirst` tells whether no other finding came before. */
  finding(finding: Finding, isFirst: boolean): string;
  /** What is said beside the message on standard error. */
  broken(file: BrokenFile): string;
  summary(summary: Summary): string;
}

export const FORMATS = ["text", "json", "github"] as const;
export type FormatName = (typeof FORMATS)[number];

export const FORMAT_OF: Readonly<Record<FormatName, Format>> = {
  text: TEXT_FORMAT,
  json: JSON_FORMAT,
  github: GITHUB_FORMAT,
};
