/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 2000;

let status: HTMLElement | undefined;

/** Gives every block of code a button that copies it. What became of it is said aloud, too. */
export function setUpCopyButtons(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure.code")) addCopyButton(figure);
}

/** Gives a block of code its button, where the browser lets a page copy. */
export function addCopyButton(figure: HTMLElement): void {
  if (!("clipboard" in navigator)) return;
  const caption = figure.querySelector("figcaption");
  const code = figure.querySelector("code");
  if (caption && code) caption.append(copyButton(code, caption.textContent ?? "", (status ??= addStatus())));
}

function addStatus(): HTMLElement {
  const added = document.createElement("p");
  added.className = "said";
  added.setAttribute("role", "status");
  document.body.append(added);
  return added;
}

function copyButton(code: Element, title: string, status: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy ${title}`.trim());
  const say = (text: string) => {
    button.textContent = text;
    status.textContent = text;
    setTimeout(() => {
      button.textContent = "Copy";
      status.textContent = "";
    }, SAID_MS);
  };
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(code.textContent ?? "").then(
      () => say("Copied"),
      () => say("Not copied"),
    );
  });
  return button;
}
