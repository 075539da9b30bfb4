/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 2000;

/** Gives every block of code a button that copies it. */
export function setUpCopyButtons(): void {
  if (!("clipboard" in navigator)) return;
  for (const figure of document.querySelectorAll("figure.code")) {
    const caption = figure.querySelector("figcaption");
    const code = figure.querySelector("code");
    if (caption && code) caption.append(copyButton(code, caption.textContent ?? ""));
  }
}

function copyButton(code: Element, title: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy ${title}`.trim());
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(code.textContent ?? "").then(
      () => say(button, "Copied"),
      () => say(button, "Not copied"),
    );
  });
  return button;
}

function say(button: HTMLButtonElement, text: string): void {
  button.textContent = text;
  setTimeout(() => (button.textContent = "Copy"), SAID_MS);
}
