/** What Redoc's page lacks for those who do not see it or use no mouse, and how each is mended. */
const MENDED: Readonly<Record<string, (element: Element) => void>> = {
  ".menu-content:not([role])": (menu) => {
    menu.setAttribute("role", "navigation");
    menu.setAttribute("aria-label", "Contents of the reference");
  },
  // The name said what is chosen here, and hid what is chosen.
  'button[aria-label="Example"]': (button) => button.setAttribute("aria-label", `Example ${button.textContent}`),
  "table:not([tabindex]), pre:not([tabindex])": (wide) => wide.setAttribute("tabindex", "0"),
};

/** Names what Redoc leaves without a name, now and whenever it renders more. Takes the title of the page. */
export function setUpNames(root: HTMLElement, title: string): void {
  const heading = document.createElement("h1");
  heading.className = "title-of-page";
  heading.textContent = title;
  const mendAll = () => {
    for (const [selector, mend] of Object.entries(MENDED)) root.querySelectorAll(selector).forEach(mend);
    // Redoc renders its own only where the beginning of the reference is in view.
    if (root.querySelector("h1") !== null) heading.remove();
    else if (!heading.isConnected) root.before(heading);
  };
  mendAll();
  new MutationObserver(mendAll).observe(root, { childList: true, subtree: true });
}
