/** Where in the list of pages the current one is shown, as a part of the list's height. */
const SHOWN_AT = 1 / 3;

/** Scrolls the list of pages to the current one, which a long list would hide. */
export function setUpPageList(): void {
  const current = document.querySelector<HTMLElement>(".pages [aria-current]");
  const list = current?.closest<HTMLElement>(".pages");
  if (!current || !list) return;
  const offset = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop = offset - list.clientHeight * SHOWN_AT;
}
