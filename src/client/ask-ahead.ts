/** A request whose answer nobody has asked for yet. */
export interface Ahead<Result> {
  readonly result: Promise<Result>;
  /** Ends the request, whose answer nobody wants any more. */
  abort(): void;
}

/**
 * Asks for a page before it is wanted. Takes a list and its argument, whose `signal` still ends the request. A page
 * that fails is told when it is asked for, if it is.
 */
export function askAhead<Argument, Result>(
  list: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Ahead<Result> {
  const controller = new AbortController();
  const { signal } = argument as { readonly signal?: AbortSignal | undefined };
  const follow = () => controller.abort(signal?.reason);
  if (signal?.aborted) follow();
  signal?.addEventListener("abort", follow);
  // Not `list(…)` alone: a list written by hand may throw at once.
  const result = (async () => list({ ...argument, signal: controller.signal }))();
  const letGo = () => signal?.removeEventListener("abort", follow);
  result.then(letGo, letGo);
  return { result, abort: () => controller.abort() };
}
