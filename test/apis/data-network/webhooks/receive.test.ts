import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  receiveWebhook,
  type ReceivedWebhook,
  rememberEvents,
  signWebhook,
} from "../../../../generated/data-network/webhooks.js";
import { delivery, event, FORMER_SECRET, OTHER_SECRET, SECRET, sign } from "./deliveries.js";

const MAX_BYTES = 1_048_576;
const secrets = [SECRET];
const receive = (input: unknown, options: object = {}): Promise<ReceivedWebhook> =>
  receiveWebhook(input as never, { secrets, ...options });
const utf8 = (text: string) => new TextEncoder().encode(text);
const request = (body: BodyInit, headers: object, url = "https://receiver.example.test/hooks") =>
  new Request(url, { method: "POST", body, headers: headers as Record<string, string> });

const text = JSON.stringify(event());
const signature = sign(text);
const padded = (bytes: number) => {
  const body = JSON.stringify(event({ padding: "" }));
  return body.replace('"padding":""', `"padding":"${"x".repeat(bytes - body.length)}"`);
};
const signed = (body: string) => ({ body, headers: { "Smile-Signature": sign(body) } });

/** What comes in, and the one right outcome. */
const ROWS: readonly [name: string, input: () => unknown, kind: string][] = [
  ["text and headers in lower case", () => delivery(), "event"],
  ["headers in upper case", () => delivery(text, { headers: { "SMILE-SIGNATURE": signature } }), "event"],
  ["headers of Fetch", () => delivery(text, { headers: new Headers({ "Smile-Signature": signature }) }), "event"],
  ["a header that is a list of one", () => delivery(text, { headers: { "smile-signature": [signature] } }), "event"],
  ["bytes", () => delivery(text, { body: utf8(text) }), "event"],
  ["a Buffer", () => delivery(text, { body: Buffer.from(text) }), "event"],
  ["a part of a larger buffer", () => delivery(text, { body: Buffer.from(`--${text}--`).subarray(2, -2) }), "event"],
  ["a Request", () => request(text, { "Smile-Signature": signature }), "event"],
  ["a Request that streams", () => streamed([text.slice(0, 5), text.slice(5)], signature), "event"],
  ["a Request that has no stream", () => poor(signature), "event"],
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

const STATUSES: Readonly<Record<string, number>> = { event: 204, "unknown-event": 204, duplicate: 204 };

describe("every delivery has one right outcome", () => {
  test.each(ROWS)("%s", async (_name, input, kind) => {
    const outcome = await receive(input(), { seen: rememberEvents() });
    expect(outcome.kind).toBe(kind);
    expect(outcome.ok).toBe(kind === "event" || kind === "unknown-event");
    expect(outcome.answer.status).toBe(STATUSES[kind] ?? 400);
    expect(await outcome.answer.text()).toBe("");
    expect([...outcome.answer.headers]).toEqual([]);
  });

  test("none of them is told apart by its answer", async () => {
    const refusals = await Promise.all(
      ROWS.filter(([, , kind]) => STATUSES[kind] === undefined).map(([, input]) => receive(input())),
    );
    expect(new Set(refusals.map(({ answer }) => inspect(answer)))).toHaveProperty("size", 1);
  });

  test("an answer can be sent each time it is read", async () => {
    const outcome = await receive(delivery());
    expect(outcome.answer).not.toBe(outcome.answer);
  });
});

describe("secrets", () => {
  test("any of several is enough, so that one can follow another", async () => {
    for (const secret of [SECRET, FORMER_SECRET]) {
      const body = JSON.stringify(event());
      const input = { body, headers: { "smile-signature": sign(body, secret) } };
      expect(await receive(input, { secrets: [SECRET, FORMER_SECRET] })).toMatchObject({ kind: "event" });
      expect((await receive(input, { secrets: [OTHER_SECRET] })).kind).toBe("bad-signature");
    }
  });

  test("a list that is changed in place is read anew", async () => {
    const list = [OTHER_SECRET];
    const input = delivery();
    expect((await receive(input, { secrets: list })).kind).toBe("bad-signature");
    list[0] = SECRET;
    expect((await receive(input, { secrets: list })).kind).toBe("event");
    list[0] = OTHER_SECRET;
    expect((await receive(delivery(), { secrets: list })).kind).toBe("bad-signature");
  });

  test.each([[undefined], [[]], [[""]], [[SECRET, ""]], [[undefined]], [SECRET], [[5]]])(
    "%j protects nothing, and is refused",
    async (list) => {
      const refused = await receive(delivery(), { secrets: list }).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(TypeError);
      expect(String(refused)).toContain("secrets");
      expect(String(refused)).not.toContain(SECRET);
    },
  );

  test("signWebhook signs as the service does", async () => {
    expect(await signWebhook(text, SECRET)).toBe(signature);
    expect(await signWebhook(utf8(text), SECRET)).toBe(signature);
    // The value that the contract shows.
    expect(await signWebhook('{"id":"et-1"}', "choose-a-long-random-text")).toMatch(/^43e174660f9391d7.*597fa488570$/);
    await expect(signWebhook(text, "")).rejects.toThrow(TypeError);
    await expect(signWebhook({} as never, SECRET)).rejects.toThrow("parsed object");
  });
});

describe("a mistake of the receiver is a TypeError that says what to do", () => {
  test.each([
    ["a parsed body", () => delivery(text, { body: JSON.parse(text) }), "parsed object"],
    ["no body", () => ({ headers: {} }), "undefined"],
    ["no headers", () => ({ body: text }), "headers"],
    ["nothing", () => undefined, "Request"],
    ["a number", () => 5, "Request"],
  ])("%s", async (_name, input, message) => {
    const refused = await receive(input()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TypeError);
    expect(String(refused)).toContain(message);
  });

  test("a Request that was read", async () => {
    const read = request(text, { "Smile-Signature": signature });
    await read.text();
    await expect(receive(read)).rejects.toThrow("was read before");
  });

  test.each([
    [{ secret: SECRET }, '"secret"'],
    [{ maxBytes: 0 }, "maxBytes"],
    [{ maxBytes: "1mb" }, "maxBytes"],
    [{ seen: new Set() }, "seen"],
  ])("%j", async (options, message) => {
    await expect(receive(delivery(), options)).rejects.toThrow(message);
  });

  test.each([0, 1.5, Number.POSITIVE_INFINITY, "5"])("a memory of %j ids", (maxEvents) => {
    expect(() => rememberEvents({ maxEvents: maxEvents as number })).toThrow(TypeError);
  });
});

describe("maxBytes", () => {
  test("refuses what is larger, however it is declared", async () => {
    expect((await receive(signed(text), { maxBytes: text.length })).kind).toBe("event");
    expect((await receive(signed(text), { maxBytes: text.length - 1 })).kind).toBe("too-large");
    const lying = request(text, { "Smile-Signature": signature, "Content-Length": "1" });
    expect((await receive(lying, { maxBytes: 10 })).kind).toBe("too-large");
  });
});
