import type { FaultName } from "./fault.js";

/** How often a step is taken, and how long each time. */
export interface StepOptions {
  /** How many requests are answered so, one after the other: 1 to 1,000,000, and 1 unless given. */
  readonly times?: number;
  /** How long to wait, in milliseconds: at most 3,600,000, which is an hour. */
  readonly delayMs?: number;
}

/** An example, by its name. */
export interface ExampleStep<Example extends string = string> extends StepOptions {
  /** The name of an example of the operation. */
  readonly example: Example;
  /** Of a fault only. */
  readonly fault?: never;
  /** Of a fault only. */
  readonly retryAfterSeconds?: never;
}

/** A fault. `delayMs` is what a `stall` and a `slow` answer last. */
export interface FaultStep extends StepOptions {
  /** What goes wrong. */
  readonly fault: FaultName;
  /** Of an example only. */
  readonly example?: never;
  /** What the `Retry-After` of `rate-limited` says, in seconds: 0 to 86,400, and 1 unless given. */
  readonly retryAfterSeconds?: number;
}

/** What the next request for an operation gets: the example of a name, or what the object says. */
export type Step<Example extends string = string> = Example | ExampleStep<Example> | FaultStep;
