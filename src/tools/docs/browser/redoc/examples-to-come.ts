import type { ExamplesToCome } from "../../redoc/later-examples.js";

const LOADING = "Loading the samples …";
const FAILED = "The samples could not be loaded. Load the page again.";

/** Takes what loads the examples and puts them in. Does it once, when the first panel that shows some is in view. */
export function examplesToCome(load: () => Promise<void>): ExamplesToCome {
  const listeners = new Set<() => void>();
  let message = LOADING;
  let hasBegun = false;
  const end = (said: string) => {
    message = said;
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (!hasBegun) {
        hasBegun = true;
        load().then(
          () => end(""),
          () => end(FAILED),
        );
      }
      return () => listeners.delete(listener);
    },
    message: () => message,
  };
}
