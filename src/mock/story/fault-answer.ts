import type { Answer } from "../answer/answer.js";
import { UNDOCUMENTED } from "../answer/error-answer.js";
import { firstAnswer, type Operation } from "../answer/operation.js";
import type { Fault, FaultName } from "./fault.js";

const STATUS: Readonly<Partial<Record<FaultName, number>>> = {
  "rate-limited": 429,
  maintenance: 503,
  "gateway-timeout": 504,
  "html-error-page": 502,
  "empty-error": 500,
};
/** What a connection without an answer has in the journal. */
const NO_STATUS = 0;
const DEFAULT_RETRY_AFTER_SECONDS = 1;
const DEFAULT_SLOW_MS = 1000;
const HTML = "text/html; charset=utf-8";
const PLAIN = "text/plain; charset=utf-8";
/** As gateways write it: nothing that a client could read as JSON. */
const ERROR_PAGE =
  "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>" +
  "<body><h1>Bad Gateway</h1><p>The gateway got no answer.</p></body></html>\n";

/** Takes a fault that comes instead of an answer, and the operation. Returns what the client gets. */
export function faultAnswer({ name, delayMs, retryAfterSeconds }: Fault, operation: Operation): Answer {
  const status = STATUS[name] ?? NO_STATUS;
  switch (name) {
    case "reset":
      return { status, headers: {}, fault: name, manner: { kind: "reset" }, delayMs };
    case "stall":
      return { status, headers: {}, fault: name, manner: { kind: "stall", delayMs } };
    case "html-error-page":
      return { status, headers: UNDOCUMENTED, text: ERROR_PAGE, contentType: HTML, fault: name, delayMs };
    case "empty-error":
      return { status, headers: UNDOCUMENTED, fault: name, delayMs };
    default: {
      const documented = firstAnswer([operation], status);
      const headers = {
        ...(documented ? documented.headers : UNDOCUMENTED),
        ...(name === "rate-limited" && { "Retry-After": String(retryAfterSeconds ?? DEFAULT_RETRY_AFTER_SECONDS) }),
      };
      return { status, headers, text: documented?.text, example: documented?.name, fault: name, delayMs };
    }
  }
}

/** Takes a fault of the answer itself, and the usual answer. Returns what the client gets. */
export function spoil({ name, delayMs }: Fault, usual: Answer): Answer {
  if (name === "slow") {
    return { ...usual, fault: name, manner: { kind: "slow", delayMs: delayMs ?? DEFAULT_SLOW_MS } };
  }
  // Where there is no body, one has to be made for what is wrong with it.
  const { text = "{}" } = usual;
  const status = usual.text === undefined ? 200 : usual.status;
  if (name === "truncated-json")
    return { ...usual, status, text: text.slice(0, Math.ceil(text.length / 2)), fault: name, delayMs };
  return { ...usual, status, text, contentType: PLAIN, fault: name, delayMs };
}
