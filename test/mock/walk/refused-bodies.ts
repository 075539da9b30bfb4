import type { WalkBody, WalkRefusal, WalkRequest } from "./walk-request.js";
import { JSON_TYPE, requestMaker, type WalkedApi, type WalkedOperation } from "./walked-api.js";

/** One more than the mock takes. */
const TOO_LARGE = { spaces: 10 * 1024 * 1024 + 1 };
/** More than any list of a contract may have. */
const MANY = 1_000;
const NOT_UTF8 = { bytes: [0x22, 0xff, 0x22] };

/** What an operation says to bodies that are wrong, and to one that it does not take. */
export function refusedBodies(api: WalkedApi, operation: WalkedOperation): WalkRequest[] {
  const make = requestMaker(api, operation);
  const { body, method } = operation;
  if (body === undefined)
    return method === "GET" ? [] : [make("body", "that is not taken", { body: "{ none", headers: JSON_TYPE })];

  const good = JSON.stringify(body);
  const refused = (refusedFor: WalkRefusal, what: string, wrong: WalkBody, headers = {}) =>
    make("refusal", what, { refusedFor, body: wrong, headers });
  const isFirst = api.operations.find((candidate) => candidate.body !== undefined) === operation;
  return [
    refused("unsupported-media-type", "text", good, { "Content-Type": "text/plain" }),
    refused("unsupported-media-type", "a form", good, { "Content-Type": "application/x-www-form-urlencoded" }),
    refused("unsupported-media-type", "gzip", good, { "Content-Encoding": "gzip" }),
    refused("malformed-json", "cut", good.slice(0, -1)),
    refused("malformed-json", "spaces", { spaces: 2 }),
    refused("malformed-json", "bytes", NOT_UTF8),
    // One is enough, as it takes the longest.
    ...(isFirst ? [refused("body-too-large", "spaces", TOO_LARGE)] : []),
    ...["null", "1", '"text"', "[]", "true"].map((text) => refused("invalid-request", text, text)),
    ...[...spoilt(body)].map(([what, value]) => make("body", what, { body: JSON.stringify(value) })),
    make("body", "empty", { body: "" }),
    make("body", "without a media type", {
      body: { bytes: [...new TextEncoder().encode(good)] },
      headers: { "Content-Type": "" },
    }),
    make("body", "with a charset", { body: good, headers: { "Content-Type": "application/json; charset=UTF-8" } }),
  ];
}

/** Copies of a body: without each attribute, with each value of another type, and with each list very long. */
function* spoilt(value: unknown, at = ""): Generator<[what: string, value: unknown]> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) yield [`${at} too long`, Array.from({ length: MANY }, () => value[0] as unknown)];
  for (const [name, inner] of Object.entries(value as Record<string, unknown>)) {
    const place = `${at}/${name}`;
    yield [`${place} missing`, replace(value, name)];
    yield [`${place} of another type`, replace(value, name, typeof inner === "string" ? 7 : "seven")];
    for (const [what, copy] of spoilt(inner, place)) yield [what, replace(value, name, copy)];
  }
}

function replace(parent: object, name: string, value?: unknown): unknown {
  if (Array.isArray(parent)) {
    const copy = parent.map((item, index) => (String(index) === name ? value : (item as unknown)));
    return value === undefined ? copy.filter((_item, index) => String(index) !== name) : copy;
  }
  return { ...parent, [name]: value };
}
