import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  receiveWebhook,
  type ReceivedWebhook,
  rememberEvents,
  signWebhook,
} from "../../../../generated/data-network/webhooks.js";
import { delivery, event, FORMER_SECRET, OTHER_SECRET, SECRET, sign } from "./deliveries.js";
import { DELIVERIES, request, type Row, signature, signed, statusOf, text, utf8 } from "./hostile-deliveries.js";

const secrets = [SECRET];
const receive = (input: unknown, options: object = {}): Promise<ReceivedWebhook> =>
  receiveWebhook(input as never, { secrets, ...options });

/** With what only Node has. */
const ROWS: readonly Row[] = [
  ...DELIVERIES,
  ["a Buffer", () => delivery(text, { body: Buffer.from(text) }), "event"],
  ["a part of a larger buffer", () => delivery(text, { body: Buffer.from(`--${text}--`).subarray(2, -2) }), "event"],
  ["bytes of another realm", () => delivery(text, { body: inAnotherRealm("Uint8Array.from(bytes)") }), "event"],
];

/** As in the test environments of Jest, whose globals are not those of Node. */
function inAnotherRealm(code: string): unknown {
  return runInNewContext(code, { bytes: [...Buffer.from(text)] });
}

describe("every delivery has one right outcome", () => {
  test.each(ROWS)("%s", async (_name, input, kind) => {
    const outcome = await receive(input(), { seen: rememberEvents() });
    expect(outcome.kind).toBe(kind);
    expect(outcome.ok).toBe(kind === "event" || kind === "unknown-event");
    expect(outcome.answer.status).toBe(statusOf(kind));
    expect(await outcome.answer.text()).toBe("");
    expect([...outcome.answer.headers]).toEqual([]);
  });

  test("none of them is told apart by its answer", async () => {
    const refusals = await Promise.all(
      ROWS.filter(([, , kind]) => statusOf(kind) === 400).map(([, input]) => receive(input())),
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
    ["a parsed body of another realm", () => delivery(text, { body: inAnotherRealm("({})") }), "parsed object"],
    ["a buffer without a view", () => delivery(text, { body: new ArrayBuffer(5) }), "ArrayBuffer"],
    ["a view of something else", () => delivery(text, { body: new DataView(new ArrayBuffer(5)) }), "DataView"],
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
