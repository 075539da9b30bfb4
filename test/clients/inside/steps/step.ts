import { type Api, operationsOf } from "../../../support/foreign/inside/contract.js";
import type { Ability, Request } from "../client.js";

/** One thing that every client does, and what has to come of it. */
export interface Step {
  readonly name: string;
  readonly request: Request;
  readonly expected: Expected;
  /** Headers that the client must have put on the wire for the step to mean anything. */
  readonly sent?: Readonly<Record<string, string>>;
  /** What not every client can do. */
  readonly needs?: Ability;
  /** A value that may be a secret: the reason must not repeat it. */
  readonly secret?: string;
}

/** Parts of an answer. What is `null` must not be there. */
export interface Expected {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  /** A body that is JSON, or its text where it is none, or `null` where there is none. */
  readonly body?: unknown;
  /** Whether the mock says why it refuses. */
  readonly isReasoned?: boolean;
  /** The part of the request that the reason points into, and the whole place. */
  readonly part?: "path" | "query" | "headers" | "body";
  readonly place?: string;
  /** Whether the mock says that it has answered as `Prefer` asked. */
  readonly isApplied?: boolean;
  /** Whether it has told the client to go on sending. */
  readonly isContinued?: boolean;
  /** The scheme of the challenge. */
  readonly scheme?: string;
  /** Whether the body is a list with something in it. */
  readonly isList?: boolean;
  /** How many entries of an order have been created. */
  readonly created?: number;
}

/** The body of a named example of the contract. */
export function exampleOf(api: Api, operationId: string, name: string): unknown {
  const operation = operationsOf(api).find((each) => each.operationId === operationId);
  const example = operation?.answers.find((answer) => answer.name === name);
  if (!example) throw new Error(`${operationId} has no example ${name}.`);
  return example.value;
}

/** An answer with an error status that the mock gives by itself: then it says why. */
export const refused = (status: number, body: unknown, part?: Expected["part"]): Expected => ({
  status,
  ...(body !== undefined && { body }),
  isReasoned: true,
  ...(part && { part }),
});
