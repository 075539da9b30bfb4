import { pointerSegments } from "../../../../src/validation/pointer.js";
import type { AcceptedDifference } from "../accepted-differences.js";
import type { RequestFacts } from "../request-facts.js";

const pathOf = ({ target }: RequestFacts): string => target.split("?")[0] ?? "";
/** As the parser of URLs leaves it, which Prism's server asks. */
const parsed = (path: string): string => new URL(path, "http://example.com").pathname;
const ENCODED_LETTER = /%[46][1-9a-f]|%[57][0-9a]/i;

/** In what the judges differ over method and path. */
export const ROUTE_DIFFERENCES: readonly AcceptedDifference[] = [
  {
    refusedBy: "mock",
    reason: "A client resolves dot segments and turns backslashes; what still has them is no path of the contract.",
    source: "RFC 3986, section 5.2.4. Prism's server does what the client has left undone: WHATWG URL, section 4.4.",
    explains: ({ place, rule }, request) =>
      place === "/path" && rule === "route" && parsed(pathOf(request)) !== pathOf(request),
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
