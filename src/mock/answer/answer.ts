import type { Flaw } from "./flaw.js";

/** What the mock answers, before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. Absent where the answer is empty. */
  readonly text?: string | undefined;
  /** Why the request is refused, where it is. */
  readonly flaws?: readonly Flaw[];
}

/** Takes a status and a value. Returns the answer that has it as JSON. */
export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, text: JSON.stringify(value) };
}
