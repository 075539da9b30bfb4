/** Lets the header's button and the usual keys open the search, whose script loads when it is first asked for. */
export function setUpSearch(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-search]");
  if (!button) return;
  button.hidden = false;
  const home = new URL(button.dataset["root"] ?? "", location.href);
  const open = () => {
    void import("./search/search.js").then(({ openSearch }) => openSearch(home));
  };
  button.addEventListener("click", open);
  // Before Redoc hears of the key, which has a search of its own.
  addEventListener(
    "keydown",
    (event) => {
      const isHeld = event.ctrlKey || event.metaKey;
      const isShortcut = isHeld ? event.key.toLowerCase() === "k" : event.key === "/" && !isTyping(event.target);
      if (!isShortcut) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open();
    },
    { capture: true },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
