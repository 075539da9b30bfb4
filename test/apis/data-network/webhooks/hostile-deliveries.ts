import { delivery, event, OTHER_SECRET, sign } from "./deliveries.js";

// Nothing here needs Node beside the signatures: workerd tries the same rows.

const MAX_BYTES = 1_048_576;
export const utf8 = (text: string) => new TextEncoder().encode(text);
export const request = (body: BodyInit, headers: object, url = "https://receiver.example.test/hooks") =>
  new Request(url, { method: "POST", body, headers: headers as Record<string, string> });

export const text = JSON.stringify(event());
export const signature = sign(text);
const padded = (bytes: number) => {
  const body = JSON.stringify(event({ padding: "" }));
  return body.replace('"padding":""', `"padding":"${"x".repeat(bytes - body.length)}"`);
};
export const signed = (body: string) => ({ body, headers: { "Smile-Signature": sign(body) } });

export type Row = readonly [name: string, input: () => unknown, kind: string];

/** What comes in, and the one right outcome. */
export const DELIVERIES: readonly Row[] = [
  ["text and headers in lower case", () => delivery(), "event"],
  ["headers in upper case", () => delivery(text, { headers: { "SMILE-SIGNATURE": signature } }), "event"],
  ["headers of Fetch", () => delivery(text, { headers: new Headers({ "Smile-Signature": signature }) }), "event"],
  ["a header that is a list of one", () => delivery(text, { headers: { "smile-signature": [signature] } }), "event"],
  ["bytes", () => delivery(text, { body: utf8(text) }), "event"],
  ["a Request", () => request(text, { "Smile-Signature": signature }), "event"],
  ["a Request that has no stream", () => poor(signature), "event"],
  ["a Request that streams", () => streamed([text.slice(0, 5), text.slice(5)], signature), "event"],
  ["an event of another type", () => delivery(event({ type: "PAYROLL_ADDED" })), "unknown-event"],
  ["an old event", () => delivery(event({ createdAt: "2019-01-01T00:00:00Z" })), "event"],
  ["an event without a version", () => delivery(event({ version: undefined })), "event"],
  ["a new attribute", () => delivery(event({ colour: "red" })), "event"],
  ["white space around", () => delivery(` \n${JSON.stringify(event())}\n`), "event"],
  ["letters beyond ASCII", () => delivery(event({ data: { userId: "ü", accountId: "家", providers: null } })), "event"],

  ["no header", () => delivery(text, { headers: {} }), "bad-signature"],
  ["an undefined header", () => delivery(text, { headers: { "smile-signature": undefined } }), "bad-signature"],
  ["an empty header", () => delivery(text, { headers: { "smile-signature": "" } }), "bad-signature"],
  ["the header's older name", () => delivery(text, { headers: { "smileapi-signature": signature } }), "bad-signature"],
  ["a prefix", () => delivery(text, { headers: { "smile-signature": `sha512=${signature}` } }), "bad-signature"],
  [
    "upper-case hex",
    () => delivery(text, { headers: { "smile-signature": signature.toUpperCase() } }),
    "bad-signature",
  ],
  ["a space behind", () => delivery(text, { headers: { "smile-signature": `${signature} ` } }), "bad-signature"],
  [
    "a cut signature",
    () => delivery(text, { headers: { "smile-signature": signature.slice(0, -2) } }),
    "bad-signature",
  ],
  ["SHA-256", () => delivery(text, { headers: { "smile-signature": signature.slice(0, 64) } }), "bad-signature"],
  [
    "a header given twice",
    () => delivery(text, { headers: { "smile-signature": [signature, signature] } }),
    "bad-signature",
  ],
  ["twice, as Fetch joins it", () => twice(signature, signature), "bad-signature"],
  ["twice, the first one right", () => twice(signature, sign(text, OTHER_SECRET)), "bad-signature"],
  [
    "twice, in two cases",
    () => delivery(text, { headers: { "smile-signature": signature, "Smile-Signature": signature } }),
    "bad-signature",
  ],
  [
    "somebody else's secret",
    () => delivery(text, { headers: { "smile-signature": sign(text, OTHER_SECRET) } }),
    "bad-signature",
  ],
  ["another body's signature", () => delivery(event(), { headers: { "smile-signature": signature } }), "bad-signature"],
  ["a body cut at its end", () => delivery(text, { body: text.slice(0, -1) }), "bad-signature"],
  [
    "a body that was written again",
    () => delivery(text, { body: JSON.stringify(JSON.parse(text), null, 1) }),
    "bad-signature",
  ],
  ["attributes in another order", () => delivery(text, { body: reordered(text) }), "bad-signature"],
  ["an empty body", () => delivery(text, { body: "" }), "bad-signature"],
  ["bytes that are no UTF-8, unsigned", () => delivery(text, { body: new Uint8Array([0xff]) }), "bad-signature"],

  ["a signed empty body", () => signed(""), "malformed"],
  ["a signed body that is cut", () => signed('{"id":"et-1"'), "malformed"],
  ["a signed form", () => signed("id=et-1&type=USER_CREATED"), "malformed"],
  ["signed bytes that are no UTF-8", () => bytes([0x22, 0xff, 0x22]), "malformed"],
  [
    "UTF-16",
    () => bytes([...new Uint8Array(new Uint16Array([...text].map((unit) => unit.charCodeAt(0))).buffer)]),
    "malformed",
  ],
  ["a Request that breaks off", () => brokenOff(signature), "malformed"],

  ["a list", () => signed("[]"), "contract-violation"],
  ["null", () => signed("null"), "contract-violation"],
  ["an event without an id", () => delivery(event({ id: undefined })), "contract-violation"],
  ["an id that is a number", () => delivery(event({ id: 5 })), "contract-violation"],
  ["a known event of another shape", () => delivery(event({ data: { userId: "lumen-1" } })), "contract-violation"],
  [
    "a known type with another's data",
    () => delivery(event({ type: "ACCOUNT_SYNC_TASK_FINISHED" })),
    "contract-violation",
  ],
  ["an unknown event without data", () => delivery(event({ type: "NEW", data: undefined })), "contract-violation"],

  ["exactly a mebibyte", () => signed(padded(MAX_BYTES)), "event"],
  ["a byte more", () => signed(padded(MAX_BYTES + 1)), "too-large"],
  ["a byte more, unsigned", () => ({ body: padded(MAX_BYTES + 1), headers: {} }), "too-large"],
  ["letters of several bytes", () => signed(`"${"家".repeat(MAX_BYTES / 3)}"`), "too-large"],
  ["a Request that says so", () => request(padded(MAX_BYTES + 1), {}), "too-large"],
  ["a Request that streams more", () => streamed(["x".repeat(MAX_BYTES), "x"], signature), "too-large"],
];

