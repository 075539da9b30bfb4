import type { AcceptedDifference } from "../accepted-differences.js";
import type { RequestFacts } from "../request-facts.js";

const JSON_WITH_SUFFIX = /^application\/[\w.]+\+json$/;
const UNAUTHORIZED = ["401", "UNAUTHORIZED"];

const credentialsOf = ({ headers }: RequestFacts): string => headers["authorization"] ?? "";
const pairOf = (request: RequestFacts): string =>
  Buffer.from(credentialsOf(request).split(" ").at(-1) ?? "", "base64").toString();

/** In what the judges differ over headers. */
export const HEADER_DIFFERENCES: readonly AcceptedDifference[] = [
  {
    refusedBy: "mock",
    reason: "Credentials are one well-formed pair or token. Prism decodes what it can, and takes any text for a token.",
    source: "RFC 7617, section 2; RFC 4648, section 3.2 (padding); RFC 6750, section 2.1.",
    explains: ({ rule }, request) => rule === "credentials" && credentialsOf(request) !== "",
  },
  {
    refusedBy: "prism",
    reason: "Scheme and credentials may have several spaces between them, and the scheme is written in any case.",
    source: "RFC 9110, sections 11.1 and 11.4.",
    explains: ({ rule }, request) => UNAUTHORIZED.includes(rule) && /^(\w+ {2,}\S|[a-z])/.test(credentialsOf(request)),
  },
  {
    refusedBy: "prism",
    reason: "A secret may hold colons. Prism wants exactly one in the pair.",
    source: "RFC 7617, section 2: only the user-id holds none.",
    explains: ({ rule }, request) =>
      UNAUTHORIZED.includes(rule) && /^basic /i.test(credentialsOf(request)) && pairOf(request).split(":").length > 2,
  },
  {
    refusedBy: "prism",
    reason: "Billing demands no credentials, so the mock does not look at any.",
    source: "The contract's security has an empty requirement. Prism then still judges a header that came.",
    explains: ({ rule }, request) => UNAUTHORIZED.includes(rule) && request.api === "billing",
  },
  {
    refusedBy: "prism",
    reason: "An Accept that the answer does not fit may be disregarded, and real services do.",
    source: "RFC 9110, section 12.5.1.",
    explains: ({ rule }, { headers }) => rule === "NOT_ACCEPTABLE" && headers["accept"] !== undefined,
  },
  {
    refusedBy: "mock",
    reason: "A body in an encoding is not JSON, and the mock decodes none. Prism does not look.",
    source: "RFC 9110, section 8.4: 415 is the answer.",
    explains: ({ place }) => place === "/headers/content-encoding",
  },
  {
    refusedBy: "mock",
    reason: "application/problem+json is another media type than application/json. Prism compares without the suffix.",
    source: "RFC 6839, section 1: a suffix says how the type may be read, not that it is another.",
    explains: ({ place }, { headers }) =>
      place === "/headers/content-type" && JSON_WITH_SUFFIX.test(headers["content-type"] ?? ""),
  },
  {
    refusedBy: "prism",
    reason: "Where there is no body, its media type is of no interest. Prism fails on one that it cannot parse.",
    source: "RFC 9110, section 8.3: Content-Type tells of the content.",
    explains: ({ rule }, { body, hasBody }) => rule.includes("parse MIME type") && (body.length === 0 || !hasBody),
  },
  {
    refusedBy: "prism",
    reason: "A semicolon may stand without a parameter behind it. Prism's server then takes the body for text.",
    source: "RFC 9110, section 5.6.6.",
    explains: ({ place }, { headers }) => place === "/body" && headers["content-type"]?.endsWith(";") === true,
  },
];
