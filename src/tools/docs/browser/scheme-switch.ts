import { applyScheme, chosenScheme, type Scheme, storeScheme } from "./chosen-scheme.js";

/** What a press of the button leads to, from each choice. */
const NEXT: Readonly<Record<string, Scheme>> = { system: "dark", dark: "light", light: undefined };

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

function show(button: HTMLButtonElement, scheme: Scheme): void {
  const name = scheme ?? "system";
  button.textContent = { system: "◐", dark: "☾", light: "☀" }[name];
  button.setAttribute("aria-label", `Colours: ${name}. Change`);
  button.title = `Colours: ${name}`;
}
