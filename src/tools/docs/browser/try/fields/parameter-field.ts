import type { TryFile, TryParameter } from "../../../try/try-file.js";
import { makeElement } from "../../make-element.js";
import type { Field } from "./field.js";
import { labelled } from "./labelled.js";
import { readValue } from "./read-value.js";

/** Makes the field of a parameter. The known values are offered, and any other can be written all the same. */
export function parameterField(parameter: TryParameter): Field {
  const { name, in: part, type, isList, required, value = "" } = parameter;
  const input = makeElement("input", "", { type: "text", value, autocomplete: "off", spellcheck: "false" });
  const { element, say } = labelled(input, { text: name, isRequired: required, hint: hintOf(parameter) });
  const values = parameter.values ?? (type === "boolean" ? ["true", "false"] : []);
  if (values.length > 0) {
    const list = makeElement("datalist", "", { id: `${input.id}-values` });
    list.append(...values.map((known) => makeElement("option", "", { value: known })));
    input.setAttribute("list", list.id);
    element.append(list);
  }
  return { part, name, element, say, read: () => ({ value: readValue(input.value, type, isList) }) };
}

function hintOf({ about, type, isList, limits, example }: TryParameter): string {
  const kind = isList ? `List of ${type}s, with commas between` : `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return `${about} ${[kind, ...limits].join(", ")}. For example ${example}`.trim();
}

/** Makes the field of the header that shows who calls. */
export function credentialsField({ header, value }: NonNullable<TryFile["credentials"]>): Field {
  const input = makeElement("input", "", { type: "text", value, autocomplete: "off", spellcheck: "false" });
  const hint = "These are nobody's: the mock takes any that are well formed. Keep your own out of this page.";
  const { element, say } = labelled(input, { text: header, hint });
  return { part: "headers", name: header, element, say, read: () => ({ value: input.value || undefined }) };
}
