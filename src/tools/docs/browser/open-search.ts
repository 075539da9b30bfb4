import { keepTyped } from "./typed-ahead.js";

/** Lets the header's button and the usual keys open the search, whose script loads when it is first asked for. */
export function setUpSearch(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-search]");
  if (!button) return;
  button.hidden = false;
  const home = new URL(button.dataset["root"] ?? "", location.href);
  let isOpening = false;
  const open = async () => {
    if (isOpening) return;
    isOpening = true;
    // A reader who knows what to look for does not wait until the script has come.
    const typed = keepTyped();
    const { openSearch } = await import("./search/search.js");
    await openSearch(home, typed);
    isOpening = false;
  };
  button.addEventListener("click", () => void open());
  // Before Redoc hears of the key, which has a search of its own.
  addEventListener(
    "keydown",
    (event) => {
      const isHeld = event.ctrlKey || event.metaKey;
      const isShortcut = isHeld ? event.key.toLowerCase() === "k" : event.key === "/" && !isTyping(event.target);
      if (!isShortcut) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void open();
    },
    { capture: true },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
