import type { FaultName } from "../story/fault.js";
import type { Flaw } from "./flaw.js";

/** How an answer goes out, unless it does so whole and at once. */
export type Manner =
  /** The connection breaks off instead. */
  | { readonly kind: "reset" }
  /** Nothing comes, until the client gives up or, after so many milliseconds, the connection breaks off. */
  | { readonly kind: "stall"; readonly delayMs: number | undefined }
  /** The body takes so many milliseconds to come. */
  | { readonly kind: "slow"; readonly delayMs: number };

/** What the mock answers, before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, unless `contentType` says otherwise. Absent where the answer is empty. */
  readonly text?: string | undefined;
  readonly contentType?: string;
  /** Why the request is refused, where it is. */
  readonly flaws?: readonly Flaw[];
  /** The name of the example that it is, or was made of. */
  readonly example?: string | undefined;
  /** The fault that it was told to have. */
  readonly fault?: FaultName;
  readonly manner?: Manner;
  /** How long it takes to come. */
  readonly delayMs?: number | undefined;
}

/** Takes a status and a value. Returns the answer that has it as JSON. */
export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, text: JSON.stringify(value) };
}
