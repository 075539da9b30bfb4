import { makeElement } from "../make-element.js";

/** The id of the list of results, with which those of the results begin. */
export const LIST_ID = "search-results";

/** Puts the closed dialog into the page. */
export function buildDialog() {
  const dialog = makeElement("dialog", "search", { "aria-label": "Search" });
  const input = makeElement("input", "", {
    type: "text",
    role: "combobox",
    placeholder: "Operation, attribute, value, error code, guide …",
    "aria-label": "Search all references and guides",
    "aria-controls": LIST_ID,
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    autocomplete: "off",
    autocapitalize: "none",
    enterkeyhint: "go",
    spellcheck: "false",
  });
  const list = makeElement("div", "", { id: LIST_ID, role: "listbox", "aria-label": "Results" });
  const status = makeElement("p", "search-status", { role: "status" });
  const close = makeElement("button", "search-close", { type: "button" });
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  const bar = makeElement("div", "search-bar", {});
  bar.append(input, close);
  dialog.append(bar, status, list);
  document.body.append(dialog);
  return { dialog, input, list, status };
}
