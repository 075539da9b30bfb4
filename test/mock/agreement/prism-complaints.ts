import { pointerTo } from "../../../src/validation/pointer.js";
import type { PrismDiagnostic, PrismOutcome } from "./prism-libraries.js";
import type { Complaint } from "./raw-request.js";

/** As a result has it, and as an error has it. */
const ERRORS: readonly unknown[] = [0, "Error"];

// Prism hands on the keyword, the place and the message of ajv. Which attribute is missing is in the message only.
const MISSING_ATTRIBUTE = /must have required property '(.*)'$/s;
const UNKNOWN_ATTRIBUTE = /must NOT have additional properties; found '(.*)'$/s;

/** Takes what Prism made of a request. Returns what it has against the request. */
export function complaintsOf(outcome: PrismOutcome): Complaint[] {
  if (outcome._tag === "Right") return outcome.right.validations.input.filter(isError).map(toComplaint);
  // Where the contract has no status for invalid requests, Prism refuses with a problem of its own.
  const { name, additional } = outcome.left;
  const violations = (additional?.validation ?? []).filter(isError).map(toComplaint);
  return violations.length > 0 ? violations : [{ place: "", rule: name.split("#").at(-1) ?? name }];
}

const isError = ({ severity }: PrismDiagnostic): boolean => ERRORS.includes(severity);

function toComplaint({ code, message, path, location }: PrismDiagnostic): Complaint {
  const attribute = (MISSING_ATTRIBUTE.exec(message) ?? UNKNOWN_ATTRIBUTE.exec(message))?.[1];
  const place = pointerTo(...(path ?? location ?? []), ...(attribute === undefined ? [] : [attribute]));
  return { place, rule: String(code) };
}
