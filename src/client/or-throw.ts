import type { Issue } from "../validation/issue.js";
import { attributeOf } from "../validation/plain-object.js";
import { systemCodeOf, whyNothingWasSent } from "./nothing-sent.js";
import type { AnyFailure, Failure } from "./result.js";

/** What the codes of services look like; anything else in their place could be a value. */
const CODE = /^\w{1,64}$/;
/** What ids of requests look like; a message holds nothing that would break a line of a log, or fill it. */
const REQUEST_ID = /^[!-~]{1,128}$/;

/**
 * Thrown by `orThrow` and `paginate`: an operation's failure as an exception. Its message says why, and holds no
 * value. Takes the failure.
 */
export class OperationError extends Error {
  override readonly name = "OperationError";
  /** The operation that failed. */
  readonly operationId: string;
  /** The failure itself. `kind` narrows it. */
  readonly result: AnyFailure;

  constructor(failure: Failure) {
    const { operationId, kind } = failure;
    const result = failure as AnyFailure;
    const status = attributeOf(failure, "status") as number | undefined;
    const requestId = attributeOf(failure, "requestId") as string | undefined;
    const code = codeOf(result);
    const reason = code ?? whyNothingWasSent(attributeOf(result, "cause")) ?? "";
    const facts = [
      status === undefined ? "" : `status ${status}`,
      reason,
      REQUEST_ID.test(requestId ?? "") ? `request ${requestId}` : "",
    ].filter((fact) => fact !== "");
    const [issue] = (attributeOf(result, "issues") as readonly Issue[] | undefined) ?? [];
    const known = facts.length > 0 ? ` (${facts.join(", ")})` : "";
    super(`${operationId} failed: ${kind}${known}${issue ? `: ${issue.message}` : ""}`);
    this.operationId = operationId;
    this.result = result;
    // What fetch threw may tell ids and queries, and every log prints a cause. It is in `result.cause`.
    if (code !== undefined)
      Object.defineProperty(this, "cause", {
        value: Object.assign(new Error(code), { code }),
        configurable: true,
        writable: true,
      });
  }
}

/** The system's code of a failed connection, or the service's own in its error response. */
function codeOf(result: AnyFailure): string | undefined {
  const candidates = Object.hasOwn(result, "cause") ? [systemCodeOf(attributeOf(result, "cause"))] : codesOf(result);
  return candidates.find((code): code is string => typeof code === "string" && CODE.test(code));
}

/** Where the services say what they refuse, the most telling place first. */
function codesOf(result: AnyFailure): unknown[] {
  const error = attributeOf(result, "error");
  const details = attributeOf(error, "Errors") ?? attributeOf(error, "errors");
  const first: unknown = Array.isArray(details) ? details[0] : undefined;
  const refused = Object.values(attributeOf(result, "refused") ?? {}).flatMap((entries) =>
    Object.values(entries as object),
  )[0];
  const codes = attributeOf(refused, "errors");
  return [
    ...[attributeOf(error, "code"), attributeOf(first, "Code"), first, Array.isArray(codes) ? codes[0] : undefined],
    ...[attributeOf(result, "result"), attributeOf(error, "Result"), attributeOf(error, "status")],
  ];
}

/**
 * Makes an exception of a failure. Takes the result of a call. Returns the `data` of a success. Throws an
 * {@link OperationError} for every failure, and a `TypeError` for what is no result: a promise of one must be awaited
 * first.
 */
export function orThrow<Data>(result: { readonly ok: true; readonly data: Data } | Failure): Data {
  const { ok } = (result ?? {}) as { readonly ok?: unknown };
  if (typeof ok !== "boolean")
    throw new TypeError(`orThrow takes a result: await the call first, as in orThrow(await smile.listAccounts()).`);
  if (result.ok) return result.data;
  throw new OperationError(result);
}
