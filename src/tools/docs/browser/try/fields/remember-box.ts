import { makeElement } from "../../make-element.js";
import { keep, readKept } from "../mock/tab-storage.js";

const REMEMBERED = "smile-contracts try remembered";
const HINT =
  "What you create is then there for your next calls, on other pages too, and nothing else is. " +
  "Otherwise each answer is an example that fits the call.";

/** Makes the switch between a mock that remembers and one that does not. The choice holds for the tab. */
export function rememberBox() {
  const box = makeElement("input", "", { type: "checkbox", "aria-describedby": "try-remember-hint" });
  box.checked = readKept(REMEMBERED) !== null;
  box.addEventListener("input", () => keep(REMEMBERED, box.checked ? "yes" : undefined));
  return {
    element: makeElement(
      "div",
      "try-remember",
      {},
      makeElement("label", "", {}, box, " Remember what this tab makes"),
      makeElement("p", "try-hint", { id: "try-remember-hint" }, HINT),
    ),
    isChecked: () => box.checked,
  };
}
