import type { PrismFailure, PrismOutcome } from "./prism-types.js";

const SEVERITY_ERROR = 0;
const SEVERITY_ERROR_IN_WORDS = "Error";

// Prism hands on the keyword, the place and the message of ajv. Which attribute is missing is in the message only.
const MISSING_ATTRIBUTE = /must have required property '(.*)'$/s;

/** One thing that is wrong with a request. */
export interface Violation {
  /** Of JSON Schema, where it is one. */
  readonly keyword: string;
  /**
   * Such as body, subscriptions, 0, serviceId: up to the attribute, also a missing one. Empty where there is no body
   * at all.
   */
  readonly location: readonly string[];
}

interface Reported {
  readonly code?: string | number;
  readonly message: string;
}

/** Takes what Prism made of a request. Returns what is wrong with the request; nothing where Prism itself failed. */
export function readViolations(outcome: PrismOutcome): Violation[] {
  if (outcome._tag === "Left") return readPrismFailure(outcome.left);
  const errors = outcome.right.validations.input.filter(({ severity }) => severity === SEVERITY_ERROR);
  return errors.map((error) => toViolation(error, error.path));
}

// Where the contract has no status for invalid requests, Prism refuses with a problem of its
// own.
function readPrismFailure({ additional }: PrismFailure): Violation[] {
  const errors = (additional?.validation ?? []).filter(({ severity }) => severity === SEVERITY_ERROR_IN_WORDS);
  return errors.map((error) => toViolation(error, error.location));
}

function toViolation({ code, message }: Reported, place: readonly string[] = []): Violation {
  const missing = MISSING_ATTRIBUTE.exec(message)?.[1];
  return { keyword: String(code), location: missing === undefined ? place : [...place, missing] };
}
