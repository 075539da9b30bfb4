import type { ScalarType } from "../../../try/try-file.js";

/**
 * Takes what stands in a field. Returns the value that the client would be given; text where it is none of the type,
 * which the validators then say. An empty field is an absent parameter.
 */
export function readValue(text: string, type: ScalarType, isList: boolean): unknown {
  if (text === "") return undefined;
  return isList ? text.split(",").map((item) => readScalar(item.trim(), type)) : readScalar(text, type);
}

function readScalar(text: string, type: ScalarType): unknown {
  switch (type) {
    case "string":
      return text;
    case "number":
      return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
    case "boolean":
      return text === "true" || (text === "false" ? false : text);
  }
}
