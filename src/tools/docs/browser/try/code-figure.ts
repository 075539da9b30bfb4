import { addCopyButton } from "../copy-buttons.js";
import { makeElement } from "../make-element.js";

/** Makes a block of code whose text may change. Takes its language, as the styles know it. */
export function codeFigure(title: string, language: string, text = "") {
  const code = makeElement("code", `language-${language}`, {}, text);
  const element = makeElement(
    "figure",
    "code",
    {},
    makeElement("figcaption", "", {}, title),
    makeElement("pre", "", { tabindex: "0", "aria-label": title }, code),
  );
  addCopyButton(element);
  return {
    element,
    show(shown: string) {
      code.textContent = shown;
    },
  };
}
