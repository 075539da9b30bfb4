/** The id of the list of results, with which those of the results begin. */
export const LIST_ID = "search-results";

/** Puts the closed dialog into the page. */
export function buildDialog() {
  const dialog = make("dialog", "search", { "aria-label": "Search" });
  const input = make("input", "", {
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
  const list = make("div", "", { id: LIST_ID, role: "listbox", "aria-label": "Results" });
  const status = make("p", "search-status", { role: "status" });
  const close = make("button", "search-close", { type: "button" });
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  const bar = make("div", "search-bar", {});
  bar.append(input, close);
  dialog.append(bar, status, list);
  document.body.append(dialog);
  return { dialog, input, list, status };
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