function bytes(values: number[]): object {
  const body = Uint8Array.from(values);
  return { body, headers: { "smile-signature": sign(body) } };
}

function reordered(body: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(body) as object).reverse()));
}

function twice(one: string, other: string): object {
  const headers = new Headers({ "Smile-Signature": one });
  headers.append("Smile-Signature", other);
  return { body: text, headers };
}

function streamed(parts: readonly string[], of: string): Request {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(utf8(part));
      controller.close();
    },
  });
  return new Request("https://receiver.example.test/", {
    method: "POST",
    body,
    duplex: "half",
    headers: { "Smile-Signature": of },
  } as RequestInit);
}

/** As in Firefox, whose requests have no `body`. */
function poor(of: string): object {
  const whole = request(text, { "Smile-Signature": of });
  return { headers: whole.headers, bodyUsed: false, arrayBuffer: () => whole.arrayBuffer() };
}

function brokenOff(of: string): Request {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(utf8(text.slice(0, 9)));
      controller.error(new Error("aborted"));
    },
  });
  return new Request("https://receiver.example.test/", {
    method: "POST",
    body,
    duplex: "half",
    headers: { "Smile-Signature": of },
  } as RequestInit);
}

/** What an outcome of a kind is answered by. */
export const statusOf = (kind: string): number => (["event", "unknown-event", "duplicate"].includes(kind) ? 204 : 400);
