import type { TypedAhead } from "../typed-ahead.js";
import { buildDialog, LIST_ID } from "./build-dialog.js";
import type { Results } from "./search-results.js";

const WAITING = "Loading …";

/**
 * Makes the dialog of the search: a combobox whose options are links. Arrows choose one, Enter follows the chosen one,
 * at first the first. Takes what finds the results of a query. Returns what opens it; closed, it gives the focus back.
 */
export function searchDialog(search: (query: string) => Promise<Results>): (typed: TypedAhead) => void {
  const { dialog, input, list, status } = buildDialog();
  let links: readonly HTMLAnchorElement[] = [];
  let chosen = 0;
  let latest = Promise.resolve();

  const choose = (place: number) => {
    chosen = links.length === 0 ? 0 : (place + links.length) % links.length;
    for (const [index, link] of links.entries()) link.setAttribute("aria-selected", String(index === chosen));
    const link = links[chosen];
    if (link) input.setAttribute("aria-activedescendant", link.id);
    else input.removeAttribute("aria-activedescendant");
    link?.scrollIntoView({ block: "nearest" });
  };
  const show = async (query: string) => {
    const results = await search(query);
    // An older search may end after a newer one.
    if (query !== input.value) return;
    links = results.links;
    for (const [index, link] of links.entries()) {
      link.id = `${LIST_ID}-${index}`;
      link.setAttribute("role", "option");
      link.tabIndex = -1;
    }
    list.replaceChildren(...links);
    list.hidden = links.length === 0;
    input.setAttribute("aria-expanded", String(links.length > 0));
    status.textContent = results.status;
    choose(0);
  };

  const follow = () => void latest.then(() => links[chosen]?.click());

  input.addEventListener("input", () => (latest = show(input.value)));
  input.addEventListener("keydown", (event) => {
    // Enter may end the composition of a letter.
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) choose(chosen + step);
    // The results of the last letter may still be on their way.
    else if (event.key === "Enter") follow();
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  return ({ text, isEntered }) => {
    if (dialog.open) return;
    dialog.showModal();
    if (text === "") input.select();
    else input.value = text;
    status.textContent = WAITING;
    latest = show(input.value);
    if (isEntered) follow();
  };
}
