import { pointerSegments } from "../../../../src/validation/pointer.js";
import type { AcceptedDifference } from "../accepted-differences.js";
import type { RequestFacts } from "../request-facts.js";

const textOf = ({ body }: RequestFacts): string => new TextDecoder().decode(body);
const valueAt = (request: RequestFacts, place: string): unknown =>
  pointerSegments(place)
    .slice(1)
    .reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | undefined)?.[name],
      JSON.parse(textOf(request)),
    );

/** In what the judges differ over the body. */
export const BODY_DIFFERENCES: readonly AcceptedDifference[] = [
  {
    refusedBy: "mock",
    reason: "null is a body, and none that the contract allows. Prism takes it for an absent one, which may be.",
    source: "RFC 8259, section 3: null is a value. JSON Schema 2020-12, section 4.2.1: and not an object.",
    explains: ({ place, rule }, request) => place === "/body" && rule === "type" && textOf(request).trim() === "null",
  },
  {
    refusedBy: "mock",
    reason: "1e400 is larger than what a double holds, and becomes Infinity, which is no number of JSON.",
    source: "RFC 8259, section 6. Prism runs ajv without its strict numbers.",
    explains: ({ place, rule }, request) =>
      place.startsWith("/body") && rule === "type" && Math.abs(Number(valueAt(request, place))) === Infinity,
  },
  {
    refusedBy: "mock",
    reason: "A UUID has no prefix. ajv-formats, which Prism asks, takes urn:uuid: before it.",
    source: "RFC 9562, section 4: the URN is another thing, of which the UUID is a part.",
    explains: ({ place, rule }, request) =>
      place.startsWith("/body") && rule === "format" && /^urn:uuid:/i.test(String(valueAt(request, place))),
  },
];
