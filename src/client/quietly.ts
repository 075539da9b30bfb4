/** Runs what may throw, reject, or never end, and waits for none of it. */
export function quietly(run: () => unknown): void {
  new Promise((resolve) => resolve(run())).catch(() => undefined);
}
