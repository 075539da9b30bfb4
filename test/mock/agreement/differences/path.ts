import { pointerSegments } from "../../../../src/validation/pointer.js";
import type { AcceptedDifference, RequestFacts } from "../accepted-differences.js";

const pathOf = ({ target }: RequestFacts): string => target.split("?")[0] ?? "";
/** As the parser of URLs leaves it, which Prism's server asks. */
const parsed = (path: string): string => new URL(path, "http://example.com").pathname;
const segmentsOf = (request: RequestFacts): string[] => pathOf(request).split("/");
const ENCODED_LETTER = /%[46][1-9a-f]|%[57][0-9a]/i;

/** In what the judges differ over method and path. */
export const PATH_DIFFERENCES: readonly AcceptedDifference[] = [
  {
    refusedBy: "mock",
    reason: "A client resolves dot segments and turns backslashes; what still has them is no path of the contract.",
    source: "RFC 3986, section 5.2.4. Prism's server does what the client has left undone: WHATWG URL, section 4.4.",
    explains: ({ place, rule }, request) =>
      place === "/path" && rule === "route" && parsed(pathOf(request)) !== pathOf(request),
  },
  {
    refusedBy: "mock",
    reason: "A number is spelt as JSON spells it. Prism coerces with JavaScript: 0x10, 1e1, 1.0 and spaces around it.",
    source: "OpenAPI 3.1, section 4.8.12: the value is the schema's. ajv's coercion rules: string to number by +x.",
    explains: ({ place, rule }, request) =>
      pointerSegments(place)[0] === "path" &&
      rule === "type" &&
      segmentsOf(request).map(decodeURIComponent).some(isNumberOfJavaScript),
  },
  {
    refusedBy: "prism",
    reason: "%69nvites is invites. Prism finds the path, and then no parameter in it.",
    source: "RFC 3986, section 6.2.2.2. stoplightio/prism#1873 decodes the path for the router alone.",
    explains: ({ place, rule }, request) =>
      pointerSegments(place)[0] === "path" && rule === "required" && ENCODED_LETTER.test(pathOf(request)),
  },
  {
    refusedBy: "prism",
    reason: "What answers GET answers HEAD.",
    source: "RFC 9110, section 9.1: servers must support both, and a contract need not say so.",
    explains: ({ rule }, { method }) => rule === "NO_METHOD_MATCHED_ERROR" && method === "HEAD",
  },
];

function isNumberOfJavaScript(text: string): boolean {
  return text !== "" && Number.isInteger(Number(text)) && !/^-?(0|[1-9]\d*)$/.test(text);
}
