import type { TryFile } from "../../try/try-file.js";
import { makeElement } from "../make-element.js";
import { showAnswer, type ShownAnswer } from "./answer.js";
import { callForm, type Check } from "./call-form.js";
import { elsewhere } from "./elsewhere.js";
import { rememberBox } from "./fields/remember-box.js";
import { scenarioPicker } from "./fields/scenario-picker.js";
import type { TryMock } from "./mock/try-mock.js";
import { initOf, targetOf, type TryRequest } from "./try-request.js";

/** Makes the panel of a call: its fields, what is answered, and the same call as it would be made from elsewhere. */
export function panel(file: TryFile, mock: TryMock, check: Check): HTMLElement {
  const { elements, read } = callForm(file, check);
  const scenario = scenarioPicker(file.scenarios);
  const remember = rememberBox();
  const told = makeElement("div", "", { role: "status" });
  const answer = makeElement("div", "", { role: "region", "aria-label": "Answer" });
  const send = makeElement("button", "try-send", { type: "submit" }, "Send to the mock");
  const startOver = makeElement("button", "", { type: "button" }, "Start over");
  const same = elsewhere(file);
  const form = makeElement("form", "try-panel", { novalidate: "", "aria-label": `Call ${file.operationId}` });
  form.append(
    makeElement("p", "try-where", {}, mock.where),
    ...elements,
    scenario.element,
    remember.element,
    makeElement("p", "try-buttons", {}, send, startOver),
    told,
    answer,
    ...same.elements,
  );

  const refresh = () => {
    const written = read();
    same.show(written);
    return written;
  };
  form.addEventListener("input", refresh);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { request, isSendable } = refresh();
    if (!isSendable) return form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    void show(answerTo(request).catch(noAnswer));
  });
  startOver.addEventListener("click", () => {
    mock.startOver();
    told.replaceChildren("The mock has forgotten what this tab has made.");
    answer.replaceChildren();
  });
  refresh();
  return form;

  async function answerTo(request: TryRequest): Promise<ShownAnswer> {
    const init = initOf(file, request, scenario.prefer());
    return showAnswer(await mock.send(targetOf(file, request), init, remember.isChecked()), file);
  }

  async function show(shown: Promise<ShownAnswer>): Promise<void> {
    send.disabled = true;
    const { told: news, rest } = await shown;
    told.replaceChildren(...news);
    answer.replaceChildren(...rest);
    send.disabled = false;
  }
}

function noAnswer(error: unknown): ShownAnswer {
  const reason = error instanceof Error ? error.message : String(error);
  return { told: [makeElement("p", "try-refused", {}, `There is no answer: ${reason}`)], rest: [] };
}
