import type { Results } from "./search-results.js";

export interface SearchDialog {
  element: HTMLDialogElement;
  /** Takes what gets the focus when it closes. */
  open(opener: HTMLElement): void;
}

const LIST_ID = "search-results";

/**
 * Makes the dialog of the search: a combobox whose options are links. Arrows choose one, Enter follows the chosen one or
 * the first. Takes what finds the results of a query.
 */
export function searchDialog(search: (query: string) => Promise<Results>): SearchDialog {
  const { dialog, input, list, status } = build();
  let chosen = 0;
  let latest = Promise.resolve();

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>("a")];
  const choose = (index: number) => {
    const all = options();
    chosen = all.length === 0 ? 0 : (index + all.length) % all.length;
    all.forEach((link, place) => link.setAttribute("aria-selected", String(place === chosen)));
    const link = all[chosen];
    if (link) input.setAttribute("aria-activedescendant", link.id);
    else input.removeAttribute("aria-activedescendant");
    link?.scrollIntoView({ block: "nearest" });
  };
  const show = async (query: string) => {
    const { links, status: said } = await search(query);
    // An older search may end after a newer one.
    if (query !== input.value) return;
    links.forEach((link, place) => {
      link.id = `${LIST_ID}-${place}`;
      link.setAttribute("role", "option");
      link.tabIndex = -1;
    });
    list.replaceChildren(...links);
    input.setAttribute("aria-expanded", String(links.length > 0));
    status.textContent = said;
    choose(0);
  };
  const go = () => {
    options()[chosen]?.click();
  };

  input.addEventListener("input", () => (latest = show(input.value)));
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) choose(chosen + step);
    // The results of the last letter may still be on their way.
    else if (event.key === "Enter") void latest.then(go);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  return {
    element: dialog,
    open(opener) {
      dialog.addEventListener("close", () => opener.focus(), { once: true });
      dialog.showModal();
      input.select();
      latest = show(input.value);
    },
  };
}

function build() {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", "Search");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Operation, attribute, value, error code, guide …";
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-label": "Search all references and guides",
    "aria-controls": LIST_ID,
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  }))
    input.setAttribute(name, value);
  const list = document.createElement("div");
  list.id = LIST_ID;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Results");
  const status = document.createElement("p");
  status.className = "search-status";
  status.setAttribute("role", "status");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "search-close";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  const bar = document.createElement("div");
  bar.className = "search-bar";
  bar.append(input, close);
  dialog.append(bar, status, list);
  document.body.append(dialog);
  return { dialog, input, list, status };
}
