import type { Operation, Parameter } from "../../support/foreign/inside/contract.js";

/** The path of a request with every parameter of the operation in it, and its query. */
export function addressOf({ path, parameters }: Operation): { path: string; query: Record<string, string> } {
  const inPlace = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  const filled = inPlace("path").reduce((text, { name, text: value }) => {
    return text.replace(`{${name}}`, encodeURIComponent(value));
  }, path);
  return { path: filled, query: Object.fromEntries(inPlace("query").map(({ name, text }) => [name, text])) };
}
