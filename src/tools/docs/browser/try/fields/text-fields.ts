import { makeElement } from "../../make-element.js";
import type { Field, FieldPlace, Reading } from "./field.js";
import { type Label, labelled } from "./labelled.js";

/** A field of several lines, which can be filled with something else. */
export interface TextField extends Field {
  fill(text: string): void;
}

const MIN_ROWS = 4;
const MAX_ROWS = 20;

/** Makes a field for JSON. An empty one holds nothing. */
export function jsonField(place: FieldPlace, label: Label): TextField {
  return textField(place, label, readJson);
}

/** Makes a field whose text is the value. */
export function plainField(place: FieldPlace, label: Label): TextField {
  return textField(place, label, (text) => ({ value: text }));
}

function textField(place: FieldPlace, label: Label, read: (text: string) => Reading): TextField {
  const area = makeElement("textarea", "", { spellcheck: "false", autocapitalize: "none", autocomplete: "off" });
  const { element, say } = labelled(area, label);
  return {
    ...place,
    element,
    say,
    read: () => read(area.value),
    fill(text) {
      area.value = text;
      area.rows = Math.min(MAX_ROWS, Math.max(MIN_ROWS, text.split("\n").length + 1));
    },
  };
}

export function readJson(text: string): Reading {
  if (text.trim() === "") return { value: undefined };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { value: text, problem: `This is no JSON: ${(error as Error).message}.` };
  }
}

export function writeJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
