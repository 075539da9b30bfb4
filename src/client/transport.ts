import { type ReadText, readText } from "./read-text.js";

/** The limits of one attempt. */
export interface AttemptLimits {
  readonly timeoutMs: number;
  /** When the call must be over, on the clock of `Date.now()`. */
  readonly deadlineAt: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
}

/** What came of one attempt to send a request. */
export type Attempt =
  | { readonly kind: "answer"; readonly status: number; readonly headers: Headers; readonly text: string; readonly broken?: ReadText["broken"] }
  | { readonly kind: "network"; readonly cause: unknown }
  | { readonly kind: "timeout"; readonly timeout: "attempt" | "deadline" }
  | { readonly kind: "aborted" };

/** Sends a request once and reads its whole answer, within limits. Never throws. */
export async function send(fetch: typeof globalThis.fetch, url: string, init: RequestInit, limits: AttemptLimits): Promise<Attempt> {
  const { signal, maxResponseBytes } = limits;
  const remainingMs = limits.deadlineAt - Date.now();
  const controller = new AbortController();
  let ended: Attempt | undefined;
  const end = (attempt: Attempt) => {
    ended ??= attempt;
    controller.abort();
  };
  const abort = () => end({ kind: "aborted" });
  if (signal?.aborted) return { kind: "aborted" };
  if (remainingMs <= 0) return { kind: "timeout", timeout: "deadline" };
  signal?.addEventListener("abort", abort);
  const timeout = remainingMs < limits.timeoutMs ? "deadline" : "attempt";
  const timer = setTimeout(() => end({ kind: "timeout", timeout }), Math.min(remainingMs, limits.timeoutMs));
  // Raced, since a `fetch` that does not look at its signal would otherwise hold the call for ever.
  const cut = new Promise<never>((_resolve, reject) => controller.signal.addEventListener("abort", reject));
  try {
    const response = await Promise.race([fetch(url, { ...init, signal: controller.signal }), cut]);
    const { text, broken } = await Promise.race([readText(response, maxResponseBytes), cut]);
    if (ended) return ended;
    const { status, headers } = response;
    return { kind: "answer", status, headers, text, ...(broken && { broken }) };
  } catch (cause) {
    return ended ?? { kind: "network", cause };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
