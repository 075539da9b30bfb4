/** Lets the part of a page in which its call is tried open its panel, whose script loads when it is asked for. */
export function setUpTry(): void {
  const section = document.querySelector<HTMLElement>("section.try");
  const closed = section?.querySelector<HTMLElement>("[data-closed]");
  const button = closed?.querySelector("button");
  if (!section || !closed || !button) return;
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  closed.append(" ", status);
  closed.hidden = false;
  button.addEventListener("click", () => {
    button.disabled = true;
    open(section, closed).catch((error: unknown) => {
      button.disabled = false;
      status.textContent = `It could not be opened: ${error instanceof Error ? error.message : String(error)}`;
    });
  });
}

async function open(section: HTMLElement, closed: HTMLElement): Promise<void> {
  const { openPanel } = await import("./try/try.js");
  const panel = await openPanel(section);
  closed.replaceWith(panel);
  panel.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
}
