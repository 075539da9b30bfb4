/** What the mock writes: nothing but problems of its own, a line for each refusal, or one for each request. */
export type LogLevel = "quiet" | "refusals" | "requests";

export const LOG_LEVELS: readonly LogLevel[] = ["quiet", "refusals", "requests"];
/** Of a mock with a port. */
export const DEFAULT_LOG_LEVEL: LogLevel = "refusals";

/** What a line tells of a request and its answer. The query is left out, as what it filters by may be personal. */
export interface Told {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Why it was refused, where it was. */
  readonly reason?: string | undefined;
}

const NOT_PRINTABLE = /[^ -~]/g;

/** Takes a level, and what writes a line. Returns what is told of each answer. */
export function createLog(level: LogLevel, write: (line: string) => void): (told: Told) => void {
  return ({ method, path, status, reason }) => {
    if (level === "quiet" || (level === "refusals" && reason === undefined)) return;
    const line = [method, path, status, ...(reason === undefined ? [] : [reason])].join(" ");
    write(line.replace(NOT_PRINTABLE, "?"));
  };
}
