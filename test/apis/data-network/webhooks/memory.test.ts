import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  receiveWebhook,
  type ReceivedWebhook,
  rememberEvents,
  type SeenEvents,
} from "../../../../generated/data-network/webhooks.js";
import { delivery, event, SECRET, sign } from "./deliveries.js";

const receive = (input: unknown, seen?: SeenEvents): Promise<ReceivedWebhook> =>
  receiveWebhook(input as never, { secrets: [SECRET], seen });
const kindOf = async (input: unknown, seen?: SeenEvents) => (await receive(input, seen)).kind;
const twice = (count: number) => Array.from({ length: count });

describe("an event that comes again", () => {
  test("is a duplicate, with its event, and is answered as the first was", async () => {
    const input = delivery();
    expect(await receive(input)).toMatchObject({ ok: true, kind: "event" });
    const again = await receive(input);
    expect(again).toMatchObject({ ok: false, kind: "duplicate", event: JSON.parse(input.body) as object });
    expect(again.answer.status).toBe(204);
    expect(again).not.toHaveProperty("release");
  });

  test("is one whoever asks: two at once are one event", async () => {
    const input = delivery();
    const kinds = await Promise.all(twice(20).map(() => kindOf(input)));
    expect(kinds.filter((kind) => kind === "event")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "duplicate")).toHaveLength(19);
  });

  test("is told by its id alone", async () => {
    const first = event();
    expect(await kindOf(delivery(first))).toBe("event");
    expect(await kindOf(delivery({ ...first, createdAt: "2026-02-11T00:00:00Z" }))).toBe("duplicate");
    expect(await kindOf(delivery({ ...first, id: `${first.id}-2` }))).toBe("event");
  });

  test("of an unknown type is a duplicate too", async () => {
    const input = delivery(event({ type: "PAYROLL_ADDED" }));
    expect([await kindOf(input), await kindOf(input)]).toEqual(["unknown-event", "duplicate"]);
  });
});

describe("a receiver whose own work fails", () => {
  test("releases the event: the second delivery is worked on, and the third is a duplicate", async () => {
    const input = delivery();
    const first = await receive(input);
    if (!first.ok) throw new Error(first.kind);
    await first.release();
    expect([await kindOf(input), await kindOf(input)]).toEqual(["event", "duplicate"]);
  });

  test("may take `release` out of the outcome", async () => {
    const input = delivery();
    const { release } = (await receive(input)) as Extract<ReceivedWebhook, { ok: true }>;
    await release();
    expect(await kindOf(input)).toBe("event");
  });
});

describe("a memory of one's own", () => {
  test("is asked last, and for events only that fulfil the contract", async () => {
    const asked: string[] = [];
    const seen = (id: string) => asked.push(id) > 99;
    const body = JSON.stringify(event());
    await receive({ body, headers: {} }, seen);
    await receive({ body: "{", headers: { "smile-signature": sign("{") } }, seen);
    await receive(delivery(event({ data: {} })), seen);
    expect(asked).toEqual([]);
    const valid = event();
    await receive(delivery(valid), seen);
    expect(asked).toEqual([valid.id]);
  });

  test("may answer later, and is told what to forget", async () => {
    const ids = new Set<string>();
    const seen = Object.assign(
      async (id: string) => {
        await Promise.resolve();
        return ids.size === ids.add(id).size;
      },
      { release: async (id: string) => ids.delete(id) },
    );
    const input = delivery();
    const first = await receive(input, seen);
    expect(await kindOf(input, seen)).toBe("duplicate");
    if (first.ok) await first.release();
    expect(ids.size).toBe(0);
  });

  test("that cannot forget is told so when it matters", async () => {
    const outcome = await receive(delivery(), () => false);
    if (!outcome.ok) throw new Error(outcome.kind);
    await expect(outcome.release()).rejects.toThrow("release");
  });

  test("that fails makes the receiver fail, so that the event is sent again", async () => {
    const down = () => Promise.reject(new Error("the store is down"));
    await expect(receive(delivery(), down)).rejects.toThrow("the store is down");
  });

  test("in the process holds as many ids as it is told, the youngest ones", async () => {
    const seen = rememberEvents({ maxEvents: 3 });
    expect(["a", "b", "c", "d"].map((id) => seen(id))).toEqual([false, false, false, false]);
    expect(["b", "c", "d"].map((id) => seen(id))).toEqual([true, true, true]);
    expect(seen("a")).toBe(false);
  });

  test("is nobody else's", () => {
    const [one, other] = [rememberEvents(), rememberEvents()];
    expect([one("a"), other("a"), one("a")]).toEqual([false, false, true]);
  });
});

