/** Makes an element with a class, attributes and what it holds. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}
