import { ANSWER_CASES } from "./answer-cases.js";
import type { Answer } from "./answers.js";
import type { clientsFor, Target } from "./clients.js";
import { FAILURE_CASES } from "./failure-cases.js";
import type { Summary } from "./summary.js";
import type { Traits } from "./traits.js";
import type { Upstream } from "./upstream.js";

/** One behaviour of the client that must not depend on whose `fetch` it is given. */
export interface Case {
  /** Says the behaviour. */
  readonly name: string;
  readonly answer?: Answer;
  call(clients: ReturnType<typeof clientsFor>, target: Target): Promise<unknown>;
  /** What the result must hold; `null` for what must be absent. */
  expected(traits: Traits): Summary;
  /** How many requests must arrive. */
  requests(traits: Traits): number;
  /** What the first request must hold. */
  readonly sent?: Summary;
  /** Whether the client must end the connection before the answer is complete. */
  readonly letsGo?: boolean;
  /** Without this, a `fetch` cannot come to this case. */
  readonly needs?: keyof Traits;
}

const CASES: readonly Case[] = [...ANSWER_CASES, ...FAILURE_CASES];

/** The cases that a `fetch` with these traits goes through. */
export function casesFor(traits: Traits): readonly Case[] {
  return CASES.filter(({ needs }) => needs === undefined || traits[needs]);
}

/** The first segment of the URLs of a case. */
export function slugOf({ name }: Case): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** Whether the client lets go of the connection as it must. To be asked when its result is there. */
export async function watchLetGo(tested: Case, upstream: Upstream): Promise<boolean> {
  return tested.letsGo === true && upstream.letsGo(slugOf(tested));
}

/** What the upstream answers to each case. */
export function answersOf(cases: readonly Case[]): Record<string, Answer> {
  return Object.fromEntries(cases.flatMap((each) => (each.answer ? [[slugOf(each), each.answer]] : [])));
}
