/** What is wrong at one place of a hand-written file. */
export interface Problem {
  /** Relative to the root of the repository. */
  readonly file: string;
  /** Counted from 1, as is the column. */
  readonly line: number;
  readonly column?: number | undefined;
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** Carries problems to whoever ran the tool. Its message lists them by place, each once, and ends with their number. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = [...new Set([...problems].sort(byPlace).map(toLine))];
    super(`${lines.join("\n")}\n\n${lines.length} ${lines.length === 1 ? "problem" : "problems"}`);
    this.problems = problems;
  }
}

function toLine({ file, line, column, reason }: Problem): string {
  const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
  return `${place}: ${reason.replaceAll(/\s+/g, " ").trim()}`;
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || (one.column ?? 0) - (other.column ?? 0);
}
