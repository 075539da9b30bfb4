/** Milliseconds on a clock that only goes forward: that of the wall is set while calls wait. For differences only. */
export function monotonicNow(): number {
  return typeof performance === "undefined" ? Date.now() : performance.now();
}

/** Whole milliseconds since a time on that clock. */
export function elapsedSince(time: number): number {
  return Math.round(monotonicNow() - time);
}
