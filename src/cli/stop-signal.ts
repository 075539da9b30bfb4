const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Returns a promise that resolves at the first signal to stop. A second one ends the process at once. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.once(signal, () => resolve());
  });
}
