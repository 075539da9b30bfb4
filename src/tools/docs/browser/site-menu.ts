/** Closes the open menu of the header as menus close: by Escape, and when a reader turns to something else. */
export function setUpMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".site-header .menu");
  if (!menu) return;
  const closeUnlessWithin = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  addEventListener("click", closeUnlessWithin);
  addEventListener("focusin", closeUnlessWithin);
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
