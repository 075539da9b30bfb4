import { applyScheme, chosenScheme, type Scheme, storeScheme } from "./chosen-scheme.js";

/** What a press of the button leads to, from each choice. */
const NEXT = { system: "dark", dark: "light", light: undefined } satisfies Record<string, Scheme>;
const NAMES = { system: "the system’s", dark: "dark", light: "light" };

/** Lets the header's button go through the colours: the system's, dark, light. */
export function setUpScheme(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-scheme]");
  if (!button) return;
  button.hidden = false;
  show(button, chosenScheme());
  button.addEventListener("click", () => {
    const scheme = NEXT[chosenScheme() ?? "system"];
    storeScheme(scheme);
    applyScheme(scheme);
    show(button, scheme);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => applyScheme(chosenScheme()));
}

/** The style sheet shows the picture of what the button has as its data. */
function show(button: HTMLButtonElement, scheme: Scheme): void {
  const name = scheme ?? "system";
  button.dataset["scheme"] = name;
  const label = `Colours: ${NAMES[name]}. Change to ${NAMES[NEXT[name] ?? "system"]}`;
  button.setAttribute("aria-label", label);
  button.title = label;
}
