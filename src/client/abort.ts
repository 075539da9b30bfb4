interface Listening {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const listening = /* @__PURE__ */ new WeakMap<AbortSignal, Listening>();

/**
 * Whether a value can be listened to as a signal. In browsers, one behind a proxy, as reactive stores make them,
 * cannot even be asked.
 */
export function isSignal(value: unknown): boolean {
  try {
    const { aborted, addEventListener } = value as Partial<AbortSignal>;
    return typeof aborted === "boolean" && typeof addEventListener === "function";
  } catch {
    return false;
  }
}

/**
 * Calls back once a signal aborts. Returns what takes that back. However many calls share a signal, it has one
 * listener: runtimes warn of a leak where it has more than ten.
 */
export function onAbort(signal: AbortSignal | null | undefined, callback: () => void): () => void {
  if (!signal) return () => undefined;
  const { callbacks, listener } = listening.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    listening.delete(signal);
  };
}

function listen(signal: AbortSignal): Listening {
  const callbacks = new Set<() => void>();
  const listener = () => {
    for (const callback of [...callbacks]) callback();
  };
  signal.addEventListener("abort", listener);
  const entry = { callbacks, listener };
  listening.set(signal, entry);
  return entry;
}
