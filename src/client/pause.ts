/** Waits. Resolves to `false` as soon as the signal aborts, to `true` when the time is over. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (isOver: boolean) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(isOver);
    };
    const abort = () => end(false);
    // First, since it throws where the signal is none: a timer would then end in nothing that could catch it.
    signal?.addEventListener("abort", abort);
    const timer = setTimeout(() => end(true), milliseconds);
  });
}
