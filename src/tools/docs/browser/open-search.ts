/** Lets the header's button and the usual keys open the search, whose script loads when it is first asked for. */
export function setUpSearch(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-search]");
  if (!button) return;
  button.hidden = false;
  const root = new URL(button.dataset["root"] ?? "", location.href);
  const open = () => {
    void import("./search/search.js").then(({ openSearch }) => openSearch(root, button));
  };
  button.addEventListener("click", open);
  // Before Redoc hears of the key, which has a search of its own.
  addEventListener(
    "keydown",
    (event) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      if (!isShortcut && !(event.key === "/" && !isTyping(event.target))) return;
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
