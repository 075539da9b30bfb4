import { makeElement } from "../../make-element.js";
import { issueList } from "./issue-list.js";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader is told of a control. */
export interface Label {
  text: string;
  isRequired?: boolean;
  /** What the value is, and what it must be. */
  hint?: string;
}

let count = 0;

/** Puts a label before a control, what is told of it behind, and what is wrong with it below. */
export function labelled(control: Control, { text, isRequired, hint }: Label) {
  const id = `try-${++count}`;
  const [hintId, issuesId] = [`${id}-hint`, `${id}-issues`];
  control.id = id;
  control.setAttribute("aria-describedby", `${hintId} ${issuesId}`);
  if (isRequired) control.setAttribute("aria-required", "true");
  const label = makeElement("label", "", { for: id }, text);
  if (isRequired) label.append(" ", makeElement("span", "required", {}, "required"));
  const issues = issueList({ id: issuesId });
  const about = makeElement("p", "try-hint", { id: hintId }, hint ?? "");
  about.hidden = hint === undefined;
  return {
    element: makeElement("div", "try-field", {}, label, control, about, issues.element),
    say(messages: readonly string[]) {
      issues.say(messages);
      control.setAttribute("aria-invalid", String(messages.length > 0));
    },
  };
}