describe("what an outcome holds", () => {
  const sync = (data: object) =>
    delivery(event({ type: "ACCOUNT_SYNC_TASK_FINISHED", data: { userId: "lumen-1", sourceId: "a-1", ...data } }));
  const dataOf = async (data: object) => {
    const outcome = await receive(sync(data));
    if (outcome.kind !== "event" || outcome.event.type !== "ACCOUNT_SYNC_TASK_FINISHED") throw new Error(outcome.kind);
    return outcome.event.data;
  };

  test("the data points under one name, whichever came (F3)", async () => {
    expect(await dataOf({ dataPoints: ["IDENTITIES"] })).toMatchObject({ dataPoints: ["IDENTITIES"] });
    expect(await dataOf({ datapoints: ["INCOMES"] })).toMatchObject({
      dataPoints: ["INCOMES"],
      datapoints: ["INCOMES"],
    });
    expect(await dataOf({ datapoints: ["INCOMES"], dataPoints: null })).toMatchObject({ dataPoints: ["INCOMES"] });
    expect(await dataOf({ datapoints: null, dataPoints: ["RATINGS"] })).toMatchObject({ dataPoints: ["RATINGS"] });
    expect(await dataOf({ datapoints: ["A"], dataPoints: ["B"] })).toMatchObject({ dataPoints: ["B"] });
    expect(await dataOf({})).not.toHaveProperty("dataPoints");
  });

  test("the body as it came, text or bytes", async () => {
    const input = sync({ datapoints: ["INCOMES"] });
    const asText = await receive(input);
    expect(asText.ok && asText.raw).toBe(input.body);
    const bytes = new TextEncoder().encode(input.body);
    const again = await receive({ ...input, body: bytes });
    expect(again.kind === "duplicate" && again.raw).toBe(bytes);
  });

  test("a violation says where, without a value, and keeps what came", async () => {
    const input = delivery(event({ data: { userId: "lumen-1", accountId: 77 } }));
    const outcome = await receive(input);
    if (outcome.kind !== "contract-violation") throw new Error(outcome.kind);
    expect(outcome.issues).toEqual([expect.objectContaining({ path: "/data/accountId", keyword: "type" })]);
    expect(outcome.unverified).toEqual(JSON.parse(input.body));
    expect(outcome.raw).toBe(input.body);
    for (const shown of [JSON.stringify(outcome), inspect(outcome, { depth: 9 })]) expect(shown).not.toContain("77");
  });

  test("attributes that could change prototypes stay attributes", async () => {
    const body = JSON.stringify(event()).replace(
      '"data":{',
      '"__proto__":{"polluted":true},"data":{"__proto__":{"x":1},',
    );
    const outcome = await receive({ body, headers: { "smile-signature": sign(body) } });
    expect(outcome.kind).toBe("event");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test("a switch over kinds and types comes to an end", async () => {
  const outcome = await receive(delivery());
  const told = ((): string => {
    switch (outcome.kind) {
      case "event": {
        const { event: known } = outcome;
        switch (known.type) {
          case "ACCOUNT_CREATED":
            return known.data.accountId;
          case "TASK_FINISHED":
            return known.data.status ?? "";
          default:
            return known.id;
        }
      }
      case "unknown-event":
        outcome.event.type satisfies string;
        // @ts-expect-error Nothing is known of its data.
        return outcome.event.data.accountId;
      case "duplicate":
        return outcome.event.id;
      case "contract-violation":
        return outcome.issues[0]?.path ?? "";
      case "bad-signature":
      case "malformed":
      case "too-large":
        return outcome.kind;
      default:
        return outcome satisfies never;
    }
  })();
  expect(told).toBe("a-1");
});
