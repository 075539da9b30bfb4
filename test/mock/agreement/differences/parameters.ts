import { pointerSegments } from "../../../../src/validation/pointer.js";
import type { AcceptedDifference } from "../accepted-differences.js";
import type { RequestFacts } from "../request-facts.js";

const JSON_INTEGER = /^-?(0|[1-9]\d*)$/;

/** The name of the parameter that a place of the query is of, or in. */
const nameIn = (place: string): string | undefined => {
  const [part, name] = pointerSegments(place);
  return part === "query" ? name : undefined;
};
const queryOf = ({ target }: RequestFacts): string => target.split("?").slice(1).join("?");
const valuesOf = (request: RequestFacts, name: string): string[] => new URLSearchParams(queryOf(request)).getAll(name);
const isNearly = (names: readonly string[], given: string): boolean =>
  !names.includes(given) && names.some((name) => name.toLowerCase() === given.toLowerCase());

/** In what the judges differ over the parameters of query and path. */
export const PARAMETER_DIFFERENCES: readonly AcceptedDifference[] = [
  {
    refusedBy: "mock",
    reason: "A name that the contract does not know is an error of the caller, and often a misspelt filter.",
    source: "ADR 5: requests are strict. OpenAPI cannot say so, hence Prism does not ask: stoplightio/prism#2187.",
    explains: ({ place, rule }, { queryNames }) => {
      const name = nameIn(place);
      return rule === "additionalProperties" && name !== undefined && !isKnown(queryNames, name);
    },
  },
  {
    refusedBy: "mock",
    reason: "SIZE is not size: Prism compares the names in small letters, as it does those of headers.",
    source: "RFC 3986, section 6.2.2.1: only scheme and host ignore case. stoplightio/prism#329 brought it in.",
    explains: ({ place, rule }, request) => {
      const name = nameIn(place) ?? "";
      if (rule === "additionalProperties") return isNearly(request.queryNames, name);
      const given = [...new URLSearchParams(queryOf(request)).keys()];
      return rule === "required" && given.some((other) => isNearly([name], other));
    },
  },
  {
    refusedBy: "mock",
    reason: "A list stands in one parameter, and any other parameter is given once. Of several, Prism takes the last.",
    source: "OpenAPI 3.1, section 4.8.12: form style without explode. Which of several would count, nobody says.",
    explains: ({ place, rule }, request) => {
      const name = nameIn(place) ?? "";
      // Whatever is wrong with the first of several, Prism looks at another.
      if (request.listNames.includes(name)) return valuesOf(request, name).length > 1;
      return rule === "repeated" && !request.queryNames.includes(name);
    },
  },
  {
    refusedBy: "mock",
    reason: "An empty value is a value, which no parameter allows. Prism takes it for an absent parameter.",
    source: "OpenAPI 3.1, section 4.8.12: allowEmptyValue is false unless said. stoplightio/prism#499.",
    explains: ({ place }, request) => {
      const values = valuesOf(request, nameIn(place) ?? "");
      return values.length === 1 && values[0] === "";
    },
  },
  {
    refusedBy: "mock",
    reason: "A number is spelt as JSON spells it. Prism coerces with JavaScript: 0x10, 1e1, 1.0 and spaces around it.",
    source: "OpenAPI 3.1, section 4.8.12: the value is the schema's. ajv's coercion rules: string to number by +x.",
    explains: ({ place, rule }, request) => {
      const text = valuesOf(request, nameIn(place) ?? "")[0] ?? request.pathValues.get(place) ?? "";
      return rule === "type" && text !== "" && Number.isInteger(Number(text)) && !JSON_INTEGER.test(text);
    },
  },
  {
    refusedBy: "mock",
    reason: "What is no percent-encoded UTF-8 means nothing. A URLSearchParams puts a sign of its own in its place.",
    source: "RFC 3986, sections 2.1 and 2.5.",
    explains: ({ place, rule }, request) => place === "/query" && rule === "encoding" && isMalformed(queryOf(request)),
  },
];

const isKnown = (names: readonly string[], given: string): boolean => names.includes(given) || isNearly(names, given);

function isMalformed(text: string): boolean {
  try {
    decodeURIComponent(text);
    return false;
  } catch {
    return true;
  }
}
