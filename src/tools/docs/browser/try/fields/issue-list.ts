import { makeElement } from "../../make-element.js";

/** Makes a list of what is wrong. Returns it, and what changes it: whoever listens hears a change, and no repetition. */
export function issueList(attributes: Readonly<Record<string, string>> = {}) {
  const element = makeElement("ul", "try-issues", { "aria-live": "polite", ...attributes });
  let said = "";
  return {
    element,
    say(messages: readonly string[]) {
      if (messages.join("\n") === said) return;
      said = messages.join("\n");
      element.replaceChildren(...messages.map((message) => makeElement("li", "", {}, message)));
    },
  };
}
