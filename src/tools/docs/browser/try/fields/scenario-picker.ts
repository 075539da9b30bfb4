import type { TryScenario } from "../../../try/try-file.js";
import { choice } from "./choice.js";

const USUAL = "What follows from the call";
const HINT = "A valid call gets the answer that is chosen here. One that is not valid is refused, whatever is chosen.";

/** Makes the list of what the mock can be asked to answer. Returns it, and what says the wish as a `Prefer` header. */
export function scenarioPicker(scenarios: readonly TryScenario[]) {
  const { element, chosen } = choice(
    "Scenario",
    [
      { text: USUAL },
      ...scenarios.map(({ status, example, summary }) => ({
        text: example === undefined ? summary : `${example}: ${summary}`,
        group: `Status ${status}`,
      })),
    ],
    HINT,
  );
  return {
    element,
    prefer(): string | undefined {
      const scenario = scenarios[chosen() - 1];
      if (!scenario) return undefined;
      const { status, example } = scenario;
      return example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
    },
  };
}
