import { onAbort } from "./abort.js";

/** Waits. Resolves to `false` as soon as the signal aborts, to `true` when the time is over. */
export function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (isOver: boolean) => {
      clearTimeout(timer);
      forget();
      resolve(isOver);
    };
    const forget = onAbort(signal, () => end(false));
    const timer = setTimeout(() => end(true), milliseconds);
  });
}
