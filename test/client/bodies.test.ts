import { describe, expect, test } from "vitest";
import { FORMS } from "../support/poor-responses.js";
import { billingWays, keywordOf, orderBy } from "../support/ways.js";

const created = { accounts: { 0: { uuid: "uuid-é-😀" } }, subscriptions: { 0: { uuid: "uuid-2" } } };
const bytes = Buffer.from(JSON.stringify(created));
/** So little that there is more to come when it is exceeded. */
const SMALL = 20;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

describe.each(billingWays)("%s", (_way, createClient) => {
  describe.each(FORMS)("an answer as $name", ({ isText, make }) => {
    test("is read: an order that was created keeps its uuid", async () => {
      const { result, calls } = await orderBy(createClient, () => make(bytes).response);
      expect(result).toMatchObject({ kind: "ok", data: created, attempts: 1 });
      expect(calls).toBe(1);
    });

    test("is read behind a byte order mark, which is no part of the text", async () => {
      const { result } = await orderBy(createClient, () => make(Buffer.concat([BYTE_ORDER_MARK, bytes])).response);
      expect(result).toMatchObject({ kind: "ok", data: created });
    });

    test("of exactly maxResponseBytes is read", async () => {
      const { result } = await orderBy(createClient, () => make(bytes).response, { maxResponseBytes: bytes.length });
      expect(result).toMatchObject({ kind: "ok", data: created });
    });

    test("of one byte more than maxResponseBytes is too large", async () => {
      const { result } = await orderBy(createClient, () => make(bytes).response, {
        maxResponseBytes: bytes.length - 1,
      });
      expect(keywordOf(result)).toBe("too-large");
    });

    test("of far more than maxResponseBytes is too large, and let go of", async () => {
      const poor = make(bytes);
      const { result, calls } = await orderBy(createClient, () => poor.response, { maxResponseBytes: SMALL });
      expect(result).toMatchObject({ kind: "contract-violation", status: 200, attempts: 1 });
      expect([keywordOf(result), calls]).toEqual(["too-large", 1]);
      if (poor.isLetGo) await expect.poll(() => poor.isLetGo?.()).toBe(true);
    });

    test("with a Content-Length of more is too large", async () => {
      const poor = make(bytes);
      // Nobody can change the headers of a real one.
      const response = new Proxy(poor.response as Response, {
        get: (target, name) =>
          name === "headers"
            ? new Headers({ "Content-Type": "application/json", "Content-Length": "9999" })
            : Reflect.get(target, name, target),
      });
      const { result } = await orderBy(createClient, () => response, { maxResponseBytes: SMALL });
      expect(keywordOf(result)).toBe("too-large");
      if (poor.isLetGo) await expect.poll(() => poor.isLetGo?.()).toBe(true);
    });

    // Whoever gives text has replaced such a byte already.
    if (!isText) {
      test("with a byte that is not UTF-8 is not JSON, and never an altered value", async () => {
        const damaged = Buffer.from(bytes);
        damaged[damaged.indexOf("uuid-2")] = 0xff;
        const { result } = await orderBy(createClient, () => make(damaged).response);
        expect(keywordOf(result)).toBe("json");
      });
    }

    test("that is empty is empty", async () => {
      const { result, calls } = await orderBy(createClient, () => make(Buffer.alloc(0)).response);
      expect([result.kind, keywordOf(result), calls]).toEqual(["contract-violation", "empty", 1]);
    });
  });
});
