// What is tried in the same way of every API.
import type { Request } from "../client.js";
import { type Expected, refused, type Step } from "./step.js";

/** What an API takes and answers, for the steps that are tried of all. */
export interface Samples {
  /** A request that has a required body of JSON, and what it brings about. */
  readonly write: Request & { readonly json: object };
  readonly written: Expected;
  /** What the service answers to each kind of fault. */
  readonly refusals: Readonly<Record<"mediaType" | "malformed" | "invalid" | "route", readonly [number, unknown]>>;
}

/** As media types are written by clients and proxies. */
const CHARSETS = [
  "application/json; charset=utf-8",
  "application/json;charset=UTF-8",
  'Application/JSON; charset="utf-8"',
];
/** Node reads 16 KiB of headers. */
const LARGE_HEADER = "x".repeat(20_000);
const GZIP = { "content-encoding": "gzip" };

export function sharedSteps({ write, written, refusals }: Samples): Step[] {
  const { json, ...rest } = write;
  const text = JSON.stringify(json);
  const named = { "Content-Type": "application/json" };
  const asText = (headers: Readonly<Record<string, string>>, more: Partial<Request> = {}): Request => {
    return { ...rest, text, headers, ...more };
  };
  return [
    { name: "writes JSON", request: write, expected: written },
    ...CHARSETS.map((mediaType) => ({
      name: `writes ${mediaType}`,
      request: asText({ "Content-Type": mediaType }),
      expected: written,
      sent: { "content-type": mediaType },
    })),
    {
      name: "writes null",
      request: asText(named, { text: "null" }),
      expected: refused(...refusals.invalid, "body"),
    },
    // axios sends nothing at all then.
    {
      name: "writes null in its own way",
      request: { ...rest, json: null },
      expected: refused(...refusals.invalid, "body"),
    },
    {
      name: "writes half of a JSON text",
      request: asText(named, { text: text.slice(0, -1) }),
      expected: refused(...refusals.malformed, "body"),
    },
    {
      name: "writes text with the media type that it has for texts",
      request: asText({}),
      expected: refused(...refusals.mediaType),
      needs: "plain-text",
    },
    {
      name: "writes a packed body",
      request: asText(named, { isPacked: true }),
      expected: refused(...refusals.mediaType),
      sent: GZIP,
      needs: "gzip",
    },
    {
      name: "writes in chunks",
      request: asText(named, { isChunked: true }),
      expected: written,
      sent: { "transfer-encoding": "chunked" },
      needs: "chunks",
    },
    {
      name: "waits until it may go on",
      request: asText({ ...named, Expect: "100-continue" }),
      expected: { ...written, isContinued: true },
      sent: { expect: "100-continue" },
      needs: "expect",
    },
    {
      name: "expects what nobody knows",
      request: asText({ ...named, Expect: "tea" }),
      expected: { status: 417, isReasoned: true },
      sent: { expect: "tea" },
      needs: "expect",
    },
    {
      name: "sends too many headers",
      request: { ...write, headers: { "X-Large": LARGE_HEADER } },
      expected: { status: 431, isReasoned: true },
      needs: "large-headers",
    },
    {
      name: "prefers what there is not",
      request: { ...write, headers: { Prefer: "example=nobody-knows-it" } },
      expected: { status: 400, isReasoned: true },
    },
    {
      name: "reads an unknown path",
      request: { method: "GET", path: "/nowhere" },
      expected: refused(...refusals.route),
    },
    {
      name: "asks for the headers of an unknown path",
      request: { method: "HEAD", path: "/nowhere" },
      expected: { status: refusals.route[0], body: null, isReasoned: true },
    },
  ];
}
