/** What Redoc's page lacks for those who do not see it or use no mouse, and how each is mended. */
const MENDED: readonly (readonly [selector: string, mend: (element: Element) => void])[] = [];

/** Names what Redoc leaves without a name, now and whenever it renders more. */
export function setUpNames(root: HTMLElement): void {
  const mendAll = () => {
    for (const [selector, mend] of MENDED) for (const element of root.querySelectorAll(selector)) mend(element);
  };
  mendAll();
  new MutationObserver(mendAll).observe(root, { childList: true, subtree: true });
}
